"""A disk that is full, locked, damaged or gone: slides for the visitors, words for the staff, and no answer lost."""
import contextlib
import os
import sqlite3
import subprocess
import unittest

from figures import answers_given
from school import CALM, KioskCase, day, replies_in_box

TRIES_AGAIN = 60  # seconds after which the kiosk looks whether the disk is well again
SLIDES_ONCE_ROUND = 60

# Root may write everywhere; without these two rights it is a person like others.
AS_A_PERSON = (["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"]
               if os.geteuid() == 0 else [])


class Faults(KioskCase):
    items = ["E1", "E3"]
    settings = CALM

    def database(self):
        return self.program.data / "answers.db"

    def key_folder(self):
        return self.program.key

    def visit(self, visitor):
        scene = visitor.choose("nl-BE")
        while scene.name != "thanks":
            scene = visitor.reply(scene.answers()[len(self.visits) % 3])
        self.visits.append(visitor.visit)
        visitor.tap_anywhere()
        visitor.wait_for({"slides"})

    def visit_day(self, number, count):
        visitor = self.open_kiosk(on=day(number))
        for _ in range(count):
            self.visit(visitor)
        self.close_kiosk()

    def fill_disk(self):
        """No file of the kiosk may grow any more, not even by a byte: the limit of a full disk."""
        self.limit("0:unlimited")

    def limit(self, size):
        subprocess.run(["prlimit", "--pid", str(self.kiosk.process.pid), f"--fsize={size}"], check=True)

    def assert_invites_nobody(self, visitor):
        self.wait(visitor, {"nothing-asked"}, SLIDES_ONCE_ROUND + 60)
        self.assertTrue(self.kiosk.is_running())

    def assert_figures_hold(self, from_day):
        """It goes on, and every answer that the screen confirmed is counted."""
        self.visit_day(from_day, 2)
        counted = replies_in_box(self.program)
        given = answers_given(self.visits)
        for cell in given:
            with self.subTest(cell):
                self.assertEqual(counted[cell], given[cell])

    def test_a_full_disk_stops_the_asking_until_there_is_room(self):
        self.visit_day(0, 1)
        visitor = self.open_kiosk(on=day(1))
        visitor.reply(visitor.choose("nl-BE").answers()[0])
        self.visits.append(visitor.visit)
        self.fill_disk()
        visitor.tap("skip")
        self.assert_invites_nobody(visitor)
        self.limit("unlimited:unlimited")
        self.wait(visitor, {"slides"}, TRIES_AGAIN + 60)
        self.visit(visitor)
        self.close_kiosk()
        self.assert_figures_hold(from_day=2)

    def test_a_visit_that_a_power_cut_left_on_a_full_disk_waits_for_room(self):
        visitor = self.open_kiosk(on=day(0))
        visitor.reply(visitor.choose("nl-BE").answers()[0])
        self.visits.append(visitor.visit)
        self.kiosk.pull_the_plug()
        full = ["env", "--ignore-signal=XFSZ", "prlimit", "--fsize=0"]
        health = self.health(on=day(1), before=full)
        self.assertFalse(health["can_keep_answers"])
        self.assertIn(str(self.database()), str(health["troubles"]))
        self.open_kiosk(on=day(1), before=full, sees=["nothing-asked"])
        self.kiosk.stop()
        self.assert_figures_hold(from_day=2)

    def test_a_folder_that_may_not_be_written_stops_the_asking_until_it_may(self):
        self.visit_day(0, 1)
        self.database().chmod(0o400)
        self.program.data.chmod(0o500)
        self.addCleanup(self.program.data.chmod, 0o700)
        visitor = self.open_kiosk(on=day(1), before=AS_A_PERSON, sees=["nothing-asked"])
        self.kiosk.stop()
        health = self.health(on=day(1), before=AS_A_PERSON)
        self.assertFalse(health["can_keep_answers"])
        self.assertIn(str(self.database()), str(health["troubles"]))

        visitor = self.open_kiosk(on=day(1), before=AS_A_PERSON, sees=["nothing-asked"])
        self.program.data.chmod(0o700)
        self.database().chmod(0o600)
        self.wait(visitor, {"slides"}, TRIES_AGAIN + 60)
        self.visit(visitor)
        self.close_kiosk()
        self.assert_figures_hold(from_day=2)

    def assert_starts_anew_and_tells(self, put_aside):
        """The kiosk asks again at once; staff read what happened, and what was there lies beside it."""
        self.visit_day(1, 1)
        health = self.health(on=day(1))
        self.assertTrue(health["can_keep_answers"])
        self.assertIn("put-aside-1", str(health["troubles"]))
        self.assertTrue(put_aside.exists(), list(put_aside.parent.iterdir()))

    def test_a_damaged_file_is_put_aside_and_the_asking_goes_on(self):
        self.visit_day(0, 1)
        whole = self.database().read_bytes()
        self.database().write_bytes(whole[:100] + b"coffee" * 1000 + whole[6100:])
        self.assert_starts_anew_and_tells(self.program.data / "answers-put-aside-1.db")

    def test_a_damaged_box_is_put_aside_and_the_asking_goes_on(self):
        self.visit_day(0, 1)
        with contextlib.closing(sqlite3.connect(self.database())) as database:
            (box,) = database.execute("SELECT v FROM box").fetchone()
            database.execute("UPDATE box SET v = ?", (box[:100] + bytes([box[100] ^ 1]) + box[101:],))
            database.commit()
        self.assert_starts_anew_and_tells(self.program.data / "answers-put-aside-1.bin")

    def test_a_missing_key_is_told_and_the_asking_goes_on(self):
        self.visit_day(0, 1)
        (self.key_folder() / "box.key").unlink()
        self.assert_starts_anew_and_tells(self.program.data / "answers-put-aside-1.bin")


if __name__ == "__main__":
    unittest.main()
