# SPDX-License-Identifier: MIT
"""The layout contract, read from the positions of a PDF's words (docs/architecture.md)."""
import re

from expected import expected_of
from positions import Pages

IN_TABLES = {"cell", "table-head", "member", "signature", "visa"}
INITIAL = re.compile(r"^[А-ЯІЇЄҐ]\.$|^(?:[А-ЯІЇЄҐ]\.){2,3}$")
YEAR_WORD = re.compile(r"^(?:року|роки|року|р\.|рр\.|года|году|г\.|гг\.)[,.;:)]?$")


class Reading:
    """Where each paragraph of a decision stands. `missing`: paragraphs that are not in the PDF in order."""

    def __init__(self, decision, path):
        self.pages = Pages(path)
        self.parts, self.missing = [], []
        at = foot = 0
        for part in expected_of(decision):
            lines, end = self.pages.find(part.text, at)
            if lines is None and part.part in ("executor", "acquainted"):  # templates put the one before the other, or behind it
                lines, _ = self.pages.find(part.text, foot)
                end = at
            if lines is None:
                self.missing.append(repr(part))
                continue
            part.lines, at = lines, end
            foot = end if part.part in ("signature", "visa") else foot
            self.parts.append(part)

    def lines_on(self, part, page):
        return sum(line.page == page for line in part.lines)


def broken_rules(decision, path, isOwn):
    """What of the contract is broken, and how many pages there are. `isOwn`: the program broke the pages itself, so that nothing is excused."""
    reading = Reading(decision, path)
    broken = [f"not in the PDF: {part}" for part in reading.missing]
    for part in reading.parts:
        broken += single_lines(reading, part)
    for part, below in zip(reading.parts, reading.parts[1:]):
        broken += parted(reading, part, below, isOwn)
    broken += lone_signature(reading)
    broken += parted_words(reading)
    broken += tables_without_heads(reading)
    broken += annexes_amid_pages(reading)
    if isOwn:
        broken += words_across_pages(reading)
    return broken, len(reading.pages)


def single_lines(reading, part):
    if part.part in IN_TABLES:
        return []
    counts = {}
    for line in part.lines:
        counts[line.page] = counts.get(line.page, 0) + 1
    return [f"a single line on page {page + 1}: {part!r}" for page, lines in counts.items() if len(counts) > 1 and lines < 2]


def parted(reading, part, below, isOwn):
    if not part.kept or part.part in IN_TABLES:
        return []
    page = below.lines[0].page
    wanted = min(2, len(part.lines)) if isOwn else 1
    if reading.lines_on(part, page) < wanted:
        return [f"parted at page {page + 1}: {part!r} from {below!r}"]
    return []


def lone_signature(reading):
    first = next((at for at, part in enumerate(reading.parts) if part.part == "signature"), None)
    if not first:
        return []
    signatures = [part for part in reading.parts if part.part == "signature"]
    page = signatures[0].lines[0].page
    top = signatures[0].lines[0].top
    broken = []
    if page > 0:
        # A date on the signature's own line is none of the text.
        text = {line.number for part in reading.parts[:first] for line in part.lines if line.page == page and line.top < top}
        if len(text) < 2:
            broken.append(f"the signature on page {page + 1} has {len(text)} lines of text with it")
    for part in signatures:
        if any(line.page != page for line in part.lines):
            broken.append(f"signatures parted: {part!r}")
    return broken


def parted_words(reading):
    """Numbers, initials, years and «№» at the ends of lines that go on."""
    broken = []
    for part in reading.parts:
        for line, below in zip(part.lines, part.lines[1:] if part.part not in IN_TABLES else []):
            last, first = line.text.split()[-1], below.text.split()[0]
            isName = first[:1].isupper()
            if last == "№" or (INITIAL.match(last) and isName) or (re.search(r"\d$", last) and YEAR_WORD.match(first)):
                broken.append(f"parted at a line's end on page {line.page + 1}: {last} | {first}")
    return broken


def tables_without_heads(reading):
    """Where a table goes on to another page, its head stands there too."""
    broken = []
    heads = {part.table: part for part in reversed(reading.parts) if part.part == "table-head"}
    for before, part in zip(reading.parts, reading.parts[1:]):
        if part.part != "cell" or part.table not in heads or part.table != before.table or part.lines[0].page == before.lines[-1].page:
            continue
        page = part.lines[0].page
        first = next(line for line in reading.pages.lines if line.page == page)
        if first.text.split()[0] != heads[part.table].lines[0].text.split()[0]:
            broken.append(f"no head of the table on page {page + 1}")
    return broken


def annexes_amid_pages(reading):
    """Its title is on a page where nothing of what comes before stands."""
    broken = []
    for at, part in enumerate(reading.parts):
        before = [other for other in reading.parts[:at] if other.part not in ("approval", "annex-title")]
        if part.part == "annex-title" and before and before[-1].lines[-1].page == part.lines[0].page:
            broken.append(f"an annex that does not begin a page: {part!r}")
    return broken


def words_across_pages(reading):
    broken = []
    for part in reading.parts:
        for line, below in zip(part.lines, part.lines[1:]):
            if line.page != below.page and line.text[-1] in "-‑":
                broken.append(f"a word broken across pages {line.page + 1} and {below.page + 1}: {line.text.split()[-1]}")
    return broken
