"""Fifty invented schools, two periods each: every figure and finding of the second report, and of some first ones, is what
recount.py makes of the exported tables."""
import json
import os
import random
import tempfile
import tomllib
import unittest
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import recount
from school import BINARY, read_csv
from hands.processes import Program

SCHOOLS = 50
CONTENT = Path(__file__).resolve().parents[2] / "content"
FIRST_DAY = date(2024, 1, 8)
DAYS = 21
MANY = ["E1", "E2", "E6", "K2", "K6", "R1", "R3", "O1", "O4", "C1", "G1", "G4", "T1"]


def read_toml(*files):
    return [tomllib.loads(file.read_text(encoding="utf-8")) for file in files]


def bank():
    """item -> (dimension, its last answer when it has grades)."""
    scales = {scale["id"]: scale for scale in read_toml(CONTENT / "scales.toml")[0]["scale"]}
    best = {name: scale["choices"][-1] if scale["kind"] == "ordered" else None for name, scale in scales.items()}
    items = [item for file in read_toml(*sorted((CONTENT / "items").glob("*.toml"))) for item in file["item"]]
    return {item["id"]: (item["dimension"], best[item["scale"]]) for item in items}


class School:
    """One invented school, by its number."""

    def __init__(self, number, home):
        self.chance = random.Random(number)
        self.program = Program(BINARY, home)
        self.asks_much = number % 3 == 0
        self.visits = self.chance.choice([24, 40, 60, 90, 140, 200])
        self.predicted = {}

    def items(self):
        [default] = read_toml(CONTENT / "campaigns" / "default.toml")[0]["campaign"]
        return MANY if self.asks_much else default["items"]

    def prepare(self):
        if not self.asks_much:
            return
        own = self.program.data / "content" / "campaigns" / "much.toml"
        own.parent.mkdir(parents=True)
        own.write_text(f'[[campaign]]\nid = "much"\nweeks = 3\nfirst_part = 9\nfirst = "E1"\nitems = {json.dumps(MANY)}\n')
        (self.program.data / "settings.toml").write_text('campaign = "much"\n')

    def predict(self, period):
        self.predicted = {item: self.chance.randint(0, 10) for item in self.items() if self.chance.random() < 0.6}
        lines = [f"[[prediction]]\nperiod = {period}\n"]
        lines += [f'[[prediction.of_ten]]\nitem = "{item}"\nyes = {n}\n' for item, n in self.predicted.items()]
        (self.program.data / "predictions.toml").write_text("".join(lines))

    def run(self, *words):
        done = self.program.run(*words)
        if done.returncode:
            raise AssertionError(done.stdout)
        return done.stdout

    def report(self, period):
        said = self.run("report", "--period", period, "--json")
        return json.loads(said[said.index("{"):])

    def tables(self, period):
        """Rows of results.csv and visits.csv."""
        first = FIRST_DAY + timedelta(DAYS * (period - 1))
        [folder] = (self.program.home / "out").glob(f"*/{first.isoformat()}_*")
        return [read_csv(folder / f"TRY-OUT-{name}.csv") for name in ("results", "visits")]


class Recount(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # Nothing is measured here, so nothing need reach a disk.
        memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        cls.home = Path(cls.enterClassContext(tempfile.TemporaryDirectory(prefix="schoolpoort-", dir=memory)))
        cls.bank = bank()
        with ThreadPoolExecutor(os.cpu_count()) as hands:
            cls.found = list(hands.map(cls.look, range(SCHOOLS)))

    @classmethod
    def look(cls, number):
        """(number, what the program says, what comes out here)."""
        school = School(number, cls.home / str(number))
        school.prepare()
        school.run("simulate", "--visits", school.visits, "--days", 2 * DAYS, "--from", FIRST_DAY.isoformat(), "--seed", number + 1)
        period = 1 if number % 5 == 4 else 2
        school.predict(period)
        school.run("export", "--out", cls.home / str(number) / "out")
        said = school.report(period)
        return number, said, cls.reckon(school, period)

    @classmethod
    def reckon(cls, school, period):
        results, visits = school.tables(period)
        before = school.tables(period - 1)[0] if period > 1 else None
        form = [(item, *cls.bank[item]) for item in school.items()]
        told = recount.dimensions(form, results, before, school.predicted)
        return {"dimensions": told, "traps": recount.traps(told, form), "reach": recount.reach(visits, DAYS)}

    def assert_same(self, one, other, where):
        if isinstance(other, dict):
            for key in other:
                self.assert_same(one[key], other[key], f"{where}.{key}")
            return
        if isinstance(other, (list, tuple)):
            self.assertEqual(len(one), len(other), where)
            for at, (left, right) in enumerate(zip(one, other)):
                self.assert_same(left, right, f"{where}.{at}")
            return
        if isinstance(other, float):
            self.assertAlmostEqual(one, other, 9, where)
            return
        self.assertEqual(one, other, where)

    def test_every_figure_and_finding_comes_out_the_same(self):
        for number, said, reckoned in self.found:
            with self.subTest(school=number):
                self.assert_same(said, reckoned, "report")

    def test_the_schools_are_of_all_sorts(self):
        """Otherwise the comparison would say little."""
        items = [item for _, said, _ in self.found for one in said["dimensions"] for item in one["items"]]
        self.assertEqual({item["showing"] for item in items}, {"too_few", "counts", "percent"})
        self.assertEqual({word for item in items for word in item["weak"]} - {"down"}, {"half_not_yes", "below_prediction"})
        self.assertLessEqual({"no_earlier", "no_clear"}, {item["change"] for item in items})
        attention = [sum(one["attention"] for one in said["dimensions"]) for _, said, _ in self.found]
        self.assertEqual(set(attention), {0, 1, 2})
        self.assertEqual({word for _, said, _ in self.found for word in said["traps"]},
                         {"knowledge_alone", "behaviour_is_not_involvement", "reaching_is_not_involving"})

    def test_nothing_is_told_of_what_has_no_row(self):
        for number, said, _ in self.found:
            for one in said["dimensions"]:
                for item in one["items"]:
                    if item["showing"] == "too_few":
                        with self.subTest(school=number, item=item["item"]):
                            told = {key: value for key, value in item.items() if key not in ("item", "revision", "predicted",
                                                                                             "yes_before", "showing")}
                            self.assertFalse(any(value for key, value in told.items() if key != "change"), told)


if __name__ == "__main__":
    unittest.main()
