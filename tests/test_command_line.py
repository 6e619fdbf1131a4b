#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the examples of tests/cli/*.md: in each ```console block, lines that begin with "$ " are commands, what follows is their output
(standard output and error together); a line "? N" gives the exit code where it is not 0. The folder holds the samples."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

program, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
failed = checked = 0
for page in sorted(folder.glob("*.md")):
    for block in page.read_text("utf-8").split("```console\n")[1:]:
        lines = block.split("```")[0].splitlines()
        with tempfile.TemporaryDirectory() as work:
            for sample in (folder.parent / "samples").glob("*.txt"):
                shutil.copy(sample, work)
            examples = []
            for line in lines:
                if line.startswith("$ "):
                    examples.append([line[2:], [], 0])
                elif line.startswith("? "):
                    examples[-1][2] = int(line[2:])
                else:
                    examples[-1][1].append(line)
            for command, wanted, code in examples:
                environment = {"PATH": f"{program.parent}:/usr/bin:/bin"}
                run = subprocess.run(command, shell=True, cwd=work, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
                got = run.stdout.decode("utf-8").splitlines()
                checked += 1
                if got != wanted or run.returncode != code:
                    failed += 1
                    print(f"{page.name}: $ {command}\n  wanted ({code}): {wanted}\n  got ({run.returncode}): {got}")
print(f"{checked} examples, {failed} failed")
sys.exit(1 if failed or not checked else 0)
