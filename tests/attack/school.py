"""The kiosk under attack (the driver process), and copies of its files. Knows no attacker and no truth."""
import os
import shutil
import subprocess
import tempfile
from collections import namedtuple
from pathlib import Path

DRIVER = os.environ.get("ATTACK_SCHOOL", "")

File = namedtuple("File", "bytes mtime")


class Refused(Exception):
    """The kiosk answered "no"."""


class Kiosk:
    """One driver; it opens one box after another. `under`: a command that runs it, strace say."""

    def __init__(self, under=()):
        # The sanitizer's leak check takes the place of a tracer.
        env = {**os.environ, "ASAN_OPTIONS": "detect_leaks=0"} if under else None
        self.process = subprocess.Popen([*under, DRIVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.communicate()

    def say(self, *words):
        self.process.stdin.write((" ".join(map(str, words)) + "\n").encode())
        self.process.stdin.flush()
        said = self.process.stdout.readline().decode().rstrip("\n")
        if not said.startswith("ok"):
            raise Refused(f"{words}: {said or 'the driver ended'}")
        return said[3:]

    def facts(self):
        return {name: int(number) for name, number in (fact.split("=") for fact in self.say("facts").split())}

    def form(self):
        return Form(self.say("form"))


class Form:
    """What the default campaign asks: item -> choices, the items where several may be chosen, languages."""

    def __init__(self, said):
        questions, languages = said.split("|")
        self.languages = languages.split()
        self.choices, self.several = {}, set()
        for question in questions.split():
            item, kind, choices = question.split(":")
            self.choices[item] = choices.rstrip(",").split(",")
            if kind == "several":
                self.several.add(item)
        self.items = list(self.choices)

    def replies(self, item):
        """Every reply the screen offers."""
        choices = self.choices[item]
        all_together = ["+".join(choices)] if item in self.several else []
        return [*choices, *all_together, "dont_know!", "skipped!"]


class Place:
    """A data folder and a key folder, gone at the end. In memory unless told otherwise."""

    def __init__(self, below=None):
        self.folder = Path(tempfile.mkdtemp(prefix="attack-", dir=below or fast_folder()))
        self.data, self.keys = self.folder / "data", self.folder / "keys"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder)

    def copy(self):
        return copy(self.data)


def fast_folder():
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def copy(folder):
    """Every file of a folder: name -> bytes and time of its last change."""
    files = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            with open(entry.path, "rb") as file:
                files[entry.name] = File(file.read(), os.fstat(file.fileno()).st_mtime_ns)
    return files


def put_back(folder, files):
    """Exactly those files, as whoever can write there would put them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    for name, file in files.items():
        (folder / name).write_bytes(file.bytes)
