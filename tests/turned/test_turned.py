#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The documents of tests/app/documents as other files: each must be read as the text is read.

usage: test_turned.py DECRETUM FOLDER [--keep DIR] [--show]
Exit: 0 as expected, 1 something else, 77 a program that makes the files is missing.
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
SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's python3-docx belongs to Debian's own Python
sys.dont_write_bytecode = True

try:
    import docx  # noqa: F401
except ImportError:
    if os.path.exists(SYSTEM_PYTHON) and os.path.realpath(sys.executable) != os.path.realpath(SYSTEM_PYTHON):
        os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, *sys.argv])
    print("skipped: no python3-docx")
    sys.exit(SKIPPED)

from compare import differences, structure
from foreign import by_libreoffice, by_pandoc
from turn import MANNERS, turn

# Who turns the .docx of which manner into what.
TURNINGS = [
    ("libreoffice", "office", "odt"), ("libreoffice", "half", "odt"),
    ("libreoffice", "office", "rtf"), ("libreoffice", "half", "rtf"),
    ("libreoffice", "office", "html"), ("libreoffice", "typed", "html"),
    ("libreoffice", "office", "docx"),
    ("pandoc", "tables", "html"), ("pandoc", "tables", "odt"), ("pandoc", "tables", "rtf"),
]

PANDOC = ("tables-pandoc-html", "tables-pandoc-odt", "tables-pandoc-rtf")
# Not read as the text is: why, in which turnings, which documents. What comes right must leave the list.
NOT_YET = [
    ("LibreOffice 7.4 loses a number that was set by hand", ["half-libreoffice-odt"], ["uk-14-luhove-nmr", "uk-59-pedrada-dnz-movlennia"]),
    ("LibreOffice writes no Cyrillic letters and no «2.1.» into HTML: typed labels beside them seem to be of another list",
     ["office-libreoffice-html"], ["held-uk-13-zarichne-pedrada", "held-uk-15-polissia-uchytel-roku", "ru-15-makovets-attestatsiya", "ru-29-kedrovyi-yar-kdn",
                                   "uk-23-ukaz-vitrylnyi-turyzm", "uk-44-ukaz-kobzarske-mystetstvo",
                                   "held-uk-20-sesiia-pereimenuvannia-2022", "held-uk-27-dyussh-zbory-2011", "ru-57-kollegiya-mincult-dshi-2013",
                                   "ru-58-belogorie-yolki-2013", "ru-60-sanvrach-gripp-2009", "uk-52-hromada-zakinchennia-roku",
                                   "uk-53-oblrada-avtobus", "uk-71-viddil-kultury-festyval-2019"]),
    ("letter-spaced words are parted by several blanks, which a web page and pandoc fold to one",
     ["office-libreoffice-html", "typed-libreoffice-html", *PANDOC], ["ru-66-pedsovet-nastavniki-2018"]),
    ("the columns of a plan were parted by blanks alone, which a web page and pandoc fold to one",
     ["office-libreoffice-html", "typed-libreoffice-html", *PANDOC], ["uk-19-lypnevytsia-tsyvilnyi-zakhyst"]),
    ("pandoc writes a tab as a blank: nothing parts a deadline from its clause, a name from its post",
     PANDOC, ["held-ru-02-orlinoye-sovmestnyi-prikaz", "held-ru-03-vodopoinoye-bez-golovy", "held-uk-03-tarnohirska-yuvilei",
              "held-uk-28-metodrada-portfolio-2021", "ru-37-lopatino-pedsovet-2017", "uk-03-verbohai-kharchuvannia"]),
    ("pandoc leaves out empty paragraphs, which part a heading's lines from the issuing body",
     ["tables-pandoc-html", "tables-pandoc-odt"], ["held-ru-01-kedropolye-forum"]),
    ("pandoc leaves out empty paragraphs, which part the visas from the head's signature",
     ["tables-pandoc-html", "tables-pandoc-odt"], ["uk-72-miskyi-holova-sviata-2012"]),
    ("pandoc leaves out empty paragraphs, which part a last clause or an annex's head from what follows",
     PANDOC, ["held-ru-16-serebryanka-dorogi-2011", "held-uk-17-derzhvodhosp-instruktsiia-1998", "ru-50-chudinovo-zakreplenie-2016",
              "ru-64-zavod-inventarizaciya-2008", "uk-54-vykonkom-yarmarok", "held-ru-07-yasnoluzhye-lager", "ru-06-priozersk-kruglyi-stol", "ru-28-zavoloch-muzei",
              "ru-34-suhodol-otopitelnyi-2018", "uk-30-sosnovets-konkurs-tvorchosti"]),
]
KNOWN = {f"{turning}/{name}" for _, turnings, names in NOT_YET for turning in turnings for name in names}


def turn_all(texts, folder):
    """Makes all files: folder/<turning>/<document>.<form>."""
    made = {}
    for manner in MANNERS:
        (folder / manner).mkdir()
        for name, path in texts.items():
            turn(path.read_text("utf-8"), manner).save(folder / manner / f"{name}.docx")
        made[manner] = sorted((folder / manner).iterdir())

    def turn_further(program, manner, form):
        target = folder / f"{manner}-{program}-{form}"
        target.mkdir()
        (by_libreoffice if program == "libreoffice" else by_pandoc)(made[manner], form, target)

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        list(pool.map(turn_further, *zip(*TURNINGS)))
    return sorted(path for path in folder.iterdir() if path.is_dir())


def read_all(program, paths, folder):
    """What the program reads in the files, by their stems."""
    folder.mkdir()
    run = subprocess.run([program, "convert", "--to", "json", "--jobs", "2", "--output-dir", str(folder), *map(str, paths)],
                         stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=120)
    if run.returncode:
        print(run.stderr.decode("utf-8"))
    read = {}
    for path in folder.glob("*.json"):
        value = json.loads(path.read_text("utf-8"))
        read[path.stem] = value if isinstance(value, list) else [value]
    return read


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("documents", type=pathlib.Path)
    arguments.add_argument("--keep", type=pathlib.Path, help="folder for the files, which stay")
    arguments.add_argument("--show", action="store_true", help="print what differs")
    options = arguments.parse_args()
    for needed in ("soffice", "pandoc"):
        if not shutil.which(needed):
            print(f"skipped: no {needed}")
            return SKIPPED
    with tempfile.TemporaryDirectory() as temporary:
        return check(options, options.keep or pathlib.Path(temporary))


def check(options, folder):
    texts = {f"{path.parent.name}-{path.stem}": path for path in sorted(options.documents.glob("*/*.txt"))}
    (folder / "texts").mkdir(parents=True)
    for name, path in texts.items():
        shutil.copy(path, folder / "texts" / f"{name}.txt")
    wanted = read_all(options.program, (folder / "texts").iterdir(), folder / "texts.read")
    (folder / "turned").mkdir()
    problems, same_in_all, files_in_all = [], 0, 0
    for turning in turn_all(texts, folder / "turned"):
        got = read_all(options.program, turning.iterdir(), folder / f"{turning.name}.read")
        is_counted_by_level = turning.name == "office-libreoffice-html"  # «2.1.» is «1.» under «2.» there
        different = {}
        for name in texts:
            found = differences(structure(wanted[name], is_counted_by_level), structure(got.get(name, []), is_counted_by_level))
            if found:
                different[f"{turning.name}/{name}"] = found
        same_in_all += len(texts) - len(different)
        files_in_all += len(texts)
        print(f"{turning.name:26} same {len(texts) - len(different):3}  different {len(different):3}")
        known = {key for key in KNOWN if key.startswith(turning.name + "/")}
        problems += [f"{key} is not read as its text: {different[key][0]}" for key in different if key not in known]
        problems += [f"{key} is read aright now: take it off the list" for key in known if key not in different]
        if options.show:
            for key, found in different.items():
                print(f"  {key}")
                for line in found[:6]:
                    print(f"      {line[:260]}")
    print(f"{files_in_all} files, {same_in_all} same ({100 * same_in_all / files_in_all:.1f} %)")
    print("\n".join(problems))
    return 1 if problems or not files_in_all else 0


if __name__ == "__main__":
    sys.exit(main())
