# SPDX-License-Identifier: MIT
"""Automatic numbers of a .docx that is made anew: list definitions, and a new instance wherever the count begins or jumps."""
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

# Of each family the levels: the format (ECMA-376 Part 1, 17.18.59) and the text of the label.
LEVELS = {
    "decimal": [("decimal", "%1."), ("decimal", "%1.%2."), ("decimal", "%1.%2.%3.")],
    "outline": [("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3.")],
    "bracket": [("decimal", "%1)")],
    "letter": [("russianLower", "%1)")],
    "section": [("decimal", "§ %1")],
}
FIRST_ID = 900  # beyond those of the template


class Numbering:
    """Counts as a word processor will, so that each label comes out as it was printed. A number that jumps is set in the list, as
    Word's «Set numbering value» does."""

    def __init__(self, document, has_outline):
        self._part = document.part.numbering_part.element
        self._has_outline = has_outline
        self._abstract = {}  # family -> id of its definition
        self._current = {}  # family -> id of the instance in use
        self._counts = {}  # family -> what its levels have counted to
        self._instances = 0

    def apply(self, paragraph, label):
        """Makes the label automatic; False where no list would print it."""
        family, level, number = self._place(label)
        if family is None:
            return False
        counts = self._counts.setdefault(family, [])
        if label.family == "decimal" and level - (family == "outline") > 0 and counts[-len(label.numbers) + level + 1:level] != label.numbers[:-1]:
            return False  # a slip in the number of the clause above
        following = counts[level] + 1 if len(counts) > level else 1
        is_counted = number is not None
        if not counts or (is_counted and number != following):
            self._begin(family, level, number or 1)
        self._counts[family] = counts[:level] + [0] * (level - len(counts)) + [number or 1]
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = level
        properties.get_or_add_numId().val = self._current[family]
        return True

    def end_list(self, family):
        """The next label of the family begins a list of its own."""
        self._counts.pop(family, None)

    def _place(self, label):
        if label.family == "dash":
            return "dash" + label.printed, 0, None
        if label.family in ("decimal", "roman") and self._has_outline:
            level = 0 if label.family == "roman" else len(label.numbers)
            return ("outline", level, label.numbers[-1]) if level < 3 else (None, 0, 0)
        if label.family == "roman":
            return "outline", 0, label.numbers[-1]
        return label.family, len(label.numbers) - 1, label.numbers[-1]

    def _begin(self, family, level, start):
        if family not in self._abstract:
            self._define(family)
        self._instances += 1
        number = FIRST_ID + self._instances
        override = f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        self._part.append(parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{self._abstract[family]}"/>{override}</w:num>'))
        self._current[family] = number

    def _define(self, family):
        levels = LEVELS.get(family) or [("bullet", family.removeprefix("dash"))]
        xml = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:suff w:val="{"space" if level == 0 else "tab"}"/>'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="709"/></w:pPr></w:lvl>'
            for level, (form, text) in enumerate(levels))
        abstract = FIRST_ID + len(self._abstract)
        definition = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{abstract}"><w:multiLevelType w:val="multilevel"/>{xml}</w:abstractNum>')
        first = self._part.find(qn("w:num"))
        self._part.insert(list(self._part).index(first) if first is not None else len(self._part), definition)
        self._abstract[family] = abstract
