"""The kiosk killed at every step of what it stores, on whatever file system there is: what a machine without loop mounts
can still show. Nothing that was written is lost by a kill, so this knows no power cut."""
import subprocess
import tempfile
from pathlib import Path

from trial import told

CALLS = 9


def run(program, command, folder, *more):
    words = [f"data={folder / 'data'}", f"key={folder / 'key'}"]
    return subprocess.run([program, command, *words, *more], capture_output=True, text=True)


def killed(program, folder, call, step):
    """What is found after a kill there; nothing when the call has no such step."""
    for name in ("data", "key"):
        (folder / name).mkdir()
    if call > 1 and run(program, "live", folder, f"until={call - 1}").returncode:
        raise RuntimeError(f"call {call - 1} did not work")
    done = run(program, "live", folder, f"until={call}", f"kill={0 if call == 1 else call}:{step}")
    if done.returncode == 0:
        return None
    return run(program, "find", folder)


def killed_at_every_step(program):
    kills = lost = 0
    for call in range(1, CALLS + 1):
        for step in range(1, 1000):
            with tempfile.TemporaryDirectory(prefix="schoolpoort-power-") as folder:
                found = killed(program, Path(folder), call, step)
            if not found:
                break
            kills += 1
            if found.returncode or int(told(found.stdout, "found")[0]) not in (max(call - 1, 1), call):
                lost += 1
                print(f"LOST: killed at step {step} of call {call}: {found.stdout}{found.stderr}")
    print(f"killed {kills} times in {CALLS} calls: lost {lost}")
    return kills > 0 and lost == 0
