#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Our DOCX and ODT in a clerk's hands: LibreOffice opens them, a clause in the middle is changed, the file is saved and imported again.
The change and nothing else may be in the compare.

usage: test_office_edit.py DECRETUM FOLDER… [--all] [--bare] [--keep DIR]
The folders hold texts, or their right answers: a .json counts where no .txt of its name lies beside it, and with --json everywhere. --bare takes
our data out of what was saved: the recogniser is alone.
Exit: 0 so it is, 1 it is not, 77 LibreOffice or its Python bridge is missing.
"""
import argparse
import copy
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

SKIPPED = 77
SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's python3-uno belongs to Debian's own Python
sys.dont_write_bytecode = True

try:
    import uno  # noqa: F401
except ImportError:
    if os.path.exists(SYSTEM_PYTHON) and os.path.realpath(sys.executable) != os.path.realpath(SYSTEM_PYTHON):
        os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, *sys.argv])
    print("skipped: no python3-uno")
    sys.exit(SKIPPED)

from office import Office, replace, save

# With --all come documents that do not hold yet: a type word in small letters that the page prints in capitals, dashes that LibreOffice
# writes for hyphens, and lists with slips in their numbers that LibreOffice turns from DOCX into ODT.
DOCUMENTS = ["02-chornobrovsk-inkliuziia", "22-chornolissia-biblioteky", "16-lisopil-atestatsiia", "01-olkhovodsk-kollegiya",
             "25-rodnikovsk-pedsovet"]
ADDED = {"uk": " та оприлюднити перелік на сайті", "ru": " и опубликовать перечень на сайте"}
# What an import tells of the file, not of the decision.
ASIDE = {"id"}


def convert(decretum, sources, form, folder):
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run([decretum, "convert", "--jobs", "2", "--to", form, "--output-dir", str(folder), *map(str, sources)], check=True,
                   env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), timeout=300)


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def all_clauses(clauses):
    for clause in clauses:
        yield clause
        yield from all_clauses(clause["children"])


def facts_of(clause):
    """What of the clause's words is a fact of its own: words put into its middle would change it too."""
    for deadline in clause["deadlines"]:
        yield deadline["text"]
    for person in clause["persons"]:
        yield from (person["name"], person["position"])
    for reference in clause["references"]:
        yield from (reference["text"], reference["title"])
    yield clause["addressee"]
    yield from (performer["text"] for performer in clause.get("performers", []))


def touches_a_fact(clause, start, end):
    for fact in filter(None, facts_of(clause)):
        for found in re.finditer(re.escape(fact), clause["text"]):
            if start < found.end() and found.start() <= end:
                return True
    return False


def middle_words(decision):
    """Two words that stand together once in all the text and belong to no fact, in a clause near the middle; its place in reading order."""
    whole = json.dumps(decision, ensure_ascii=False)
    clauses = list(all_clauses(decision["clauses"]))
    for at in sorted(range(len(clauses)), key=lambda at: abs(at - len(clauses) // 2)):
        for found in re.finditer(r"(?<=[а-яіїєґ] )[а-яіїєґ]{4,} [а-яіїєґ]{4,}(?=[ ,.;])", clauses[at]["text"]):
            if whole.count(found.group()) == 1 and not clauses[at]["children"] and not touches_a_fact(clauses[at], *found.span()):
                return at, found.group()
    return None, None


def changed(decision, at, old, new):
    decision = copy.deepcopy(decision)
    clause = list(all_clauses(decision["clauses"]))[at]
    clause["text"] = clause["text"].replace(old, new)
    return decision


def differences(wanted, got, place=""):
    if isinstance(wanted, dict) and isinstance(got, dict):
        for key in sorted((set(wanted) | set(got)) - ASIDE):
            yield from differences(wanted.get(key), got.get(key), f"{place}/{key}")
    elif isinstance(wanted, list) and isinstance(got, list) and len(wanted) == len(got):
        for number, (one, other) in enumerate(zip(wanted, got)):
            yield from differences(one, other, f"{place}/{number}")
    elif wanted != got:
        yield f"{place}: wanted {json.dumps(wanted, ensure_ascii=False)[:200]}, got {json.dumps(got, ensure_ascii=False)[:200]}"


def edit(office, path, old, new, targets):
    document = office.open(path)
    try:
        count = replace(document, old, new)
        for target in targets:
            save(document, target)
    finally:
        document.close(True)
    return count


def sources(folder, takes_json):
    files = sorted(path for path in folder.rglob("*") if path.suffix in (".txt", ".json"))
    if takes_json:
        return [path for path in files if path.suffix == ".json"]
    return [path for path in files if path.suffix == ".txt" or not path.with_suffix(".txt").exists()]


def without_data(path):
    """The file as a word processor would leave it that keeps nothing of ours."""
    patterns = {"[Content_Types].xml": rb'<Override PartName="/(customXml|docProps/custom)[^>]*/>', "meta.xml": rb"<meta:user-defined.*?</meta:user-defined>"}
    with zipfile.ZipFile(path) as source:
        parts = [(name, source.read(name)) for name in source.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bare:
        for name, data in parts:
            if name.startswith(("customXml/", "Decretum/")) or name == "docProps/custom.xml":
                continue
            pattern = rb"<Relationship [^>]*(customXml|docProps/custom)[^>]*/>" if name.endswith(".rels") else patterns.get(name)
            bare.writestr(name, re.sub(pattern, b"", data, flags=re.DOTALL) if pattern else data)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("decretum")
    parser.add_argument("folders", nargs="+", type=pathlib.Path)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--bare", action="store_true")
    parser.add_argument("--keep")
    options = parser.parse_args()
    if not shutil.which("soffice"):
        print("skipped: no soffice")
        return SKIPPED
    texts = [source for folder in options.folders for source in sources(folder, options.json)]
    if not options.all:
        texts = [text for text in texts if text.stem in DOCUMENTS]
    failed = done = 0
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(options.keep or made)
        convert(options.decretum, texts, "docx,odt,json", folder / "ours")
        wanted = {}
        with Office() as office:
            for text in texts:
                decision = read(folder / "ours" / f"{text.stem}.json")
                if isinstance(decision, list):
                    continue
                at, old = middle_words(decision)
                if at is None:
                    continue
                new = old + ADDED[decision["language"]]
                for form in ("docx", "odt"):
                    # Each is saved in both forms.
                    targets = [folder / "edited" / f"{form}-as-{saved}" / f"{text.stem}.{saved}" for saved in ("docx", "odt")]
                    for target in targets:
                        target.parent.mkdir(parents=True, exist_ok=True)
                        wanted[target] = changed(decision, at, old, new)
                    count = edit(office, folder / "ours" / f"{text.stem}.{form}", old, new, targets)
                    if count != 1:
                        print(f"{text.stem}.{form}: «{old}» stands there {count} times")
                        failed += 1
        for target in wanted if options.bare else ():
            without_data(target)
        for parent in sorted({target.parent for target in wanted}):
            convert(options.decretum, [target for target in wanted if target.parent == parent], "json", parent)
        for target, decision in wanted.items():
            lines = list(differences(decision, read(target.with_suffix(".json"))))
            failed += bool(lines)
            for line in lines:
                print(f"{target.parent.name}/{target.stem}: {line}")
        done = len(wanted)
    print(f"{done} files of {len(texts)} documents, {failed} with more than the change in them")
    return 0 if done and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
