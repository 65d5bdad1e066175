"""One school's export, made by the program: try-out visits to 24 questions, one of them in words that trip readers up."""
import csv
import json
import os
import sys
import tempfile
import unittest
from datetime import date, timedelta
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "deploy"))
sys.dont_write_bytecode = True

from hands.processes import Program  # noqa: E402

BINARY = os.environ.get("SCHOOLPOORT", SOURCE / "build/sanitizers/bin/schoolpoort")
FIRST_DAY = date(2026, 9, 1)
SCHOOL = "De Regenboog & Co; \"Gent\""
ITEMS = ("E1 E2 E3 E4 E5 E6 K1 K2 K3 K4 K5 O1 O2 O3 O4 R1 R2 R3 R4 C1 C2 G1 T1 odd").split()
ODD = "Zegt u \"ja\"; of =1+1, één <&> 'nee'?"


def campaign(items):
    names = ", ".join(f'"{item}"' for item in items)
    return (f'[[campaign]]\nid = "large"\nweeks = 3\nfirst_part = 9\nfirst = "{items[0]}"\nalways = []\n'
            f'dimensions = ["emotional"]\nitems = [{names}]\n')


def choose(data, language):
    """The school's folder: its name, language and questions."""
    (data / "content").mkdir(parents=True)
    (data / "locales").mkdir()
    (data / "content/questions.toml").write_text(
        '[[item]]\nid = "odd"\ndimension = "knowledge"\nscale = "w3"\npicture = "scenes/K4"\n')
    (data / "content/campaign.toml").write_text(campaign(ITEMS))
    for tag in ("nl-BE", "fr-BE"):
        (data / "locales" / f"{tag}.arb").write_text(json.dumps({"item_odd": ODD.replace("'", "''")}))
    (data / "settings.toml").write_text(
        f"school = '{SCHOOL}'\nschool_language = \"{language}\"\nlanguages = [\"nl-BE\", \"fr-BE\"]\ncampaign = \"large\"\n")


class Exported(unittest.TestCase):
    """Tests of the files of one export; they only read them."""
    language = "nl-BE"
    visits = 160
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.home = Path(cls.enterClassContext(tempfile.TemporaryDirectory(prefix="schoolpoort-")))
        program = Program(BINARY, cls.home)
        choose(program.data, cls.language)
        cls.folder = cls.home / "out"
        for words, on in ((("simulate", "--visits", cls.visits, "--days", 20, "--from", FIRST_DAY.isoformat()), None),
                          (("export", "--out", cls.folder), FIRST_DAY + timedelta(days=25))):
            done = program.run(*words, day=on)
            if done.returncode != 0:
                raise AssertionError(done.stdout)
        cls.results = cls.rows("results")
        cls.visit_rows = cls.rows("visits")

    @classmethod
    def file(cls, name):
        found = sorted(cls.folder.rglob(f"TRY-OUT-{name}"))
        if len(found) != 1:
            raise AssertionError(f"{name}: {found}")
        return found[0]

    @classmethod
    def rows(cls, table):
        with open(cls.file(f"{table}.csv"), encoding="utf-8-sig", newline="") as lines:
            return list(csv.DictReader(lines, delimiter=";", strict=True))


def to_compare(results):
    """What every reader must find of each row of results.csv: question, whose, answer, and the four figures."""
    return [(row["question"], row["n"], row["percent"], row["n_answered"], row["n_shown"]) for row in results]
