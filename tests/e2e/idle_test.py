"""Who walks away: the warning, and the slides for the next one."""
import time
import unittest

from school import CALM, KioskCase

MUCH_TOO_LATE = 60  # on a busy machine; a warning that never comes is later still


class WalkingAway(KioskCase):
    settings = "idle_seconds = 10\nwarning_seconds = 5\n"

    def test_asks_whether_she_is_there_and_goes_on_where_she_was(self):
        visitor = self.open_kiosk()
        scene = visitor.reply(visitor.choose("nl-BE").answers()[0])
        self.wait(visitor, {"still-there"})
        visitor.tap_anywhere()
        self.assertEqual(self.wait(visitor, {scene.name}).name, scene.name)
        self.assertEqual(visitor.marked(), [])

    def test_the_next_visitor_starts_afresh(self):
        visitor = self.open_kiosk()
        visitor.reply(visitor.choose("nl-BE").answers()[0])
        self.wait(visitor, {"still-there"})
        self.wait(visitor, {"slides"})
        scene = visitor.choose("nl-BE")
        self.assertEqual(scene.name, "question-E1")
        self.assertEqual(visitor.marked(), [])


class WalkingAwayAsDelivered(KioskCase):
    settings = ""
    idle, warning = 45, 20  # seconds

    def wait_timed(self, visitor, name, since, seconds):
        """That screen comes after so many seconds, not before."""
        self.wait(visitor, {name}, seconds + MUCH_TOO_LATE)
        self.assertGreaterEqual(time.monotonic() - since, seconds)
        return time.monotonic()

    def test_shows_the_slides_again_when_nobody_answers(self):
        visitor = self.open_kiosk()
        scene = visitor.choose("nl-BE")
        before = time.monotonic()
        visitor.reply(scene.answers()[0])
        warned = self.wait_timed(visitor, "still-there", before, self.idle)
        self.wait_timed(visitor, "slides", warned, self.warning - 1)  # the warning was there before it had faded in


class Staying(KioskCase):
    settings = CALM

    def test_thanks_wait_for_a_touch_as_long_as_the_school_says(self):
        visitor = self.open_kiosk()
        scene = visitor.choose("nl-BE")
        visitor.reply(scene.answers()[0])
        visitor.tap("stop")
        self.wait(visitor, {"thanks"})
        visitor.tap_anywhere()
        self.wait(visitor, {"slides"})


if __name__ == "__main__":
    unittest.main()
