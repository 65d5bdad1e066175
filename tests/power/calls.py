"""Whether the watch of the other tests sees every call about storage that the system sees: strace is the witness.

    calls.py KIOSK"""
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from trial import told

UNTIL = "until=12"
# These change nothing and are not watched.
HARMLESS = {"access", "close", "faccessat2", "fcntl", "fstat", "getdents64", "lseek", "lstat", "newfstatat", "readlink",
            "stat", "statx"}
NEEDED = {"openat", "pread64", "pwrite64", "fdatasync", "fsync", "ftruncate", "rename", "unlink", "mkdir"}
CALL = re.compile(r"^\d+\s+(\w+)\((.*)")


def seen_by_the_watch(output):
    return Counter(step.split()[0] for step in told(output, "step"))


def seen_by_strace(trace, folder):
    calls = (CALL.match(line) for line in trace.splitlines())
    return Counter(call[1] for call in calls if call and str(folder) in call[2] and call[1] not in HARMLESS)


def watched_run(program, folder, *before):
    words = []
    for name in ("data", "key"):
        (folder / name).mkdir()
        words.append(f"{name}={folder / name}")
    quiet = {**os.environ, "ASAN_OPTIONS": "detect_leaks=0"}  # leaks are not found under strace
    return subprocess.run([*before, program, "live", *words, UNTIL], env=quiet, capture_output=True, text=True)


def compare(program):
    with tempfile.TemporaryDirectory(prefix="schoolpoort-power-") as folder:
        folder, trace = Path(folder).resolve(), Path(folder) / "trace"
        allowed = subprocess.run(["strace", "-o", trace, "true"], capture_output=True, text=True)
        before = ["strace", "-f", "-y", "-qq", "-s", "0", "-e", "trace=%file,%desc", "-o", trace]
        done = watched_run(program, folder, *(before if allowed.returncode == 0 else ()))
        if done.returncode:
            print(done.stdout, done.stderr)
            return False
        watch = seen_by_the_watch(done.stdout)
        print("the watch saw", dict(watch))
        if allowed.returncode:
            print(f"THIS MACHINE REFUSES strace ({allowed.stderr.strip()}): nothing bears witness that this is all.")
            return NEEDED <= set(watch)
        strace = seen_by_strace(trace.read_text(), folder)
        print("strace saw   ", dict(strace))
        return watch == strace and NEEDED <= set(watch)


if __name__ == "__main__":
    sys.exit(0 if compare(Path(sys.argv[1]).resolve()) else 1)
