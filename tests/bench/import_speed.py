#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How many documents a second are read from .docx: decretum (to JSON) beside pandoc and LibreOffice (to text), over the same files.
import_speed.py DECRETUM [--files N] [--rounds N] [--keep FOLDER]. The files, of some two pages each, are made from the texts of
tests/samples and tests/app/documents by four writers: decretum, pandoc, LibreOffice, and python-docx where it is installed. None carries
a decision as data: each is read by its words. The best of the rounds counts, and the processor's seconds beside those that passed: other
programs take their share of the machine."""
import argparse
import importlib.util
import os
import pathlib
import resource
import shutil
import subprocess
import tempfile
import time
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SIZES = range(2_500, 9_000)  # bytes of a text of about two pages
QUIET = dict(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
ENVIRONMENT = dict(os.environ, QT_QPA_PLATFORM="offscreen")


def texts():
    files = sorted(ROOT.glob("tests/samples/*.txt")) + sorted(ROOT.glob("tests/app/documents/*/*.txt"))
    return [file for file in files if file.stat().st_size in SIZES]


def run(*command):
    subprocess.run([str(part) for part in command], check=True, env=ENVIRONMENT, **QUIET)


def without_data(docx):
    """Leaves out the decision that decretum puts beside its text."""
    with zipfile.ZipFile(docx) as package:
        parts = [(info.filename, package.read(info)) for info in package.infolist() if not info.filename.startswith(("customXml", "docProps/custom"))]
    with zipfile.ZipFile(docx, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts:
            package.writestr(name, content)


def by_decretum(decretum, folder, sources):
    run(decretum, "convert", *sources, "--to", "docx,html", "--output-dir", folder)
    for docx in folder.glob("*.docx"):
        without_data(docx)


def by_pandoc(folder, pages):
    folder.mkdir()
    for page in pages:
        run("pandoc", page, "-o", folder / f"{page.stem}.docx")


def by_office(folder, documents):
    run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, *documents)


def by_python(folder, sources):
    import docx  # python-docx
    folder.mkdir()
    for source in sources:
        document = docx.Document()
        for line in source.read_text().splitlines():
            document.add_paragraph(line)
        document.save(folder / f"{source.stem}.docx")


def make_files(decretum, folder, count):
    """The files; the writers take turns."""
    sources = texts()
    first = folder / "decretum"
    by_decretum(decretum, first, sources)
    by_pandoc(folder / "pandoc", [first / f"{source.stem}.html" for source in sources])
    by_office(folder / "office", [first / f"{source.stem}.docx" for source in sources])
    writers = ["decretum", "pandoc", "office"]
    if importlib.util.find_spec("docx"):
        by_python(folder / "python", sources)
        writers.append("python")
    files = []
    for number in range(count):
        source = sources[number // len(writers) % len(sources)]
        files.append(folder / f"{number:03}.docx")
        shutil.copy(folder / writers[number % len(writers)] / f"{source.stem}.docx", files[-1])
    return files


def used():
    """Seconds of the processor that the programs called so far have taken."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def best(rounds, work):
    """The least of the seconds that passed, and the least of those of the processor."""
    passed, taken = [], []
    for _ in range(rounds):
        start, before = time.monotonic(), used()
        work()
        passed.append(time.monotonic() - start)
        taken.append(used() - before)
    return min(passed), min(taken)


def pandoc_each(files, out):
    for file in files:
        run("pandoc", "-f", "docx", "-t", "plain", file, "-o", out / f"{file.stem}.txt")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("decretum")
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--keep", help="folder to make the files in and to leave them")
    chosen = parser.parse_args()
    folder = pathlib.Path(chosen.keep or tempfile.mkdtemp()).resolve()
    folder.mkdir(exist_ok=True)
    files = make_files(chosen.decretum, folder, chosen.files)
    out = folder / "out"
    out.mkdir()
    convert = [chosen.decretum, "convert", *files, "--to", "json", "--output-dir", out]
    ways = {
        "decretum, one call, --jobs 1": lambda: run(*convert, "--jobs", "1"),
        "decretum, one call": lambda: run(*convert),
        "pandoc, a call a file": lambda: pandoc_each(files, out),
        "pandoc, one call": lambda: run("pandoc", "-f", "docx", "-t", "plain", *files, "-o", out / "all.txt"),
        "LibreOffice, one call": lambda: run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "txt:Text",
                                             "--outdir", out, *files),
    }
    print("| read by | seconds | documents a second | documents a second of the processor |\n| --- | ---: | ---: | ---: |")
    for name, work in ways.items():
        passed, taken = best(chosen.rounds, work)
        print(f"| {name} | {passed:.2f} | {len(files) / passed:.0f} | {len(files) / taken:.0f} |", flush=True)
    if not chosen.keep:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
