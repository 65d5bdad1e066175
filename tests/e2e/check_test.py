"""schoolpoort check: silence about good data, file and place of every fault. It measures every screen: slow."""
import tempfile
import unittest
from pathlib import Path

import school
from hands.processes import Program

FAULTS = {  # file in the school's folder -> (what stands there, what must be named with it)
    "settings.toml": ("idle_seconds = 3\n", "idle_seconds"),
    "content/items/own.toml": ('[[item]]\nid = "X1"\nrevision = 1\ndimension = "joy"\nscale = "f3"\nsource = "own"\n', "X1"),
    "content/campaigns/own.toml": ('[[campaign]]\nid = "own"\nitems = ["Z9"]\n', "Z9"),
    "slides/broken.png": ("no picture at all", "broken.png"),
}


class Check(unittest.TestCase):
    def setUp(self):
        self.home = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="schoolpoort-")))
        self.program = Program(school.BINARY, self.home)

    def test_finds_no_fault_in_what_is_delivered(self):
        done = self.program.run("check", limit=1200)
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertIn("All is well", done.stdout)

    def test_names_every_fault_of_a_school_at_once_with_file_and_place(self):
        for name, (text, _) in FAULTS.items():
            file = self.program.data / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        done = self.program.run("check", limit=1200)
        self.assertEqual(done.returncode, 1, done.stdout)
        for name, (_, place) in FAULTS.items():
            with self.subTest(name):
                about = [line for line in done.stdout.splitlines() if Path(name).name in line]
                self.assertTrue(any(place in line for line in about), done.stdout)


class FaultySchool(school.KioskCase):
    def test_runs_without_the_faulty_pieces(self):
        for name, (text, _) in FAULTS.items():
            if name != "settings.toml":
                file = self.program.data / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text)
        visitor = self.open_kiosk()
        scene = visitor.choose("nl-BE")
        self.assertNotEqual(visitor.reply(scene.answers()[0]).name, scene.name)
        for name in ("items/own.toml", "campaigns/own.toml"):
            self.assertIn(name, self.kiosk.said())


if __name__ == "__main__":
    unittest.main()
