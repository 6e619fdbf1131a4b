#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds each #include "layer/..." under src/ against the edges that src/*/CMakeLists.txt declare, and refuses widgets there, pictures and
fonts of Qt Gui too: it must not come into the command, which starts three times as fast without."""
import pathlib
import re
import shutil
import subprocess
import sys

root = pathlib.Path(sys.argv[1])
edges = {}
for file in sorted(root.glob("src/*/CMakeLists.txt")):
    layers = re.search(r"LAYERS\s+([a-z \n]+?)\n\s*(?:LIBRARIES|RESOURCES|\))", file.read_text("utf-8"))
    edges[file.parent.name] = set(layers.group(1).split()) if layers else set()


def below(layer):
    found = set()
    for lower in edges[layer]:
        found |= {lower} | below(lower)
    return found


problems = []
for layer in edges:
    allowed = below(layer) | {layer}
    for file in sorted((root / "src" / layer).glob("*.[hc]*")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            include = re.match(r'\s*#include [<"]([^">]+)[">]', line)
            if not include:
                continue
            name = include.group(1)
            first = name.split("/")[0]
            if "/" in name and first in edges and first not in allowed:
                problems.append(f"{file.relative_to(root)}:{number}: {layer} may not include {first}")
            if name.startswith(("QFont", "QGlyphRun", "QGui", "QImage", "QPainter", "QPixmap", "QRawFont", "QTextDocument", "QTextLayout", "QtGui")):
                problems.append(f"{file.relative_to(root)}:{number}: no Qt Gui under src/ but for QUndoStack in edit")
            if name.startswith(("QtWidgets", "QWidget", "QApplication", "QDialog", "QMainWindow")):
                problems.append(f"{file.relative_to(root)}:{number}: no widgets under src/")
if shutil.which("ldd"):
    loaded = subprocess.run(["ldd", sys.argv[2]], stdout=subprocess.PIPE, text=True, check=True).stdout
    problems += [f"decretum loads {library}" for library in re.findall(r"lib(?:Qt6Gui|Qt6Widgets|GL|X11|cairo)\.so\S*", loaded)]
print("\n".join(problems) or f"{len(edges)} layers hold")
sys.exit(bool(problems))
