"""The program's commands as a person at a terminal starts them, on any day of the calendar. Knows no screen."""
import ctypes
import glob
import os
import signal
import subprocess
from pathlib import Path


def dies_with_us():
    """For a child: ends when whoever started it ends, however that comes about."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def on_day(day, command):
    """The command with its calendar moved from outside; nothing: today. Time goes by as always."""
    if day is None:
        return command
    # As the program faketime does, which would stand between us and the process that gets our signals.
    libraries = glob.glob("/usr/lib/*/faketime/libfaketime.so.1")
    if not libraries:
        raise FileNotFoundError("libfaketime is missing: install the package faketime")
    return ["env", f"LD_PRELOAD={libraries[0]}", f"FAKETIME=@{day.isoformat()} 10:00:00", *command]


class Program:
    """The built program and one school's data. `home` holds all that it writes, but for a cache that others share and a
    key that belongs on another disk."""

    def __init__(self, binary, home, cache=None, key=None):
        self.binary, self.home = str(Path(binary).resolve()), Path(home)
        self.cache = cache or self.home / "cache"
        self.data = self.home / "data"
        self.data.mkdir(parents=True, exist_ok=True)
        self.key = Path(key or self.home / "data-key")

    def environment(self, display=None):
        mine = {**os.environ, "HOME": str(self.home), "XDG_CACHE_HOME": str(self.cache),
                "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        # faketime comes before the sanitizers' runtime, which asks to be the first.
        mine["ASAN_OPTIONS"] = ":".join(filter(None, [os.environ.get("ASAN_OPTIONS"), "verify_asan_link_order=0"]))
        for variable in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            mine.pop(variable, None)
        if display:
            mine["DISPLAY"] = display
        return mine

    def words(self, *words):
        return [self.binary, "--data", str(self.data), "--key", str(self.key), *map(str, words)]

    def run(self, *words, day=None, before=(), limit=300):
        """Runs one command to its end: its status and what it said. `before` goes in front, like prlimit."""
        return subprocess.run([*before, *on_day(day, self.words(*words))], env=self.environment(), text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=limit, check=False)

    def start_kiosk(self, display, day=None, before=(), words=()):
        """The kiosk on that display, not waited for."""
        return Kiosk([*before, *on_day(day, self.words("run", *words))], self.environment(display and display.name), self.home / "kiosk.log")


class Kiosk:
    """A running kiosk."""

    def __init__(self, command, environment, log):
        self.log = log
        with open(log, "ab") as out:
            # SIGXFSZ stays ignored, as Python has it: then a file that may not grow is a full disk.
            self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                                            restore_signals=False, preexec_fn=dies_with_us)

    def is_running(self):
        return self.process.poll() is None

    def said(self):
        return self.log.read_text(errors="replace")

    def pull_the_plug(self):
        """As a power cut for the program: it does not get to do anything more."""
        self.process.kill()
        self.process.wait()

    def stop(self):
        """Asks it to end; its exit status."""
        self.process.terminate()
        try:
            return self.process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self.pull_the_plug()
            raise
