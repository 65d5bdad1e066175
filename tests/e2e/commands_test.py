"""The commands that need no screen: what they write, and what they say when something is wrong."""
import csv
import json
import os
import tempfile
import time
import unittest
from pathlib import Path

from school import BINARY, MOST_SECONDS, counts_in_box, day, key_folder, read_csv
from hands.processes import Program

TABLES = ("results.csv", "visits.csv", "codebook.csv")


class Commands(unittest.TestCase):
    def setUp(self):
        self.home = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="schoolpoort-")))
        self.program = Program(BINARY, self.home, key=key_folder(self))

    def run_well(self, *words, on=None):
        done = self.program.run(*words, day=on)
        self.assertEqual(done.returncode, 0, done.stdout)
        return done.stdout

    def simulate(self, visits=60):
        """Visits on all days of a period but its last, so that it is still open."""
        return self.run_well("simulate", "--visits", visits, "--days", 20, "--from", day(0).isoformat())

    def begin_for_real(self, on=None):
        """A box for real answers, as the first start of the kiosk makes it; nobody needs to see it."""
        unseen = ["env", "SDL_VIDEODRIVER=dummy"]
        kiosk = self.program.start_kiosk(display=None, day=on, before=unseen)
        until = time.monotonic() + MOST_SECONDS
        while not (self.program.data / "answers.db").exists():
            self.assertTrue(kiosk.is_running(), kiosk.said())
            self.assertLess(time.monotonic(), until)
            time.sleep(0.05)
        self.assertEqual(kiosk.stop(), 0, kiosk.said())


class StaffPin(Commands):
    def test_a_forgotten_pin_is_chosen_anew_at_the_screen(self):
        self.assertIn("There is no PIN yet", self.run_well("staff", "forget-pin"))
        pin = self.program.data / "staff-pin"
        pin.parent.mkdir(parents=True, exist_ok=True)
        pin.write_text("damaged")
        self.assertIn("choose a new one now", self.run_well("staff", "forget-pin"))
        self.assertFalse(pin.exists())


class Export(Commands):
    def test_twice_gives_the_same_bytes(self):
        self.simulate()
        contents = []
        for name in ("one", "two"):
            self.run_well("export", "--out", self.home / name, on=day(25))
            contents.append({file.name: file.read_bytes() for file in (self.home / name).iterdir()})
        self.assertEqual(contents[0], contents[1])
        self.assertEqual(set(contents[0]), {"TRY-OUT-" + name for name in (*TABLES, "method.html")})

    def test_does_not_depend_on_the_language_of_the_machine(self):
        self.simulate()
        contents = []
        for locale in ("C", "nl_BE.UTF-8", "ar_SA.UTF-8"):
            os.environ["LC_ALL"] = locale
            self.addCleanup(os.environ.pop, "LC_ALL", None)
            self.run_well("export", "--out", self.home / locale, on=day(25))
            contents.append({file.name: file.read_bytes() for file in (self.home / locale).iterdir()})
        self.assertEqual(contents[0], contents[1])
        self.assertEqual(contents[0], contents[2])

    def test_opens_as_a_spreadsheet_in_dutch_expects_it(self):
        self.simulate()
        self.run_well("export", "--out", self.home / "out", on=day(25))
        for name in TABLES:
            with self.subTest(name):
                file = self.home / "out" / ("TRY-OUT-" + name)
                self.assertTrue(file.read_bytes().startswith(b"\xef\xbb\xbf"))
                with open(file, encoding="utf-8-sig", newline="") as lines:
                    rows = list(csv.reader(lines, delimiter=";", strict=True))
                self.assertGreater(len(rows), 3)
                self.assertEqual({len(row) for row in rows}, {len(rows[0])})

    def test_marks_every_row_of_a_try_out(self):
        self.simulate()
        self.run_well("export", "--out", self.home / "out", on=day(25))
        for name in ("results.csv", "visits.csv"):
            rows = read_csv(self.home / "out" / ("TRY-OUT-" + name))
            self.assertEqual({row["source"] for row in rows}, {"TRY-OUT"})

    def test_brings_the_page_that_says_how_the_figures_were_made(self):
        self.simulate()
        self.run_well("export", "--out", self.home / "out", on=day(25))
        page = (self.home / "out" / "TRY-OUT-method.html").read_text()
        for language in ("nl-BE", "fr-BE", "en"):
            self.assertIn(f'<section id="{language}" lang="{language}">', page)
        self.assertEqual(page.count(f"<td>{day(20).isoformat()}</td>"), 3)

    def test_keeps_away_from_the_disk_of_the_key(self):
        self.program.key = self.home / "data-key"
        self.begin_for_real(on=day(0))
        done = self.program.run("export", "--out", self.home / "out", day=day(0))
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn("--key", done.stdout)
        self.assertFalse((self.home / "out").exists())
        troubles = json.loads(self.run_well("status", on=day(0)))["troubles"]
        self.assertTrue(any("--key" in trouble["remedy"] for trouble in troubles), troubles)

    def test_explains_every_code_in_the_codebook(self):
        self.simulate()
        self.run_well("export", "--out", self.home / "out", on=day(25))
        codes = {(row["kind"], row["code"]) for row in read_csv(self.home / "out" / "TRY-OUT-codebook.csv")}
        results = read_csv(self.home / "out" / "TRY-OUT-results.csv")
        for row in results:
            self.assertIn(("item", row["item"]), codes)
            self.assertIn(("dimension", row["dimension"]), codes)
            self.assertTrue({("answer", row["answer"]), ("answer", row["item"] + "/" + row["answer"])} & codes, row)
        for column in results[0]:
            self.assertIn(("column", column), codes)
        for row in read_csv(self.home / "out" / "TRY-OUT-visits.csv"):
            self.assertIn(("figure", row["figure"]), codes)

    def test_writes_nothing_before_the_period_is_over_and_says_until_when(self):
        self.simulate()
        done = self.program.run("export", "--out", self.home / "out", day=day(20))
        self.assertEqual(done.returncode, 2, done.stdout)
        self.assertIn(day(20).isoformat(), done.stdout)
        self.assertFalse((self.home / "out").exists())

    def test_says_nothing_about_fewer_than_ten_visits(self):
        self.simulate(visits=9)
        done = self.program.run("export", "--out", self.home / "out", day=day(25))
        self.assertEqual(done.returncode, 2, done.stdout)

    def test_names_a_folder_that_cannot_be_written(self):
        self.simulate()
        (self.home / "file").write_text("")
        done = self.program.run("export", "--out", self.home / "file" / "out", day=day(25))
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn(str(self.home / "file"), done.stdout)


class TryOut(Commands):
    def test_never_gets_into_a_box_with_real_answers(self):
        self.begin_for_real()
        done = self.program.run("simulate", "--visits", 5, "--days", 2)
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn(str(self.program.data), done.stdout)

    def test_of_the_same_seed_gives_the_same_figures(self):
        figures = []
        for name in ("one", "two"):
            program = Program(BINARY, self.home / name)
            program.run("simulate", "--visits", 60, "--days", 20, "--from", day(0).isoformat(), "--seed", 5)
            figures.append(counts_in_box(program))
        self.assertEqual(figures[0], figures[1])


class Status(Commands):
    def test_tells_that_all_is_well_as_json(self):
        self.begin_for_real(on=day(0))
        health = json.loads(self.run_well("status", on=day(0)))
        self.assertTrue(health["can_keep_answers"])
        self.assertEqual(health["troubles"], [])
        self.assertEqual(health["period"]["first_day"], day(0).isoformat())
        self.assertEqual(health["period"]["last_day"], day(20).isoformat())
        self.assertEqual(health["period"]["visits_so_far"], "fewer than 10")
        self.assertIn("ti", health["languages"])

    def test_begins_nothing_by_looking(self):
        health = json.loads(self.program.run("status").stdout)
        self.assertIsNone(health["period"])
        self.assertFalse((self.program.data / "answers.db").exists())

    def test_never_tells_how_many_visits_exactly(self):
        self.simulate(visits=30)
        self.assertEqual(json.loads(self.run_well("status", on=day(20)))["period"]["visits_so_far"], "10 or more")


class Tour(Commands):
    def test_draws_every_screen_and_tells_where_everything_is(self):
        self.run_well("tour", "--out", self.home / "tour", "--language", "ar", "--size", "800x1280")
        pictures = {file.stem for file in (self.home / "tour" / "ar").glob("*.png")}
        self.assertEqual(pictures, {file.stem for file in (self.home / "tour" / "ar").glob("*.tsv")})
        self.assertLessEqual({"slide-welcome", "language", "question-E1", "visit-3-more", "visit-5-still-there"}, pictures)
        self.assertTrue((self.home / "tour" / "contact-sheet-ar.png").exists())


class WrongWords(Commands):
    def test_are_answered_with_what_is_right(self):
        done = self.program.run("tour", "--out", self.home, "--size", "large")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("1920x1080", done.stdout)

    def test_a_day_that_does_not_exist_is_named(self):
        done = self.program.run("simulate", "--from", "2026-02-30")
        self.assertEqual(done.returncode, 1)
        self.assertIn("2026-02-30", done.stdout)

    def test_a_kiosk_without_a_screen_says_so_and_ends(self):
        done = self.program.run("run")
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn("screen", done.stdout)


if __name__ == "__main__":
    unittest.main()
