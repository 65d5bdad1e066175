"""A visitor: looks until she knows the screen, touches, and remembers what she said. Knows no pixels."""
import time
from dataclasses import dataclass, field

DEAF = 0.5     # a new screen hears nothing so long
FOR_ALL = ("slides", "nothing-asked")
PATIENCE = 60  # seconds until we say that something does not come


class NotSeen(AssertionError):
    """What should be on the screen did not come."""


@dataclass
class Visit:
    """What one visitor said, as far as the screen has confirmed it by moving on."""
    language: str
    replies: dict = field(default_factory=dict)  # item -> answer, "dont_know" or "skipped"
    shown: set = field(default_factory=set)
    in_flight: tuple = ()                        # (item, answer) tapped, but the screen has not moved on yet


class Visitor:
    """One person after another in front of one display. `finger` touches: the display itself, or a touch panel."""

    def __init__(self, display, tours, languages, finger=None, watch=None):
        """`tours`: language -> scenes, the school's own among them. `languages`: all that are offered, the school's first."""
        self.display, self.tours, self.finger = display, tours, finger or display
        self.languages = languages
        self.watch = watch or (lambda scene, shot: None)
        self.speaks = languages[0]
        self.scene = None
        self.since = 0.0
        self.visit = None

    def look(self):
        """The scene on the screen now; None while it fades or is another one."""
        shot = self.display.grab()
        for scene in self._may_come():
            if scene.is_on(shot):
                self._note(scene, shot)
                return scene
        return None

    def wait_for(self, wanted, limit=PATIENCE):
        """Looks until a wanted scene is there: names, or a condition on a scene."""
        fits = wanted if callable(wanted) else lambda scene: scene.name in wanted
        seen = []

        def is_there():
            seen[:] = [self.look()]
            return seen[0] is not None and fits(seen[0])

        self.until(is_there, wanted, limit)
        return seen[0]

    def until(self, happened, what, limit=PATIENCE):
        """Waits until it has happened; NotSeen when it does not."""
        until = time.monotonic() + limit
        while not happened():
            if time.monotonic() > until:
                raise NotSeen(f"waited {limit} s for {what}; the last screen known was {self.scene and self.scene.name}")
            time.sleep(0.01)

    def tap(self, target):
        """Touches what has that name, as soon as the screen hears."""
        place = self.scene.target(target).middle()
        time.sleep(max(0.0, self.since + DEAF - time.monotonic()))
        self.finger.tap(*place)

    def choose(self, language):
        """From the slides to the first question, by the tile of her language, under the slides or behind "more"."""
        self.wait_for({"slides"})
        if language in self.scene.languages():
            self.tap(language)
        else:
            self.tap("more_languages")
            self.wait_for({"language"})
            self._tap_tile(language)
        self.speaks = language
        self.visit = Visit(language)
        return self.wait_for(is_question)

    def reply(self, answer):
        """Answers the question on the screen; "dont_know" and "skip" are answers too. Returns the next scene."""
        item = item_of(self.scene)
        said = "skipped" if answer == "skip" else answer
        self.visit.in_flight = (item, said)
        self.tap(answer)
        scene = self.wait_for(lambda next_one: next_one.name != "question-" + item)
        self.visit.replies[item] = said
        self.visit.in_flight = ()
        return scene

    def marked(self):
        """The answers that look chosen on the screen that is there now."""
        return self.scene.marked(self.display.grab())

    def back(self):
        before = self.scene.name
        self.tap("back")
        return self.wait_for(lambda scene: scene.name != before)

    def change_language(self, language):
        """From a question and back to it, in another language."""
        before = self.scene
        self.tap("language")
        if before.is_mirrored():
            self._find_mirrored_languages(before)
        else:
            self.wait_for({"language"})
        self._tap_tile(language)
        self.speaks = self.visit.language = language
        return self.wait_for({before.name})

    def leave(self, by):
        """Ends the visit by "stop", or by "no" to more questions; touches the thanks away. What she said."""
        self.tap(by)
        self.wait_for({"thanks"})
        self.tap_anywhere()
        self.wait_for({"slides"})
        return self.visit

    def tap_anywhere(self):
        time.sleep(max(0.0, self.since + DEAF - time.monotonic()))
        width, height = self.display.size
        self.finger.tap(width // 2, height // 2)

    def _tap_tile(self, language):
        """On the language screen. The tour shows its first page; on the others the tiles lie in the same places."""
        tiles = self.scene.languages()
        pages, place = divmod(self.languages.index(language), len(tiles))
        for _ in range(pages):
            self._turn_page()
        self.tap(tiles[place])

    def _find_mirrored_languages(self, before):
        """The tour has that screen only as it is before anybody chose; here it comes mirrored, once the other is gone."""
        self.until(lambda: not before.is_on(self.display.grab()), "another screen than " + before.name)
        public = next(scene for scene in self.tours[self.languages[0]] if scene.name == "language")
        self._note(public.mirrored(self.display.size[0]), self.display.grab())

    def _turn_page(self):
        tiles = [self.scene.target(name) for name in self.scene.languages()]
        before = [self.display.grab(one.x, one.y, one.width, one.height) for one in tiles]
        self.tap("next_page")
        self.until(lambda: before != [self.display.grab(one.x, one.y, one.width, one.height) for one in tiles],
                    "the next page")
        self.since = time.monotonic()

    def _may_come(self):
        """The screens of her language, the slides in the school's, and the choice of languages, which turns."""
        slides = [scene for scene in self.tours[self.languages[0]] if scene.name in FOR_ALL]
        hers = [scene for scene in self.tours[self.speaks] if scene.name not in FOR_ALL]
        choice = [scene for tour in self.tours.values() for scene in tour if scene.name == "language" and scene not in hers]
        likely = [self.scene] if self.scene else []  # most often it is still the same one
        return likely + hers + slides + choice

    def _note(self, scene, shot):
        if scene is self.scene:
            return
        self.scene, self.since = scene, time.monotonic()
        if self.visit and is_question(scene):
            self.visit.shown.add(item_of(scene))
        self.watch(scene, shot)


def is_question(scene):
    return scene.name.startswith("question-")


def item_of(scene):
    return scene.name.removeprefix("question-")
