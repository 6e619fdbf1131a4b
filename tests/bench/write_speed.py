#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How long documents take to be written, beside other programs, in one run: an order of two pages and one of 32.
write_speed.py DECRETUM [--rounds N] [--batch N] [--keep FOLDER]. Rivals are measured where they are installed: pandoc, LibreOffice,
weasyprint, wkhtmltopdf; each gets the same text as our HTML, which is made beforehand. Milliseconds, the median of the rounds: whole
commands, and for many documents one command over all of them, divided. Prints the table of docs/performance.md."""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

ENVIRONMENT = dict(os.environ, QT_QPA_PLATFORM="offscreen")
ACTS = ["Провести огляд кабінетів, майстерень і спортивної зали та скласти про нього акт, який підписують члени комісії закладу.",
        "Оновити правила безпеки на робочих місцях і ознайомити з ними працівників закладу під підпис у журналі.",
        "Подати до відділу освіти зведені відомості про готовність їдальні, медичного кабінету та котельні до роботи взимку.",
        "Забезпечити чергування вчителів на перервах і присутність лікаря під час змагань на стадіоні громади."]
WHO = ["Керівникам закладів освіти громади:", "Методичному центру відділу освіти:", "Завідувачу господарства Тихопільського ліцею:"]


def order(clauses):
    """An order with so many clauses, one in four over the others and told to somebody."""
    listed, left, day = [], clauses, 0
    while left > 0:
        children = []
        for _ in range(min(3, left - 1)):
            day += 1
            deadline = {"text": f"До {day % 27 + 1:02}.11.2022 року", "kind": "until", "from": None, "to": f"2022-11-{day % 27 + 1:02}"}
            children.append(clause(ACTS[day % len(ACTS)], deadlines=[deadline]))
        listed.append(clause(WHO[len(listed) % len(WHO)], children=children))
        left -= 1 + len(children)
    number(listed, "")
    return {"format": "decretum-decision", "version": 1, "language": "uk", "kind": "order", "letterhead": ["Тихопільська селищна рада", "Відділ освіти"],
            "typeName": "НАКАЗ", "body": None, "date": "2022-10-03", "number": "58", "place": "Тихопіль",
            "subject": "Про підготовку закладів освіти громади до роботи в зимовий період", "preamble": "З метою сталої роботи закладів освіти взимку",
            "enactingFormula": "НАКАЗУЮ:", "references": [], "clauses": listed,
            "signatures": [{"position": "Начальник відділу освіти", "name": "Олеся ЯРМОЛА"}], "attachments": []}


def clause(text, **facts):
    return {"label": None, "text": text, "addressee": None, "persons": [], "deadlines": [], "references": [], "control": False, "children": [], **facts}


def number(clauses, above):
    for at, one in enumerate(clauses, 1):
        one["label"] = f"{above}{at}."
        number(one["children"], one["label"])


def milliseconds(command, rounds):
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        subprocess.run([str(part) for part in command], check=True, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append(1000 * (time.perf_counter() - begun))
    return statistics.median(times)


def rivals(form, page, folder):
    """Commands of the programs at hand that make such a file of a web page."""
    office = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to"]
    made = {
        "docx": {"pandoc": ["pandoc", page, "-o", folder / "pandoc.docx"]},
        "odt": {"pandoc": ["pandoc", page, "-o", folder / "pandoc.odt"], "LibreOffice": [*office, "odt:writer8", "--infilter=HTML (StarWriter)", "--outdir", folder, page]},
        "pdf": {"weasyprint": ["weasyprint", page, folder / "w.pdf"], "wkhtmltopdf": ["wkhtmltopdf", "-q", page, folder / "k.pdf"],
                "LibreOffice": [*office, "pdf:writer_web_pdf_Export", "--outdir", folder, page]},
    }[form]
    return {name: command for name, command in made.items() if shutil.which(str(command[0]))}


def measure(options, folder):
    small, large = folder / "small.json", folder / "large.json"
    small.write_text(json.dumps(order(16), ensure_ascii=False), "utf-8")
    large.write_text(json.dumps(order(505), ensure_ascii=False), "utf-8")
    many = folder / "many"
    many.mkdir()
    for at in range(options.batch):
        shutil.copy(small, many / f"{at}.json")
    subprocess.run([options.decretum, "convert", small, large, "--to", "html", "--output-dir", folder], check=True, env=ENVIRONMENT, stderr=subprocess.DEVNULL)
    rows = []

    def ours(name, arguments, sources, count=1, rounds=options.rounds):
        rows.append((name, milliseconds([options.decretum, "convert", *sources, *arguments, "--output-dir", folder / "out"], rounds) / count, []))

    for form in ("docx", "odt", "pdf"):
        ours(f"{form}, 2 pages, a whole command", ["--to", form], [small])
        for name, command in rivals(form, folder / "small.html", folder).items():
            rows[-1][2].append((name, milliseconds(command, 3)))
        ours(f"{form}, one of {options.batch} in a command, one job", ["--to", form, "--jobs", "1"], sorted(many.iterdir()), options.batch, 3)
        ours(f"{form}, one of {options.batch} in a command", ["--to", form], sorted(many.iterdir()), options.batch, 3)
    ours("pdf, 32 pages, a whole command", ["--to", "pdf"], [large])
    for name, command in rivals("pdf", folder / "large.html", folder).items():
        rows[-1][2].append((name, milliseconds(command, 3)))
    ours("html, 32 pages, a whole command", ["--to", "html"], [large])
    return rows


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("decretum", type=pathlib.Path)
    arguments.add_argument("--rounds", type=int, default=11)
    arguments.add_argument("--batch", type=int, default=500)
    arguments.add_argument("--keep", type=pathlib.Path, help="folder for the files, which stay")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or pathlib.Path(temporary)
        folder.mkdir(exist_ok=True)
        print("| work | decretum, ms | others, ms |\n| --- | --- | --- |")
        for name, time_taken, others in measure(options, folder.resolve()):
            print(f"| {name} | {time_taken:.1f} | {', '.join(f'{other} {taken:.0f}' for other, taken in others) or '–'} |", flush=True)


if __name__ == "__main__":
    main()
