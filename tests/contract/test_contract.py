#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The layout contract over generated documents, read from their PDFs: those of the program itself, and those that LibreOffice makes of
its DOCX and ODT.

usage: test_contract.py DECRETUM MAKE_DOCUMENTS [--count N] [--office docx,odt] [--keep DIR]
Exit: 0 it holds, 1 it does not, 77 a program that reads the files is missing.
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
SAME_PAGES = 0.95
LOT = 50  # files that one LibreOffice is given
SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's python3-uno belongs to Debian's own Python
sys.dont_write_bytecode = True

if "--office" in sys.argv:
    try:
        import uno  # noqa: F401
    except ImportError:
        if os.path.exists(SYSTEM_PYTHON) and os.path.realpath(sys.executable) != os.path.realpath(SYSTEM_PYTHON):
            os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, *sys.argv])
        print("skipped: no python3-uno")
        sys.exit(SKIPPED)

from contract import broken_rules


def convert(decretum, sources, form, folder):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    subprocess.run([decretum, "convert", "--jobs", "2", "--to", form, "--output-dir", str(folder), *map(str, sources)], check=True,
                   env=environment, timeout=900)


def judge(source, path, isOwn):
    return broken_rules(json.loads(source.read_text(encoding="utf-8")), path, isOwn)


def read_all(sources, folder, isOwn, title):
    """Pages by document; says what is broken."""
    broken, pages = 0, {}
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        paths = [folder / f"{source.stem}.pdf" for source in sources]
        for source, (lines, count) in zip(sources, pool.map(judge, sources, paths, [isOwn] * len(sources))):
            pages[source.stem] = count
            broken += len(lines)
            for line in lines:
                print(f"{title} {source.stem}: {line}")
    print(f"{title}: {len(sources)} documents, {sum(pages.values())} pages, {broken} breaches")
    return pages, broken


def print_by_office(files):
    """Each as .pdf beside it."""
    from office import Office, lay_out_again, save
    for at in range(0, len(files), LOT):
        with Office() as office:
            for path in files[at:at + LOT]:
                document = office.open(path)
                lay_out_again(document)
                save(document, path.with_suffix(".pdf"))
                document.close(True)


def same_pages(own, other, title):
    differing = {stem: (own[stem], other[stem]) for stem in own if own[stem] != other[stem]}
    share = 1 - len(differing) / len(own)
    print(f"{title}: as many pages as ours in {share:.1%}; differing (ours, theirs): {differing}")
    return share >= SAME_PAGES


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("decretum")
    parser.add_argument("make_documents")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--office", default="")
    parser.add_argument("--keep")
    options = parser.parse_args()
    forms = [form for form in options.office.split(",") if form]
    for program in ["pdftotext", *(["soffice"] if forms else [])]:
        if not shutil.which(program):
            print(f"skipped: no {program}")
            return SKIPPED
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(options.keep or made)
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([options.make_documents, str(options.count), str(folder)], check=True, timeout=300)
        sources = sorted(folder.glob("*.json"))
        (folder / "pdf").mkdir(exist_ok=True)
        convert(options.decretum, sources, "pdf", folder / "pdf")
        own, broken = read_all(sources, folder / "pdf", True, "pdf")
        isSame = True
        for form in forms:
            office = folder / form
            office.mkdir(exist_ok=True)
            convert(options.decretum, sources, form, office)
            print_by_office([office / f"{source.stem}.{form}" for source in sources])
            theirs, theirBroken = read_all(sources, office, False, form)
            broken += theirBroken
            isSame = same_pages(own, theirs, form) and isSame
    return 0 if broken == 0 and isSame else 1


if __name__ == "__main__":
    sys.exit(main())
