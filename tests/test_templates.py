#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every template by every profile of its language, on documents of its language: the files are valid.

usage: test_templates.py DECRETUM SOURCE [--all] [--keep DIR]
By default each template takes its own golden documents; a few of the files of each format are judged. --all: each profile too, every sample,
seed and document of the corpus, every file. The judges are the check-*.sh beside the repository (../shared/tools); without them the test is skipped.
Exit: 0 clean, 1 problems, 77 the judges are missing.
"""
import argparse
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

SKIPPED = 77
FORMATS = ["docx", "odt", "pdf"]
# Of a short run: how many files of each format are judged, as long as a judge needs.
SHORT = {"docx": 24, "odt": 4, "pdf": 24}


def run(command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, errors="replace")


def listed(decretum):
    """Names of templates, and those among them that are profiles: the bases of no base of their own kind."""
    names = [line.split()[0] for line in run([decretum, "--ui-language", "en", "templates"]).stdout.splitlines()]
    texts = {name: run([decretum, "templates", "--show", name]).stdout for name in names}
    profiles = [name for name in names if not re.search(r"^kinds = ", texts[name], re.M)]
    return [name for name in names if name not in profiles], profiles, texts


def by_profile(name, profile, texts, profiles, folder):
    """The template as an office's own file that stands on another profile; its bases as neighbours."""
    language = name.split("/")[0]
    file = folder / (profile.replace("/", "-") + "." + name.replace("/", "-") + ".toml")

    def base(match):
        other = language + "/" + match.group(1)
        if other in profiles:
            return f'extends = "{profile}"'
        return f'extends = "{by_profile(other, profile, texts, profiles, folder).name}"'

    file.write_text(re.sub(r'^extends = "(.*)"$', base, texts[name], count=1, flags=re.M))
    return file


def language_of(path):
    return "ru" if "/ru/" in str(path) or path.name.startswith("ru-") else "uk"


def documents(source, name, is_all):
    """What the template prints: its golden documents; with --all everything of its language."""
    own = [path for path in sorted((source / "tests/golden/render" / name).glob("*")) if path.suffix in (".txt", ".json")]
    if not is_all:
        return own
    language = name.split("/")[0]
    shared = source.parent / "shared"
    others = [*(source / "tests/samples").glob("*.txt"), *(shared / "seeds").glob("*.txt"), *(shared / "corpus/documents").glob("*/*.txt")]
    return own + sorted(path for path in others if language_of(path) == language)


def convert(decretum, template, paths, folder):
    folder.mkdir(parents=True)
    for at in range(0, len(paths), 50):
        done = run([decretum, "--ui-language", "en", "convert", *paths[at:at + 50], "--to", ",".join(FORMATS), "--template", template,
                    "--output-dir", folder])
        if done.returncode != 0:
            return [f"{template}: {done.stderr.strip()}"]
    return []


def has_table_head(file):
    with zipfile.ZipFile(file) as package:
        return b"table:table-header-rows" in package.read("content.xml")


def judge(tools, file):
    done = run([tools / f"check-{file.suffix[1:]}.sh", file])
    lines = (done.stdout or done.stderr).splitlines() if done.returncode else []
    if file.suffix == ".odt" and has_table_head(file):
        # pandoc 2.17 leaves out the heads of tables in ODT: that it reads fewer letters tells nothing.
        lines = [line for line in lines if "pandoc reads" not in line]
    return [f"{file}: {line}" for line in lines]


def spread(files, count):
    """`count` of them, evenly."""
    step = max(1.0, len(files) / count)
    return [files[int(at * step)] for at in range(min(count, len(files)))]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("decretum")
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--keep", type=pathlib.Path)
    asked = parser.parse_args()
    source = asked.source.resolve()
    tools = source.parent / "shared/tools"
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = asked.keep or pathlib.Path(tempfile.mkdtemp(prefix="decretum-templates-"))
    folder.mkdir(parents=True, exist_ok=True)
    names, profiles, texts = listed(asked.decretum)
    problems = []
    for name in names:
        language = name.split("/")[0]
        templates = [(name, name)]
        if asked.all:
            ours = [profile for profile in profiles if profile.startswith(language + "/")]
            templates = [(str(by_profile(name, profile, texts, profiles, folder)), profile.split("/")[1] + "/" + name) for profile in ours]
        for template, place in templates:
            problems += convert(asked.decretum, template, documents(source, name, asked.all), folder / place)
    for own in sorted((source / "tests/templates").glob("*.toml")):
        problems += convert(asked.decretum, own, documents(source, own.name[:2] + "/order", False), folder / own.stem)
    for file in sorted([*folder.glob("*.toml"), *(source / "tests/templates").glob("*.toml")]):
        checked = run([asked.decretum, "templates", "--check", file])
        problems += checked.stderr.splitlines() if checked.returncode else []
    judged = {}
    if tools.is_dir():
        for ending in FORMATS:
            files = sorted(folder.rglob("*." + ending))
            judged[ending] = files if asked.all else spread(files, SHORT[ending])
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for found in pool.map(lambda file: judge(tools, file), [file for files in judged.values() for file in files]):
                problems += found
    print("\n".join(problems))
    print(f"templates: {len(names)}, profiles: {len(profiles)}, judged: " + ", ".join(f"{len(files)} {ending}" for ending, files in judged.items()))
    if not asked.keep:
        shutil.rmtree(folder)
    if problems:
        return 1
    if not tools.is_dir():
        print("skipped: no ../shared/tools; the files were made, not judged")
        return SKIPPED
    return 0


sys.exit(main())
