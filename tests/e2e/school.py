"""A school with its kiosk, for tests of the whole program: a data folder, a screen without a screen, a visitor."""
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from datetime import date, timedelta
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "deploy"))
sys.dont_write_bytecode = True

from hands.display import VirtualScreen  # noqa: E402
from hands.processes import Program  # noqa: E402
from hands.tour import take_tour  # noqa: E402
from hands.visitor import Visitor  # noqa: E402

DEFAULT_ITEMS = ["E1", "E3", "E5", "K2", "K4", "K5", "O1", "O3", "O4"]
# Long enough that only a test that wants it meets the warning, however slow the machine.
CALM = "idle_seconds = 600\nthanks_seconds = 120\n"
FIRST_DAY = date(2026, 9, 1)
READ_BOX = os.environ.get("READ_BOX", SOURCE / "build/sanitizers/bin/read_box")
BINARY = os.environ.get("SCHOOLPOORT", SOURCE / "build/sanitizers/bin/schoolpoort")
TOURS = {}
os.environ.setdefault("LSAN_OPTIONS", f"suppressions={SOURCE / 'tests/foreign_leaks.txt'}:print_suppressions=0")
MOST_SECONDS = 120  # until a kiosk shows something, on a slow and busy machine with sanitizers


def day(number):
    """The day of a school's three weeks: 0 is the first."""
    return FIRST_DAY + timedelta(days=number)


def campaign_of(items):
    """A school's own campaign of a few questions about feelings."""
    names = ", ".join(f'"{item}"' for item in items)
    return (f'[[campaign]]\nid = "short"\nweeks = 2\nfirst_part = {len(items)}\nfirst = "{items[0]}"\n'
            f'always = []\ndimensions = ["emotional"]\nitems = [{names}]\n')


def key_folder(case):
    """On another disk than everything else, as a school should have it."""
    return case.enterContext(tempfile.TemporaryDirectory(prefix="schoolpoort-key-", dir="/dev/shm"))


def counts_in_box(program):
    """(item, answer) -> n as the sealed box of a kiosk that is off holds it; and the number of visits."""
    read = subprocess.run([READ_BOX, program.data / "answers.db", program.key], text=True, check=True, stdout=subprocess.PIPE)
    *lines, (_, visits) = [line.split() for line in read.stdout.splitlines()]
    return {(item, answer): int(n) for item, answer, n in lines}, int(visits)


def replies_in_box(program):
    """The same without how often each question was shown."""
    counted, _ = counts_in_box(program)
    return {cell: n for cell, n in counted.items() if cell[1] != "shown"}


def read_csv(file):
    """The rows as a spreadsheet reads them: BOM, semicolons."""
    with open(file, encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines, delimiter=";"))


class KioskCase(unittest.TestCase):
    """Tests with one school. A class says what its school chose; every test gets a fresh data folder."""
    size = (1280, 800)
    speaks = ("nl-BE",)       # languages the visitors of these tests use
    settings = CALM
    items = DEFAULT_ITEMS     # others make a campaign of their own
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.home = Path(cls.enterClassContext(tempfile.TemporaryDirectory(prefix="schoolpoort-")))
        cls.program = cls.school_at("class")
        health = json.loads(cls.program.run("status").stdout)
        cls.languages = health["languages"]
        cls.tours = {tag: cls.tour(tag) for tag in cls.speaks}
        cls.display = cls.enterClassContext(cls.open_screen())

    @classmethod
    def tour(cls, tag):
        """Taken once for all classes of a file that see the same."""
        key = (tag, cls.size, tuple(cls.items))
        if key not in TOURS:
            TOURS[key] = take_tour(cls.program, tag, cls.size, cls.items, cls.home / "tour")
            shutil.rmtree(cls.home / "tour")
        return TOURS[key]

    @classmethod
    def open_screen(cls):
        return VirtualScreen(cls.size)

    @classmethod
    def school_at(cls, name):
        """A program with a new, empty box and what this school chose; its key lies on another disk."""
        key = cls.enterClassContext(tempfile.TemporaryDirectory(prefix="schoolpoort-key-", dir="/dev/shm"))
        program = Program(BINARY, cls.home / name, cache=cls.home / "cache", key=key)
        cls.choose(program, cls.settings)
        return program

    @classmethod
    def choose(cls, program, settings):
        """Writes the school's settings; the kiosk reads them when it starts."""
        if cls.items is not DEFAULT_ITEMS:
            campaigns = program.data / "content" / "campaigns"
            campaigns.mkdir(parents=True, exist_ok=True)
            (campaigns / "short.toml").write_text(campaign_of(cls.items))
            settings += 'campaign = "short"\n'
        (program.data / "settings.toml").write_text(settings)

    def setUp(self):
        self.program = self.school_at(self.id().rsplit(".", maxsplit=1)[-1])
        self.visits = []  # what the visitors said
        self.kiosk = None

    def tearDown(self):
        if "SCHOOLPOORT_PICTURES" in os.environ:
            folder = Path(os.environ["SCHOOLPOORT_PICTURES"])
            folder.mkdir(parents=True, exist_ok=True)
            self.display.grab().write_png(folder / (self.id() + ".png"))
        if self.kiosk and self.kiosk.is_running():
            self.kiosk.stop()

    def open_kiosk(self, on=None, before=(), sees=("slides",)):
        """Starts the kiosk and waits until it shows what it should. Returns a visitor in front of it."""
        self.kiosk = self.program.start_kiosk(self.display, on, before)
        visitor = Visitor(self.display, self.tours, self.languages, self.finger())
        self.wait(visitor, sees)
        return visitor

    def finger(self):
        return self.display

    def wait(self, visitor, names, limit=MOST_SECONDS):
        try:
            return visitor.wait_for(set(names), limit)
        except AssertionError as late:
            raise AssertionError(f"{late}\nkiosk {'runs' if self.kiosk.is_running() else 'is gone'}:\n{self.kiosk.said()}") from late

    def close_kiosk(self):
        self.assertEqual(self.kiosk.stop(), 0, self.kiosk.said())

    def export(self, on, name="export"):
        """The folder with the released figures."""
        folder = self.home / name
        done = self.program.run("export", "--out", folder, day=on)
        self.assertEqual(done.returncode, 0, done.stdout)
        return folder

    def health(self, on=None, before=()):
        done = self.program.run("status", day=on, before=before)
        return json.loads(done.stdout[done.stdout.index("{"):])
