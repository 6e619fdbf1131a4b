#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""PDF files of each profile before foreign readers: qpdf, poppler, MuPDF, and, where it lies beside the project, shared/tools/check-pdf.sh.

usage: test_pdf_files.py DECRETUM SOURCE [--every] [--seed FOLDER...]
Every document of the project is written in one profile (with --every in each, and each is given to check-pdf.sh), in turn; some are read
as a screen reader reads them: every clause in order, its label before its words, and the same words as the pages show.
FOLDER: more texts to take along. Exit: 0 all right, 1 something is wrong, 77 qpdf or poppler is missing.
"""
import argparse
import collections
import concurrent.futures
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
PROFILES = ("a-2a", "a-1a", "a-3a", "plain")
READ_ALOUD = ("uk-order", "uk-collegium-decision", "ru-council-decision")
CHECKED_FULLY = 3  # of each profile, without --every: check-pdf.sh takes a second a file and more

problems = []


def bad(file, what):
    problems.append(f"{file}: {what}")


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    return done.returncode, done.stdout, done.stderr


def look(file, profile):
    """What any reader can say of one file."""
    name = f"{profile} {file.stem}"
    code, said, complaints = run("qpdf", "--check", str(file))
    if code or complaints:
        bad(name, f"qpdf: {said[-200:]} {complaints[:200]}")
    code, said, complaints = run("pdfinfo", str(file))
    facts = dict(line.split(":", 1) for line in said.splitlines() if ":" in line)
    if code or complaints or facts.get("Tagged", "").strip() != "yes" or not facts.get("Title", "").strip():
        bad(name, f"pdfinfo: {complaints[:200]} {facts}")
    for line in run("pdffonts", str(file))[1].splitlines()[2:]:
        if not re.match(r"[A-Z]{6}\+", line) or not re.search(r"\syes\s+yes\s+yes\s", line):
            bad(name, f"font is not embedded as a subset with Unicode: {line}")
    code, said, complaints = run("pdftotext", "-enc", "UTF-8", str(file), "-")
    if code or complaints or not said.strip() or re.search("[\ufffd\ue000-\uf8ff]", said):
        bad(name, f"pdftotext: {complaints[:200]} {said[:80]}")
    code, _, complaints = run("pdftoppm", "-r", "10", "-png", str(file), str(file.with_suffix("")))
    if code or complaints:
        bad(name, f"pdftoppm: {complaints[:200]}")
    if shutil.which("mutool"):
        _, _, complaints = run("mutool", "draw", "-q", "-F", "trace", "-o", "/dev/null", str(file))
        complaints = "\n".join(line for line in complaints.splitlines() if "ICC support is not available" not in line)
        if complaints:
            bad(name, f"mutool: {complaints[:200]}")
    raw = file.read_bytes()
    part = re.search(rb"<pdfaid:part>(\d)</pdfaid:part>\s*<pdfaid:conformance>A<", raw)
    expected = None if profile == "plain" else profile[2].encode()
    if (part.group(1) if part else None) != expected:
        bad(name, f"claims PDF/A-{part.group(1).decode() if part else 'nothing'}")
    attached = "decretum.json" in run("pdfdetach", "-list", str(file))[1]
    if attached != (profile in ("a-3a", "plain")):
        bad(name, "the document's data are attached" if attached else "the document's data are missing")


def check_fully(script, file, profile):
    for claim in ([], ["--a=1b"]) if profile == "a-1a" else ([],):
        code, said, complaints = run("sh", str(script), *claim, str(file))
        if code == 2:
            print(f"not checked, {complaints.strip()}: {file.name}")
        elif code:
            bad(f"{profile} {file.stem}", f"check-pdf.sh {' '.join(claim)}: {said[:600]}")


def words(text):
    return re.sub("\u2011\\s+", "\u2011", text.replace("\u2060", "")).replace("\u2011", "-").split()


def spoken(file):
    """What `pdfinfo -struct-text` gives: (type, words) of each stretch, in order."""
    stretches = []
    kind = None
    for line in run("pdfinfo", "-struct-text", str(file))[1].splitlines():
        text = re.fullmatch(r'\s*"(.*)"', line)
        if text:
            stretches.append((kind, text.group(1)))
        elif not line.strip().startswith(("/", "Object")):
            kind = line.split()[0].rstrip(":") if line.split() else kind
    return stretches


def clauses_of(clauses):
    for clause in clauses:
        yield clause
        yield from clauses_of(clause["children"])


def place_of(start, stretches, at):
    """Index of the stretch that begins so; a colon is set behind the words of a clause that has others below it."""
    wanted = [word.rstrip(":") for word in start]
    for index in range(at, len(stretches)):
        if [word.rstrip(":") for word in words(stretches[index][1])[: len(start)]] == wanted:
            return index
    return None


def read_aloud(file, decision):
    stretches = spoken(file)
    heard = words(" ".join(text for _, text in stretches))
    shown = words(run("pdftotext", "-raw", "-nopgbrk", str(file), "-")[1])
    missing = collections.Counter(shown) - collections.Counter(heard)
    pages = int(re.search(r"Pages:\s+(\d+)", run("pdfinfo", str(file))[1]).group(1))
    if collections.Counter(heard) - collections.Counter(shown) or set(missing) - {str(page) for page in range(2, pages + 1)}:
        bad(file.stem, f"what is heard is not what is seen: {missing} {collections.Counter(heard) - collections.Counter(shown)}")
    at = 0
    labels = 0
    for clause in clauses_of(decision["clauses"]):
        start = words(clause["text"])[:4]
        place = place_of(start, stretches, at)
        if place is None:
            bad(file.stem, f"the clause is not heard in its place: {' '.join(start)}")
            return
        if clause["label"]:
            labels += 1
            if stretches[place - 1][0] != "Lbl" or stretches[place - 1][1].strip() != clause["label"]:
                bad(file.stem, f"{clause['label']} is not heard before: {' '.join(start)}")
        at = place + 1
    if labels < 3 or not any(kind == "H1" for kind, _ in stretches):
        bad(file.stem, "no heading or no labels are heard")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("decretum")
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("--every", action="store_true")
    parser.add_argument("--seed", type=pathlib.Path, nargs="*", default=[])
    options = parser.parse_args()
    if not all(shutil.which(tool) for tool in ("qpdf", "pdfinfo", "pdffonts", "pdftotext", "pdftoppm", "pdfdetach")):
        print("skipped: qpdf and poppler-utils are wanted")
        return SKIPPED
    shared = options.source.parent / "shared"
    script = shared / "tools" / "check-pdf.sh"
    if not script.exists():
        print("not checked against the rules of PDF/A and PDF/UA: check-pdf.sh does not lie beside the project")
    texts = sorted((options.source / "tests/samples").glob("*.txt")) + sorted((options.source / "tests/app/documents").glob("*/*.txt"))
    for folder in [*options.seed, *([shared / "seeds"] if shared.exists() else [])]:
        texts += sorted(folder.rglob("*.txt"))
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        jobs = []
        for number, profile in enumerate(PROFILES):
            source = folder / f"{profile}-in"
            source.mkdir()
            for index, text in enumerate(texts):
                if options.every or index % len(PROFILES) == number or (profile == "a-2a" and text.stem in READ_ALOUD):
                    shutil.copy(text, source / f"{text.parent.name}-{text.name}")
            made = folder / profile
            code, _, said = run(options.decretum, "convert", str(source), "--to", "pdf,json", "--pdf-profile", profile, "--output-dir", str(made))
            if code:
                bad(profile, said)
            files = sorted(made.glob("*.pdf"))
            if len(files) < len(list(source.iterdir())):
                bad(profile, f"{len(files)} files of {len(list(source.iterdir()))} documents")
            jobs += [(file, profile) for file in files]
        by_profile = {profile: [file for file, own in jobs if own == profile] for profile in PROFILES}
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda job: look(*job), jobs))
            if script.exists():
                step = {profile: 1 if options.every else max(1, len(files) // CHECKED_FULLY) for profile, files in by_profile.items()}
                full = [(file, profile) for profile, files in by_profile.items() for file in files[:: step[profile]]]
                list(pool.map(lambda job: check_fully(script, *job), full))
        for file in by_profile["a-2a"]:
            if file.stem.removeprefix("samples-") in READ_ALOUD:
                read = json.loads(file.with_suffix(".json").read_text("utf-8"))
                read_aloud(file, read[0] if isinstance(read, list) else read)
    print("\n".join(problems) or f"{len(jobs)} files are right")
    return 1 if problems else 0


sys.exit(main())
