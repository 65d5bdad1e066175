"""Real fingers on a touch panel: doubled, late, several at once, sliding off."""
import subprocess
import sys
import time
import unittest

from school import SOURCE, KioskCase
from hands.display import Display
from hands.processes import dies_with_us
from hands.visitor import Visitor, is_question

DEAF_FROM_TAP = 0.75  # an answer shows itself 0.3 s, then the next question is deaf 0.5 s: no tap until then counts


class TouchPanel:
    """A screen whose server has a touch panel; eyes and fingers on it. tests/support/touch_screen.py does the work."""

    def __init__(self, size):
        self.size = size

    def __enter__(self):
        self._server = subprocess.Popen(
            [sys.executable, str(SOURCE / "tests/support/touch_screen.py"), "{}x{}".format(*self.size)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, preexec_fn=dies_with_us)
        self._eyes = Display(self._server.stdout.readline().strip(), self.size)
        self._eyes.finger = self
        return self._eyes

    def __exit__(self, *_):
        self._eyes.close()
        self._server.communicate()

    def order(self, *lines):
        for line in lines:
            self._server.stdin.write(line + "\n")
        self._server.stdin.flush()
        for _ in lines:
            self._server.stdout.readline()

    def tap(self, x, y):
        self.order(f"tap {x} {y}")


class Fingers(KioskCase):
    @classmethod
    def open_screen(cls):
        return TouchPanel(cls.size)

    def finger(self):
        return self.display.finger

    def setUp(self):
        super().setUp()
        self.visitor = self.open_kiosk()
        self.first = self.visitor.choose("nl-BE")

    def place(self, answer):
        return "{} {}".format(*self.visitor.scene.target(self.first.answers()[answer]).middle())

    def ready(self):
        time.sleep(0.6)  # the screen is no longer deaf

    def touch(self, *orders):
        self.ready()
        self.finger().order(*orders)

    def assert_second_question_is_unanswered(self):
        """The next question comes, and stays as it is."""
        second = self.visitor.wait_for(lambda scene: scene.name != self.first.name)
        self.assertTrue(second.name.startswith("question-"))
        self.assert_nothing_happens_on(second)

    def assert_nothing_happens_on(self, scene):
        until = time.monotonic() + 1.5
        while time.monotonic() < until:
            self.assertTrue(scene.is_on(self.display.grab()), "the screen went on")
            self.assertEqual(self.visitor.marked(), [])
            time.sleep(0.1)

    def answer_given_to_the_first_question(self):
        self.visitor.back()
        return self.visitor.marked()

    def next_visitor(self):
        self.visitor.wait_for(lambda scene: scene.name != self.first.name)
        self.visitor.leave("stop")
        self.visitor.choose("nl-BE")

    def test_a_visit_goes_by_touches_alone(self):
        scene = self.first
        for _ in range(5):
            scene = self.visitor.reply(scene.answers()[1])
        self.assertEqual(scene.name, "more")
        self.visitor.leave("no")

    def test_a_double_tap_answers_one_question(self):
        self.touch(f"tap {self.place(2)}", f"tap {self.place(2)}")
        self.assert_second_question_is_unanswered()
        self.assertEqual(self.answer_given_to_the_first_question(), [self.first.answers()[2]])

    def test_of_two_fingers_at_once_the_first_counts(self):
        one, two = self.place(0), self.place(2)
        self.touch(f"down 1 {one}", f"down 2 {two}", f"up 2 {two}", f"up 1 {one}")
        self.assert_second_question_is_unanswered()
        self.assertEqual(self.answer_given_to_the_first_question(), [self.first.answers()[0]])

    def test_a_tap_that_comes_late_answers_nothing(self):
        for _ in range(20):
            self.ready()
            tapped = time.monotonic()
            self.finger().order(f"tap {self.place(1)}", "wait 400", f"tap {self.place(1)}")
            if time.monotonic() - tapped < DEAF_FROM_TAP:
                return self.assert_second_question_is_unanswered()
            self.next_visitor()  # the machine was too slow for this test
        self.fail("twenty taps, and each time the second came too late to be a late one")

    def slide(self, answer, to):
        """Puts a finger on an answer, sees it go down, and lifts the finger elsewhere."""
        self.touch(f"down 1 {self.place(answer)}")
        self.visitor.until(lambda: self.visitor.marked() == [self.first.answers()[answer]], "the pressed look")
        self.finger().order(f"move 1 {to}", f"up 1 {to}")
        self.visitor.until(lambda: self.visitor.marked() == [], "the end of the pressed look")

    def test_a_finger_that_slides_off_answers_nothing(self):
        self.slide(1, to=f"{self.size[0] // 2} 4")
        self.assert_nothing_happens_on(self.first)

    def test_a_finger_that_slides_from_one_answer_to_another_answers_neither(self):
        self.slide(0, to=self.place(2))
        self.assert_nothing_happens_on(self.first)

    def test_a_held_finger_does_not_keep_the_others_away_for_ever(self):
        self.touch(f"down 1 {self.place(0)}", f"down 2 {self.place(2)}", f"up 1 {self.place(0)}", f"up 2 {self.place(2)}")
        self.assert_second_question_is_unanswered()
        self.visitor.reply(self.visitor.scene.answers()[0])


class Pointer(KioskCase):
    def test_the_very_first_click_counts_however_soon_it_comes(self):
        slides = next(scene for scene in self.tours["nl-BE"] if scene.name == "slides")
        self.kiosk = self.program.start_kiosk(self.display)
        visitor = Visitor(self.display, self.tours, self.languages)
        visitor.until(lambda: not self.display.grab().is_plain(), "the first picture")
        self.display.tap(*slides.target("nl-BE").middle())
        visitor.wait_for(is_question)


if __name__ == "__main__":
    unittest.main()
