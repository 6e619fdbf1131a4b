#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Kills a window with SIGKILL while keys go into it: at most a second of work may be lost, the registry stays sound, and the next
start opens the decision that was open. DECRETUM_KILL_ROUNDS says how often (8)."""
import json
import os
import pathlib
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

typist, program = sys.argv[1], sys.argv[2]
rounds = int(os.environ.get("DECRETUM_KILL_ROUNDS", "8"))
seed = int(os.environ.get("DECRETUM_KILL_SEED", str(time.time_ns() % 10**6)))
chance = random.Random(seed)
environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
problems = []
worst = 0.0


def killed_round(registry, config):
    """What the window told before it was killed: (moment, number) each, the moment of death, and its decision."""
    process = subprocess.Popen([typist, registry, config], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True)
    told, decision = [], []

    def listen():
        for line in process.stdout:
            if line.startswith("decision"):
                decision.append(line.split()[1])
            else:
                told.append((time.monotonic(), int(line)))

    ear = threading.Thread(target=listen)
    ear.start()
    limit = time.monotonic() + 60
    while not told and time.monotonic() < limit:
        time.sleep(0.01)
    time.sleep(chance.uniform(0.05, 2.5))
    death = time.monotonic()
    process.send_signal(signal.SIGKILL)
    process.wait()
    ear.join()
    return told, death, decision[0] if decision else ""


for number in range(rounds):
    with tempfile.TemporaryDirectory() as folder:
        registry = str(pathlib.Path(folder) / "r.decretum")
        told, death, decision = killed_round(registry, folder)
        with sqlite3.connect(registry) as database:
            verdict = database.execute("PRAGMA integrity_check").fetchone()[0]
        if verdict != "ok":
            problems.append(f"round {number}: integrity_check says {verdict}")
        written = subprocess.run([program, "export", "--registry", registry, decision, "--to", "json", "-o", "-"], stdout=subprocess.PIPE, env=environment)
        words = set(re.findall(r"\bn(\d+)\b", json.dumps(json.loads(written.stdout or b"{}"), ensure_ascii=False)))
        lost = [moment for moment, typed in told if str(typed) not in words]
        if lost:
            worst = max(worst, death - lost[0])
        if lost and death - lost[0] > 1.0:
            problems.append(f"round {number}: what was typed {death - lost[0]:.2f} s before the end is lost")
        verified = subprocess.run([program, "registry", "verify", "--registry", registry], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment)
        if verified.returncode:
            problems.append(f"round {number}: {verified.stdout.decode()}")
        looked = subprocess.run([typist, registry, folder, "--look"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True).stdout.strip()
        if looked != decision:
            problems.append(f"round {number}: {decision} was open, {looked} is opened")
print("\n".join(problems) or f"{rounds} times killed (seed {seed}); at most {worst:.2f} s lost")
sys.exit(bool(problems))
