"""Visits as people make them: in three languages and scripts, on a screen that lies and one that stands."""
import unittest

from school import KioskCase


class Visits(KioskCase):
    speaks = ("nl-BE", "ar", "ti")

    def test_three_visitors_each_find_their_language_answer_five_questions_and_leave_the_slides_behind(self):
        visitor = self.open_kiosk()
        for language in self.speaks:
            with self.subTest(language):
                scene = visitor.choose(language)
                self.assertEqual((scene.name, scene.language), ("question-E1", language))
                for kind in ("first", "dont_know", "last", "skip", "last"):
                    answer = {"first": scene.answers()[0], "last": scene.answers()[-1]}.get(kind, kind)
                    scene = visitor.reply(answer)
                    self.assertEqual(scene.language, language)
                self.assertEqual(scene.name, "more")
                said = visitor.leave("no")
                self.assertEqual(len(said.replies), 5)
                self.assertEqual(visitor.scene.name, "slides")
        self.close_kiosk()

    def test_who_goes_back_finds_the_question_again_and_says_something_else(self):
        visitor = self.open_kiosk()
        scene = visitor.choose("ar")
        self.assertEqual(visitor.reply(scene.answers()[0]).language, "ar")
        scene = visitor.back()
        self.assertEqual(scene.name, "question-E1")
        self.assertEqual(visitor.marked(), [scene.answers()[0]])
        visitor.reply(scene.answers()[2])
        scene = visitor.back()
        self.assertEqual(visitor.marked(), [scene.answers()[2]])

    def test_language_changes_in_the_middle_and_the_question_stays(self):
        visitor = self.open_kiosk()
        scene = visitor.reply(visitor.choose("nl-BE").answers()[1])
        question = scene.name
        for language in ("ti", "ar", "nl-BE"):
            scene = visitor.change_language(language)
            self.assertEqual((scene.name, scene.language), (question, language))

    def test_who_wants_more_is_asked_the_rest_and_then_thanked(self):
        visitor = self.open_kiosk()
        scene = visitor.choose("nl-BE")
        for _ in range(5):
            scene = visitor.reply(scene.answers()[-1])
        visitor.tap("yes")
        scene = visitor.wait_for(lambda seen: seen.name.startswith("question-"))
        for _ in range(4):
            scene = visitor.reply(scene.answers()[-1])
        self.assertEqual(scene.name, "thanks")
        self.assertEqual(set(visitor.visit.replies), set(self.items))


class VisitsOnAScreenThatStands(Visits):
    size = (800, 1280)


if __name__ == "__main__":
    unittest.main()
