# SPDX-License-Identifier: MIT
"""A plain text as a typist sees it who has to type it anew: paragraphs, labels, columns, rows of tables, without the page breaks."""
import dataclasses
import re

PAGE_NUMBER = re.compile(r"^\s*(?:[-–—]?\s?\d{1,3}\s?[-–—]?|Страница \d+ из \d+)\s*$")
DEBRIS = re.compile(r"\[(?:image|bookmark):[^\]]*\]")
LABEL = re.compile(
    r"(?P<paragraph>§\s?(?P<sign>\d{1,2})\.?)(?=\s)"
    r"|(?P<point>(?:п\.\s?|Пункт )(?P<named>\d{1,2})\.)(?=\s?[А-ЯІЇЄҐ])"
    r"|(?P<marked>(?P<mark>\d{1,2})(?:\)\.|/(?=\s)|-(?=\s?[А-ЯІЇЄҐ][а-яіїєґ])))"
    r"|(?P<parts>\d{1,2}(?:\.\d{1,2}){1,3})[.)]?(?![\d.])(?=\s|[^\W\d])"
    r"|(?P<number>\d{1,2})(?P<close>[.)])(?!\d)"
    r"|(?P<roman>[IVXІХ]{1,5})(?:\.|(?=\s[А-ЯІЇЄҐ][а-яіїєґ]))"
    r"|(?P<letter>[а-яіїєґ])(?:\)|/(?=\s))"
    r"|(?P<dash>[-–—•*])(?=\s|[^\W\d])")
WIDE_GAP = re.compile(r"\t| {5}")  # what has one has columns, parted by any GAP
GAP = re.compile(r"\t+| {3,}")
OPENER = re.compile(  # of a line that never goes on from the one above: a formula, a caption
    r"[А-ЯІЇЄҐЁ]{4}|(?:\w ){3}|(?:Термін|Строк|Срок|Відповідальн|Ответственн|Викон|Исполнител|Отв\.|Відп\.)")
WRAPPED_AT_MOST = 110  # signs a line; longer ones are whole paragraphs
SIGNING_PLACE = "__"  # a line that has one is signed itself
VISAS = ("ПОГОДЖЕНО", "СОГЛАСОВАНО")
USUAL_WIDTH = 78
INDENT_OF_SET_APART = 20
SHORTEST_OF_WRAPPED = 38


@dataclasses.dataclass
class Label:
    """What stands before a clause: its family («decimal», «bracket», «roman», «letter», «section», «dash», «marked» with signs that no word processor counts by), its numbers, its signs."""
    family: str
    numbers: list
    printed: str


@dataclasses.dataclass
class Piece:
    """A paragraph; with `columns`, what stands side by side in it; with `cells`, a row of a table with rules."""
    text: str = ""
    label: Label | None = None
    place: str = "left"  # or "centre", "right"
    columns: list = dataclasses.field(default_factory=list)
    cells: list = dataclasses.field(default_factory=list)
    is_position: bool = False  # a line of a post that is signed further down


@dataclasses.dataclass
class Manuscript:
    pieces: list
    page_head: str = ""


def label_at(text):
    """The label that opens a line, and where the words begin."""
    match = LABEL.match(text)
    if not match or re.match(r"\d{1,2}\.\d{1,2}\.\d{2,4}", text) or re.match(r"\d{1,2}-\d{2}", text):
        return None, 0
    printed = match.group().strip()
    if match["paragraph"]:
        label = Label("section", [int(match["sign"])], printed)
    elif match["point"] or match["marked"]:
        label = Label("marked", [int(match["named"] or match["mark"])], printed)
    elif match["parts"]:
        label = Label("decimal", [int(number) for number in match["parts"].split(".")], printed)
    elif match["number"]:
        label = Label("decimal" if match["close"] == "." else "bracket", [int(match["number"])], printed)
    elif match["roman"]:
        label = Label("roman", [roman_value(match["roman"])], printed)
    elif match["letter"]:
        label = Label("marked" if printed.endswith("/") else "letter", ["абвгдежзиклмн".find(match["letter"]) + 1], printed)
    else:
        label = Label("dash", [], printed)
    rest = text[match.end():]
    return label, match.end() + len(rest) - len(rest.lstrip())


def roman_value(signs):
    values = {"I": 1, "І": 1, "V": 5, "X": 10, "Х": 10}
    total = 0
    for sign, following in zip(signs, signs[1:] + " "):
        total += -values[sign] if values[sign] < values.get(following, 0) else values[sign]
    return total


def indent_of(line):
    return len(line.expandtabs(8)) - len(line.expandtabs(8).lstrip())


def without_page_breaks(lines):
    """Lines without page numbers, which of them go on from the page before, and the head that pages repeat."""
    kept, from_page_before, page_head = [], set(), ""
    at = 0
    while at < len(lines):
        if not PAGE_NUMBER.match(lines[at]) or not kept:
            kept.append(lines[at])
            at += 1
            continue
        while kept and not kept[-1].strip():
            kept.pop()
        at += 1
        if at < len(lines) and lines[at].strip()[:1].isupper() and not lines[at].rstrip().endswith(".") and not label_at(lines[at].strip())[0]:
            page_head = lines[at].strip()
            at += 1
        while at < len(lines) and not lines[at].strip():
            at += 1
        is_unfinished = not kept[-1].rstrip().endswith((".", ";", ":"))
        if at < len(lines) and (lines[at].strip()[0].islower() or is_unfinished) and not label_at(lines[at].strip())[0]:
            from_page_before.add(len(kept))
    return kept, from_page_before, page_head


def wrap_width(lines):
    """Where the lines of the text were broken; 0: a line is a paragraph."""
    sizes = sorted(len(line.rstrip()) for line in lines if line.strip())
    width = sizes[len(sizes) * 95 // 100]
    full = sum(size > width - 14 for size in sizes)
    return width if sizes[-1] <= WRAPPED_AT_MOST and full * 5 >= len(sizes) else 0


def goes_on(above, line, width):
    """Whether a line is the rest of the paragraph above."""
    text, before = line.strip(), above.rstrip()
    if label_at(text)[0] or OPENER.match(text) or WIDE_GAP.search(text) or not re.search(r"\w", text):
        return False
    if re.search(r"[^\W\d]-$", before) and text[0].islower():
        return True
    if before.endswith(".") and text.endswith(":") and text[0].isupper():  # the heading of a list behind a whole sentence
        return False
    is_further_in = indent_of(line) > indent_of(above)
    is_enumeration = before.endswith(",") and len(before.strip()) >= SHORTEST_OF_WRAPPED and text[0].islower()
    if is_enumeration and not (is_further_in and indent_of(line) >= INDENT_OF_SET_APART):
        return True
    is_set_apart = max(indent_of(line), indent_of(above)) >= INDENT_OF_SET_APART or is_further_in
    is_full = len(before) + 1 + len(text.split()[0]) > width - 4
    return width > 0 and is_full and not is_set_apart and not before.endswith((":", ";"))


def is_table_row(line):
    return line.count("\t") >= 2 and not line.startswith("\t\t") and len([cell for cell in line.split("\t") if cell.strip()]) >= 2


def is_centred(line, width):
    """Whether a short line has as much room before it as behind it."""
    indent, size = indent_of(line), len(line.strip())
    return indent >= 5 and size < 0.75 * width and abs(width - size - 2 * indent) <= 16


def piece_of(line, is_below, width):
    """One line by itself; below the first clause, what is set far in stands at the right."""
    text = line.strip()
    if not text:
        return Piece()
    label, start = label_at(text)
    if label and label.family == "roman" and "." not in label.printed and not is_below:
        label, start = None, 0  # «ІІ Всеукраїнської конференції»
    columns = [column.strip() for column in GAP.split(text[start:])] if WIDE_GAP.search(text[start:]) else [text[start:]]
    place = "left"
    is_far_in = indent_of(line) >= INDENT_OF_SET_APART
    if len(columns) == 1 and is_centred(line, width or USUAL_WIDTH) and (is_far_in if label else not is_below):
        place = "centre"
    elif is_far_in and not label:
        place = "right"
    return Piece(text=text[start:], label=label, place=place, columns=columns if len(columns) > 1 else [])


def mark_rows(pieces, lines):
    """Neighbouring lines of cells are a table."""
    for at, line in enumerate(lines):
        beside = [other for other in (at - 1, at + 1) if 0 <= other < len(lines) and is_table_row(lines[other])]
        if is_table_row(line) and beside:
            pieces[at] = Piece(text=line.strip(), cells=[cell.strip() for cell in line.split("\t")])


def mark_positions(pieces):
    """The lines above one with a name at its right, up to a blank one, behind the clauses."""
    last = max((at for at, piece in enumerate(pieces) if piece.label), default=len(pieces))
    for at in range(len(pieces) - 1, last, -1):
        below = pieces[at + 1] if at + 1 < len(pieces) else Piece()
        text = pieces[at].text
        is_line = text and not pieces[at].columns and not text.endswith((".", ":")) and text not in VISAS and SIGNING_PLACE not in text
        pieces[at].is_position = bool(is_line and (below.is_position or (below.columns and re.search(r"[^\W\d]", below.columns[-1]))))


def read_manuscript(text):
    lines = [DEBRIS.sub("", line) if DEBRIS.search(line) else line for line in text.splitlines()
             if not DEBRIS.search(line) or DEBRIS.sub("", line).strip()]
    kept, from_page_before, page_head = without_page_breaks(lines)
    width = wrap_width(kept)
    is_below = False
    pieces, whole = [], []
    for at, line in enumerate(kept):
        pieces.append(piece_of(line, is_below, width))
        is_below = is_below or (pieces[-1].label is not None and pieces[-1].place == "left")
    mark_rows(pieces, kept)
    mark_positions(pieces)
    for at, piece in enumerate(pieces):
        above = pieces[at - 1] if at else Piece()
        is_apart = piece.is_position or piece.cells or piece.columns or above.is_position or above.columns or above.cells
        is_rest = at in from_page_before or (at and goes_on(kept[at - 1], kept[at], width))
        if is_rest and piece.text and above.text and not is_apart:
            join(whole[-1], piece.text)
        else:
            whole.append(piece)
    return Manuscript(pieces=whole, page_head=page_head)


def join(piece, text):
    if re.search(r"[^\W\d]-$", piece.text):
        piece.text = piece.text[:-1] + text if text[0].islower() else piece.text + text
    else:
        piece.text += " " + text
