#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes .docx files from a plain text in the manners of different typists.

usage: turn.py TEXT.txt FOLDER
"""
import pathlib
import re
import sys

from docx import Document
from docx.enum.table import WD_ALIGN_VERTICAL
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from docx_numbering import Numbering
from manuscript import read_manuscript

TEXT_WIDTH = Mm(170)
MOST_LETTERHEAD_LINES = 10
ALIGNMENTS = {"left": WD_ALIGN_PARAGRAPH.JUSTIFY, "centre": WD_ALIGN_PARAGRAPH.CENTER, "right": WD_ALIGN_PARAGRAPH.RIGHT}


def new_document():
    document = Document()
    style = document.styles["Normal"]
    style.font.name = "Times New Roman"
    style.font.size = Pt(14)
    style.paragraph_format.space_after = Pt(0)
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin, page.right_margin, page.top_margin, page.bottom_margin = Mm(30), Mm(10), Mm(20), Mm(20)
    return document


def pasted(text, document):
    """As from an e-mail: each line a paragraph, blanks where the text has blanks."""
    for line in text.splitlines():
        document.add_paragraph(line)


class Typist:
    """Types a manuscript. `is_automatic(label)` tells whose number the word processor counts; `in_tables`: whether what stands side by
    side stands in a table without rules."""

    def __init__(self, document, manuscript, is_automatic, in_tables):
        self._document = document
        self._pieces = manuscript.pieces
        self._is_automatic = is_automatic
        self._in_tables = in_tables
        self._has_begun = False  # behind the first clause
        if in_tables:
            self._centre_letterhead()
        self._numbering = Numbering(document, has_outline([piece.label for piece in self._pieces if piece.label]))
        self._head(manuscript.page_head)

    def type(self):
        at = 0
        while at < len(self._pieces):
            at += self._type_from(at)

    def _type_from(self, at):
        """Types what begins at a piece; returns how many pieces that were."""
        piece = self._pieces[at]
        if piece.cells:
            return self._table_from(at)
        if self._in_tables and (piece.is_position or (piece.columns and not piece.label)):
            return self._layout_from(at)
        self._paragraph(piece)
        return 1

    def _paragraph(self, piece):
        paragraph = self._document.add_paragraph()
        text = "\t".join(piece.columns) if piece.columns else piece.text
        if piece.label:
            self._label(paragraph, piece.label)
        paragraph.add_run(text)
        paragraph.alignment = ALIGNMENTS[piece.place] if text else None
        if piece.columns:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT
            for position in range(1, len(piece.columns) - 1):
                paragraph.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH * position // (len(piece.columns) - 1), WD_TAB_ALIGNMENT.CENTER)
            paragraph.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
        elif piece.place == "left" and not piece.is_position and not piece.label and len(text) > (40 if self._has_begun else 100):
            paragraph.paragraph_format.first_line_indent = Mm(12.5)
        self._has_begun = self._has_begun or piece.label is not None

    def _label(self, paragraph, label):
        if label.family not in ("dash", "marked") and label.numbers == [1]:
            self._numbering.end_list(label.family)
        if label.family != "marked" and self._is_automatic(label) and self._numbering.apply(paragraph, label):
            return
        paragraph.paragraph_format.first_line_indent = Mm(12.5)
        paragraph.add_run(label.printed + " ")

    def _table_from(self, at):
        """Neighbouring rows as a table with rules."""
        end = at
        while end < len(self._pieces) and self._pieces[end].cells:
            end += 1
        rows = [piece.cells for piece in self._pieces[at:end]]
        table = self._document.add_table(rows=len(rows), cols=max(len(row) for row in rows), style="Table Grid")
        for row, cells in zip(table.rows, rows):
            for cell, text in zip(row.cells, cells):
                cell.text = text
        return end - at

    def _layout_from(self, at):
        """A line of columns, with the lines of the post above it, as a row of a table without rules."""
        end = at
        while end < len(self._pieces) - 1 and self._pieces[end].is_position:
            end += 1
        last = self._pieces[end]
        columns = list(last.columns) or [last.text, ""]
        table = self._document.add_table(rows=1, cols=len(columns))
        for cell, text in zip(table.rows[0].cells, columns):
            cell.text = text
            cell.vertical_alignment = WD_ALIGN_VERTICAL.BOTTOM
        first = table.rows[0].cells[0].paragraphs[0]
        for piece in self._pieces[at:end]:
            first.insert_paragraph_before(piece.text)
        return end - at + 1

    def _centre_letterhead(self):
        """The lines above the row of day and number."""
        row = next((at for at, piece in enumerate(self._pieces) if piece.columns or piece.label), 0)
        if self._pieces[row].columns and row <= MOST_LETTERHEAD_LINES:
            for piece in self._pieces[:row]:
                piece.place = "centre"

    def _head(self, text):
        """What pages repeat stands in their head, with the page's number."""
        if not text:
            return
        header = self._document.sections[0].header
        number = header.paragraphs[0]
        number.alignment = WD_ALIGN_PARAGRAPH.CENTER
        number._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>'))
        header.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.RIGHT
        self._document.sections[0].different_first_page_header_footer = True


def has_outline(labels):
    """Whether numbers begin anew under each Roman one."""
    begun = [below for label, below in zip(labels, labels[1:]) if label.family == "roman" and below.family == "decimal"]
    return any(label.family == "roman" for label in labels) and all(label.numbers == [1] for label in begun)


def lists_of(labels):
    """The labels by the lists that they are of: «2.1.» and «2.2.» are one, as are the dashes between two other labels."""
    lists, open_lists, before = [], {}, None
    for label in labels:
        key = (label.family, *label.numbers[:-1])
        begins = label.numbers[-1:] == [1] or (label.family == "dash" and before is not None and before.family != "dash")
        if key not in open_lists or begins:
            open_lists[key] = []
            lists.append(open_lists[key])
        open_lists[key].append(label)
        before = label
    return lists


def half_automatic(labels):
    """Top numbers automatic and the rest typed; where there is no more than one level, every other list automatic."""
    has_levels = any(len(label.numbers) > 1 for label in labels)
    is_top = lambda label: label.family in ("decimal", "roman", "section") and len(label.numbers) == 1
    chosen = [[label for label in labels if is_top(label)]] if has_levels else lists_of(labels)[1::2]
    automatic = {id(label) for labels_of_list in chosen for label in labels_of_list}
    return lambda label: id(label) in automatic


def automatic_without_slips(labels):
    """A list whose numbers do not follow one another was typed."""
    automatic = set()
    for labels_of_list in lists_of(labels):
        numbers = [label.numbers[-1] for label in labels_of_list if label.numbers]
        if numbers == list(range(1, len(numbers) + 1)):
            automatic.update(map(id, labels_of_list))
    return lambda label: id(label) in automatic


MANNERS = ("pasted", "typed", "numbered", "half", "tables", "office")


def turn(text, manner):
    """The text as a .docx in one of the MANNERS; «office» has both tables without rules and automatic numbers, where none is a slip."""
    document = new_document()
    if manner == "pasted":
        pasted(text, document)
        return document
    manuscript = read_manuscript(text)
    labels = [piece.label for piece in manuscript.pieces if piece.label]
    choose = {"numbered": lambda labels: lambda label: True, "half": half_automatic, "office": automatic_without_slips}
    is_automatic = choose.get(manner, lambda labels: lambda label: False)(labels)
    Typist(document, manuscript, is_automatic, in_tables=manner in ("tables", "office")).type()
    return document


if __name__ == "__main__":
    source, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    for each in MANNERS:
        turn(source.read_text("utf-8"), each).save(folder / f"{source.stem}-{each}.docx")
