#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds each #include "layer/..." under src/ against the edges that src/*/CMakeLists.txt declare, and refuses widgets there."""
import pathlib
import re
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
            if name.startswith(("QtWidgets", "QWidget", "QApplication", "QDialog", "QMainWindow")):
                problems.append(f"{file.relative_to(root)}:{number}: no widgets under src/")
print("\n".join(problems) or f"{len(edges)} layers hold")
sys.exit(bool(problems))
