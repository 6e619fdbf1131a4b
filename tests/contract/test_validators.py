#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""DOCX and ODT of many documents before the validators that lie beside the project: packages, schemas, references, foreign readers.

usage: test_validators.py DECRETUM MAKE_DOCUMENTS SHARED [FOLDER…] [--generated N] [--letterhead FILE.docx] [--keep DIR]
FOLDERs hold texts. Exit: 0 all clean, 1 some are not, 77 the validators or what they need is missing.
"""
import argparse
import concurrent.futures
import os
import pathlib
import subprocess
import sys
import tempfile
import zipfile

SKIPPED = 77
FORMS = ("docx", "odt")


def has_table_heads(path):
    with zipfile.ZipFile(path) as package:
        return path.suffix == ".odt" and b"table:table-header-rows" in package.read("content.xml")


def check(tool, path):
    """The exit code and what the validator says. pandoc 2.17 leaves out the heads of tables in ODT: that it reads fewer letters tells nothing."""
    done = subprocess.run([str(tool), str(path)], capture_output=True, text=True, timeout=300)
    lines = done.stdout.splitlines()
    if done.returncode == 1 and has_table_heads(path):
        lines = [line for line in lines if "pandoc reads" not in line]
        return int(bool(lines)), lines, done.stderr
    return done.returncode, lines, done.stderr


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("decretum")
    parser.add_argument("make_documents")
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("folders", nargs="*", type=pathlib.Path)
    parser.add_argument("--generated", type=int, default=24)
    parser.add_argument("--letterhead")
    parser.add_argument("--keep")
    options = parser.parse_args()
    tools = {form: options.shared / "tools" / f"check-{form}.sh" for form in FORMS}
    if not all(tool.exists() for tool in tools.values()):
        print("skipped: no validators beside the project")
        return SKIPPED
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(options.keep or made)
        sources = folder / "sources"
        sources.mkdir(parents=True, exist_ok=True)
        subprocess.run([options.make_documents, str(options.generated), str(sources)], check=True, timeout=300)
        more = ["--letterhead", options.letterhead] if options.letterhead else []
        paths = []
        for number, source in enumerate([sources, *options.folders]):
            output = folder / f"{number}-{source.name}"
            command = [options.decretum, "convert", "--jobs", "2", "--to", ",".join(FORMS), *more, "--output-dir", str(output), str(source)]
            environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
            done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=900)
            if done.returncode:
                print(done.stderr)
                return 1
            paths += [path for form in FORMS for path in sorted(output.rglob(f"*.{form}"))]
        unclean = 0
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for path, done in zip(paths, pool.map(lambda path: check(tools[path.suffix[1:]], path), paths)):
                code, lines, error = done
                if code == 2:
                    print(f"skipped: {error.strip()}")
                    return SKIPPED
                unclean += code != 0
                for line in lines if code else []:
                    print(f"{path.relative_to(folder)}: {line}")
    print(f"{len(paths)} files, {unclean} not clean")
    return 0 if paths and not unclean else 1


if __name__ == "__main__":
    sys.exit(main())
