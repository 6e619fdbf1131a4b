# SPDX-License-Identifier: MIT
"""Ink in the picture of a page, measured in millimetres from the sheet's upper left corner."""
import re
import subprocess

RESOLUTION = 300
TO_MILLIMETRES = 25.4 / RESOLUTION
POINT = 25.4 / 72
INK = bytes(1 if grey < 128 else 0 for grey in range(256))


class Picture:
    def __init__(self, pdf, page):
        command = ["pdftoppm", "-r", str(RESOLUTION), "-gray", "-f", str(page), "-l", str(page), str(pdf)]
        made = subprocess.run(command, check=True, capture_output=True, timeout=120).stdout
        head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", made)
        self.width, self.height = int(head.group(1)), int(head.group(2))
        self._dots = made[head.end():].translate(INK)

    def ink(self, top, bottom, left=0.0, right=10_000.0):
        """Left, top, right and bottom of the ink within those bounds; none: there is none."""
        first, last = max(0, round(left / TO_MILLIMETRES)), min(self.width, round(right / TO_MILLIMETRES))
        columns, rows = [], []
        for row in range(max(0, round(top / TO_MILLIMETRES)), min(self.height, round(bottom / TO_MILLIMETRES))):
            dots = self._dots[row * self.width + first:row * self.width + last]
            at = dots.find(b"\x01")
            if at >= 0:
                rows.append(row)
                columns += [first + at, first + dots.rfind(b"\x01") + 1]
        if not rows:
            return None
        return tuple(dots * TO_MILLIMETRES for dots in (min(columns), rows[0], max(columns), rows[-1] + 1))

    def ink_of(self, line, left=0.0, right=10_000.0):
        """Of a line that pdftotext tells of."""
        return self.ink(line.top * POINT, line.bottom * POINT, left, right)
