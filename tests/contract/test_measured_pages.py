#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A page of each template, measured in its picture against the template's own figures, within half a millimetre.

usage: test_measured_pages.py DECRETUM TEMPLATES_FOLDER [--keep DIR]
Exit: 0 they agree, 1 they do not, 77 poppler's programs or a Python with tomllib are missing.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
TOLERANCE = 0.5
ASCENT = 0.891  # of Liberation Serif and Times New Roman, in ems
sys.dont_write_bytecode = True

try:
    import tomllib
except ImportError:
    print("skipped: no tomllib")
    sys.exit(SKIPPED)

from picture import POINT, Picture
from positions import Pages

# Letters without long bearings at their left, nor anything below the line.
WORDS = {
    "uk": {"office": "НОВОЛИПІВСЬКА МІСЬКА РАНОК", "place": "м. Новолипів", "subject": "Про підготовку закладів освіти до нового навчального року",
           "text": "Надати пропозиції керівникам закладів позашкільної освіти міста ", "position": "Начальник управління", "name": "Ніна ГАЙ",
           "types": {"order": "НАКАЗ", "decision": "РІШЕННЯ", "resolution": "РЕЗОЛЮЦІЯ", "ruling": "ПОСТАНОВА", "paper": "ДОВІДКА"},
           "formula": "НАКАЗУЮ:", "annex": "План підготовки", "deadline": "До 01.09.2021"},
    "ru": {"office": "НОВОЛИПОВСКАЯ НИВА", "place": "г. Новолипов", "subject": "О подготовке образовательных учреждений к новому учебному году",
           "text": "Направить предложения руководителям учреждений дополнительного образования ", "position": "Начальник управления",
           "name": "Н.П. Гай",
           "types": {"order": "ПРИКАЗ", "decision": "РЕШЕНИЕ", "resolution": "РЕЗОЛЮЦИЯ", "ruling": "ПОСТАНОВЛЕНИЕ", "paper": "СПРАВКА"},
           "formula": "ПРИКАЗЫВАЮ:", "annex": "План подготовки", "deadline": "До 01.09.2021"},
}


def merged(base, own):
    for key, value in own.items():
        base[key] = merged(base.get(key, {}), value) if isinstance(value, dict) else value
    return base


def figures(folder, name):
    """A template with all that it takes from its bases."""
    own = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    base = own.get("extends")
    if not base:
        return own
    return merged(figures(folder, base if "/" in base else f"{name.split('/')[0]}/{base}"), own)


def decision_for(name, form):
    language = name.split("/")[0]
    words = WORDS[language]
    kind = form["kinds"][0]
    text = (words["text"] * 7).strip() + "."
    free = [{"type": "paragraph", "text": text} for _ in range(8)]
    clause = {"label": None, "text": text, "addressee": None, "persons": [], "references": [], "control": False, "children": [],
              "deadlines": [{"text": words["deadline"], "kind": "until", "from": None, "to": "2021-09-01", "inline": False}]}
    clauses = [dict(clause, label=f"{number}.") for number in range(1, 8)]
    return {
        "format": "decretum-decision", "version": 1, "language": language, "kind": kind, "template": name, "letterhead": [words["office"]],
        "typeName": words["types"][kind], "body": None, "date": "2021-03-04", "number": "17-од", "place": words["place"],
        "subject": words["subject"], "preamble": None if kind == "paper" else text, "enactingFormula": None if kind == "paper" else words["formula"],
        "references": [], "clauses": [] if kind == "paper" else clauses, "content": free if kind == "paper" else [],
        "signatures": [{"position": words["position"], "name": words["name"]}],
        "attachments": [{"title": words["annex"], "number": "1", "type": "free", "blocks": free[:1]}]}


class Measured:
    def __init__(self, pdf, form):
        self.pdf, self.page, self.form = pdf, form["page"], form
        self.pages = Pages(pdf)
        self._pictures = {}
        self.wrong, self.count = [], 0

    def picture(self, page):
        if page not in self._pictures:
            self._pictures[page] = Picture(self.pdf, page + 1)
        return self._pictures[page]

    def line(self, text, start=0):
        lines, _ = self.pages.find(text, start)
        assert lines, f"{self.pdf}: «{text}» is not there"
        return lines

    def ink(self, line, **bounds):
        return self.picture(line.page).ink_of(line, **bounds)

    def hold(self, what, got, wanted):
        self.count += 1
        if abs(got - wanted) > TOLERANCE:
            self.wrong.append(f"{what}: {got:.2f} mm where {wanted:.2f} are said")


def first_indent(form, style):
    look = form["styles"][style]
    return look.get("left", 0) + look.get("first-line", 0)


def measure_text(measured, style, text):
    """Margins, and the indent of the first line. Lines but the last are full, save those that would be stretched too far: the widest counts."""
    page, form = measured.page, measured.form
    lines = measured.line(text)
    measured.hold("first line of " + style, measured.ink(lines[0])[0], page["left"] + first_indent(form, style))
    measured.hold("left margin", measured.ink(lines[1])[0], page["left"] + form["styles"][style].get("left", 0))
    if form["styles"][style]["align"] == "justified":
        measured.hold("right margin", max(measured.ink(line)[2] for line in lines[:-1]), page["width"] - page["right"])


def measure_sheet(measured, words, hasLetterhead):
    page, form = measured.page, measured.form
    if hasLetterhead:
        line = measured.line(words["office"])[0]
        size = form["styles"]["letterhead"]["size"]
        measured.hold("top margin, by the first baseline", measured.ink(line)[3], page["top"] + ASCENT * size * POINT)
        left, _, right, _ = measured.ink(line)
        measured.hold("middle of the letterhead", (left + right) / 2, (page["left"] + page["width"] - page["right"]) / 2)
    for number in range(len(measured.pages)):
        last = max((line for line in measured.pages.lines if line.page == number), key=lambda line: line.bottom)
        measured.count += 1
        if measured.ink(last)[3] > page["height"] - page["bottom"] + TOLERANCE:
            measured.wrong.append(f"page {number + 1} goes into the bottom margin")
    for number, (_, left, _, right, _) in measured.pages.page_numbers.items():
        ink = measured.picture(number).ink(0, page["top"] - 1)
        measured.hold("page number, its line", ink[3], page["number-top"] + ASCENT * page["number-size"] * POINT)
        measured.hold("page number, its middle", (ink[0] + ink[2]) / 2, (page["left"] + page["width"] - page["right"]) / 2)


def measure_facts(measured, decision):
    if measured.form.get("settings", {}).get("facts") != "row":
        return
    page = measured.page
    line = measured.line(decision["number"])[0]
    if decision["place"] not in line.text:
        return
    left, _, right, _ = measured.ink(line)
    measured.hold("date at the left margin", left, page["left"])
    measured.hold("number at the right margin", right, page["width"] - page["right"])
    place = [word for word in line.words if word[2].strip() in decision["place"].split()]
    middle = (min(word[0] for word in place) + max(word[1] for word in place)) / 2 * POINT
    measured.hold("place in the middle", middle, (page["left"] + page["width"] - page["right"]) / 2)


def measure_foot(measured, decision, words):
    page, settings = measured.page, measured.form["settings"]
    line = measured.line(words["position"])[0]
    measured.hold("position at the left margin", measured.ink(line)[0], page["left"])
    offset = page["left"] + settings["name-offset"]
    measured.hold("name", measured.ink(line, left=offset - 15)[0], offset)
    annex = measured.line(words["annex"])[0]
    head = next(line for line in measured.pages.lines if line.page == annex.page)
    look = measured.form["styles"]["annex-head"]
    if look["align"] == "left":
        measured.hold("head of the annex", measured.ink(head)[0], page["left"] + look.get("left", 0) + look.get("first-line", 0))
    measured.count += 1
    widest = measured.form["styles"]["subject"]
    for line in measured.line(words["subject"]):
        if widest["align"] == "left" and measured.ink(line)[2] > page["width"] - page["right"] - widest.get("right", 0) + TOLERANCE:
            measured.wrong.append("the heading is wider than its column")


def measure(pdf, decision, form):
    measured = Measured(pdf, form)
    words = WORDS[decision["language"]]
    measure_sheet(measured, words, "letterhead" in form["blocks"])
    if "facts" in form["blocks"]:
        measure_facts(measured, decision)
    if decision["kind"] == "paper":
        measure_text(measured, "paragraph", decision["content"][0]["text"])
    else:
        measure_text(measured, "preamble", decision["preamble"])
        start = measured.pages.find(decision["enactingFormula"], 0)[1]
        line = measured.line(decision["clauses"][0]["text"], start)[0]
        measured.hold("first line of clause", measured.ink(line)[0], measured.page["left"] + first_indent(form, "clause"))
    measure_foot(measured, decision, words)
    return measured


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("decretum")
    parser.add_argument("templates", type=pathlib.Path)
    parser.add_argument("--keep")
    options = parser.parse_args()
    for program in ("pdftotext", "pdftoppm"):
        if not shutil.which(program):
            print(f"skipped: no {program}")
            return SKIPPED
    wrong = done = count = 0
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(options.keep or made)
        folder.mkdir(parents=True, exist_ok=True)
        for path in sorted(options.templates.rglob("*.toml")):
            name = path.relative_to(options.templates).with_suffix("").as_posix()
            form = figures(options.templates, name)
            if not tomllib.loads(path.read_text(encoding="utf-8")).get("kinds"):
                continue
            decision = decision_for(name, form)
            source = folder / f"{name.replace('/', '-')}.json"
            source.write_text(json.dumps(decision, ensure_ascii=False), encoding="utf-8")
            pdf = source.with_suffix(".pdf")
            command = [options.decretum, "convert", str(source), "--to", "pdf", "-o", str(pdf)]
            subprocess.run(command, check=True, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), timeout=120)
            measured = measure(pdf, decision, form)
            done, count, wrong = done + 1, count + measured.count, wrong + len(measured.wrong)
            for line in measured.wrong:
                print(f"{name}: {line}")
    print(f"{done} templates, {count} measures, {wrong} off by more than {TOLERANCE} mm")
    return 0 if done and not wrong else 1


if __name__ == "__main__":
    sys.exit(main())
