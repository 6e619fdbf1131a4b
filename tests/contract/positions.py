# SPDX-License-Identifier: MIT
"""Where the words of a PDF stand, as pdftotext tells."""
import bisect
import html
import re
import subprocess

MILLIMETRE = 72 / 25.4
PAGE_NUMBERS_ABOVE = 19 * MILLIMETRE
WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.S)


class Line:
    """Words of one height on one page, from left to right. Points from the sheet's upper left corner."""

    def __init__(self, page, number, top, bottom):
        self.page, self.number, self.top, self.bottom = page, number, top, bottom
        self.words = []

    @property
    def text(self):
        return " ".join(word for _, _, word in sorted(self.words))

    @property
    def left(self):
        return min(left for left, _, _ in self.words)

    @property
    def right(self):
        return max(right for _, right, _ in self.words)


class Pages:
    """The words of a PDF in the order of its content, page numbers aside."""

    def __init__(self, path):
        text = subprocess.run(["pdftotext", "-raw", "-bbox", str(path), "-"], check=True, capture_output=True, timeout=120).stdout.decode()
        self.sizes, self.lines, self.page_numbers = [], [], {}
        self._letters, self._starts, self._line_at = [], [], []
        for page, (width, height, words) in enumerate(PAGE.findall(text)):
            self.sizes.append((float(width), float(height)))
            self._read_page(page, words)
        self.letters = "".join(self._letters)

    def __len__(self):
        return len(self.sizes)

    def _read_page(self, page, words):
        lines = []
        for left, top, right, bottom, word in WORD.findall(words):
            left, top, right, bottom, word = float(left), float(top), float(right), float(bottom), html.unescape(word)
            if word.isdigit() and bottom < PAGE_NUMBERS_ABOVE:
                self.page_numbers[page] = (int(word), left, top, right, bottom)
                continue
            line = next((line for line in lines[-12:] if abs(line.bottom - bottom) < 2), None)
            if line is None:
                line = Line(page, len(self.lines), top, bottom)
                lines.append(line)
                self.lines.append(line)
            line.words.append((left, right, word))
            self._starts.append(sum(map(len, self._letters[-1:])) + (self._starts[-1] if self._starts else 0))
            self._letters.append(letters(word))
            self._line_at.append(line)

    def find(self, text, start):
        """The lines of that text, looked for from the `start`th letter on, and the letter behind it; none: it is not there."""
        wanted = letters(text)
        at = self.letters.find(wanted, start)
        if at < 0:
            return None, start
        end = at + len(wanted)
        first = bisect.bisect_right(self._starts, at) - 1
        last = bisect.bisect_left(self._starts, end) - 1
        lines = []
        for line in self._line_at[first:last + 1]:
            if line not in lines:
                lines.append(line)
        return lines, end


def letters(text):
    return "".join(sign for sign in text.lower() if sign.isalnum())
