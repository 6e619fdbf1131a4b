#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every text of the program is translated, and lupdate would change nothing."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

root = pathlib.Path(sys.argv[1])
problems = []
lupdate = shutil.which("lupdate") or shutil.which("lupdate", path="/usr/lib/qt6/bin")
sources = [str(path) for folder in ("src", "ui") for path in sorted((root / folder).rglob("*.cpp"))]


def messages(path):
    found = {}
    for message in tree.parse(path).iter("message"):
        translation = message.find("translation")
        found[message.findtext("source")] = (translation.text or "", translation.get("type"))
    return found


for language in ("uk", "ru"):
    path = root / "translations" / f"decretum_{language}.ts"
    known = messages(path)
    for source, (text, state) in known.items():
        if not text or state:
            problems.append(f"{path.name}: “{source}” is {state or 'empty'}")
        if sorted(re.findall(r"%\d", source)) != sorted(re.findall(r"%\d", text)):
            problems.append(f"{path.name}: “{source}” has other arguments in its translation")
    if lupdate:
        with tempfile.TemporaryDirectory() as work:
            fresh = pathlib.Path(work) / path.name
            shutil.copy(path, fresh)
            subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", str(root / "src"), *sources, "-ts", str(fresh)], check=True, stdout=subprocess.DEVNULL)
            if set(messages(fresh)) != set(known):
                problems.append(f"{path.name}: lupdate finds {sorted(set(messages(fresh)) ^ set(known))}")
print("\n".join(problems) or "all texts are translated")
sys.exit(bool(problems))
