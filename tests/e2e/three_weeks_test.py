"""Three weeks of visits with the calendar turned from outside, and the figures that come out at the end."""
import unittest

from figures import expected_counts, expected_results, exported_results, exported_visits, is_rounding
from school import CALM, DEFAULT_ITEMS, KioskCase, counts_in_box, day, read_csv
from hands.visitor import is_question

RARELY_ANSWERED = ("K5", "O3")
QUICK_TO_WARN = "idle_seconds = 15\nwarning_seconds = 5\nthanks_seconds = 120\n"


def opinion(number, scene):
    """What visitor `number` says to the question of that scene: all sorts, by a rule."""
    item = scene.name.removeprefix("question-")
    if item in RARELY_ANSWERED and number % 2:
        return ("dont_know", "skip")[number % 4 // 2]
    if number == 6 and item == "O4":
        return "skip"
    answers = scene.answers()
    return answers[(number + DEFAULT_ITEMS.index(item)) % len(answers)]


class ThreeWeeks(KioskCase):
    speaks = ("nl-BE", "ar", "ti")

    def visit(self, visitor, number, questions=9):
        """One visit that answers so many questions; who answers all nine is thanked without a further tap."""
        scene = visitor.choose(self.speaks[number % 3])
        for at in range(questions):
            if at == 5:
                visitor.tap("yes")
                scene = visitor.wait_for(is_question)
            scene = visitor.reply(opinion(number, scene))
        self.visits.append(visitor.visit)
        return scene

    def play_to_the_end(self, visitor, number):
        self.visit(visitor, number)
        visitor.tap_anywhere()
        visitor.wait_for({"slides"})

    def first_day(self):
        visitor = self.open_kiosk(on=day(0))
        for number in range(4):
            self.play_to_the_end(visitor, number)
        self.visit(visitor, 4, questions=5)
        visitor.leave("no")
        self.close_kiosk()

    def a_day_when_the_power_goes(self):
        visitor = self.open_kiosk(on=day(4))
        for number in range(5, 8):
            self.play_to_the_end(visitor, number)
        self.visit(visitor, 8, questions=3)
        self.kiosk.pull_the_plug()

    def a_day_when_somebody_stops_and_somebody_walks_away(self):
        self.choose(self.program, QUICK_TO_WARN)
        visitor = self.open_kiosk(on=day(11))
        self.visit(visitor, 9, questions=2)
        visitor.leave("stop")
        self.visit(visitor, 10, questions=4)
        visitor.wait_for({"still-there"})
        visitor.wait_for({"slides"})
        self.close_kiosk()

    def last_day(self):
        self.choose(self.program, CALM)
        visitor = self.open_kiosk(on=day(20))
        scene = visitor.choose("ti")
        visitor.reply(scene.answers()[0])
        visitor.back()
        scene = visitor.reply(scene.answers()[1])  # the last word counts
        scene = visitor.change_language("nl-BE")
        visitor.reply(scene.answers()[-1])
        self.visits.append(visitor.visit)
        visitor.leave("stop")
        for number in range(11, 15):
            self.play_to_the_end(visitor, number)
        self.close_kiosk()

    def test_every_figure_is_what_the_visitors_tapped(self):
        self.first_day()
        self.a_day_when_the_power_goes()
        self.a_day_when_somebody_stops_and_somebody_walks_away()
        self.last_day()
        early = self.program.run("export", "--out", self.home / "early", day=day(20))
        self.assertEqual(early.returncode, 2, early.stdout)
        self.assertFalse((self.home / "early").exists())

        choices = {scene.name.removeprefix("question-"): scene.answers() for scene in self.tours["nl-BE"] if is_question(scene)}
        self.assertEqual(counts_in_box(self.program), (expected_counts(self.visits, choices), len(self.visits)))

        folder = self.export(on=day(21))
        expected = expected_results(self.visits, choices)
        exported = exported_results(read_csv(folder / "results.csv"))
        self.assertTrue(is_rounding(exported, expected), f"{exported}\nis no rounding of\n{expected}")
        self.assertIn(("E1", "yes"), expected)
        self.assertNotIn((RARELY_ANSWERED[0], "dont_know"), expected, "the story must have a question with too few answers")

        visits = exported_visits(read_csv(folder / "visits.csv"))
        self.assertEqual((visits["visits"], visits["days_with_visits"]), (len(self.visits) // 3 * 3, 4))
        self.assertNotIn("visits_cut", visits, "one visit that was cut may not be told apart")


if __name__ == "__main__":
    unittest.main()
