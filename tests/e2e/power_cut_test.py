"""The program killed at any moment: what the screen confirmed is counted, and nothing twice."""
import random
import subprocess
import tempfile
import time
import unittest
from collections import Counter
from pathlib import Path

from figures import answers_given
from school import BINARY, KioskCase, replies_in_box, day
from hands.processes import Program, dies_with_us

KILLS = 8
VISITS_AFTER = 3


class KilledKiosk(KioskCase):
    items = ["E1", "E3", "E5"]

    def setUp(self):
        super().setUp()
        self.chance = random.Random(20260901)
        self.in_flight = []

    def tap_and_look(self, visitor, scene):
        """A tap without waiting for what comes of it; then a look after any time up to half a second."""
        item = scene.name.removeprefix("question-")
        answer = self.chance.choice(scene.answers())
        visitor.visit.in_flight = (item, answer)
        visitor.tap(answer)
        time.sleep(self.chance.uniform(0, 0.5))
        seen = visitor.look()
        if seen and seen.name != scene.name:
            visitor.visit.replies[item] = answer
            visitor.visit.in_flight = ()

    def visit_until_killed(self, on):
        visitor = self.open_kiosk(on)
        scene = visitor.choose("nl-BE")
        for _ in range(self.chance.randrange(3)):
            scene = visitor.reply(self.chance.choice(scene.answers()))
        self.tap_and_look(visitor, scene)
        self.kiosk.pull_the_plug()
        self.visits.append(visitor.visit)
        if visitor.visit.in_flight:
            self.in_flight.append(visitor.visit.in_flight)

    def whole_visits(self, on, count):
        visitor = self.open_kiosk(on)
        for _ in range(count):
            scene = visitor.choose("nl-BE")
            while scene.name != "thanks":
                scene = visitor.reply(self.chance.choice(scene.answers()))
            self.visits.append(visitor.visit)
            visitor.tap_anywhere()
            visitor.wait_for({"slides"})
        self.close_kiosk()

    def test_every_confirmed_answer_is_counted_once(self):
        for kill in range(KILLS):
            self.visit_until_killed(on=day(kill))
        self.whole_visits(day(KILLS), VISITS_AFTER)  # it goes on
        counted = replies_in_box(self.program)
        confirmed, in_flight = answers_given(self.visits), Counter(self.in_flight)
        self.assertLessEqual(set(confirmed), set(counted))
        for cell, count in counted.items():
            with self.subTest(cell):
                self.assertGreaterEqual(count, confirmed[cell])
                self.assertLessEqual(count, confirmed[cell] + in_flight[cell])


class KilledSimulation(unittest.TestCase):
    """The same flow and store at full speed: many more moments to be killed at."""
    kills, visits = 40, 200

    def setUp(self):
        self.chance = random.Random(3)
        self.confirmed, self.in_flight = Counter(), Counter()
        self.home = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="schoolpoort-")))
        self.program = Program(BINARY, self.home)

    def simulate(self, seed, patience):
        """Runs visits until they are through or, from the first answer on, patience is over; counts what was said."""
        trace = self.home / "trace"
        # A day less than the period has: on a quick disk a run may come to its end, and the next one needs it open.
        words = self.program.words("simulate", "--trace", "--visits", self.visits, "--days", 20,
                                   "--from", day(0).isoformat(), "--seed", seed)
        with open(trace, "wb") as out:
            run = subprocess.Popen(words, env=self.program.environment(), stdout=out, stderr=out, preexec_fn=dies_with_us)
        while trace.stat().st_size == 0 and run.poll() is None:
            time.sleep(0.005)
        try:
            self.assertEqual(run.wait(timeout=patience), 0, trace.read_text())
        except subprocess.TimeoutExpired:
            run.kill()
            run.wait()
        self.count(trace.read_text())

    def count(self, trace):
        """`try ITEM ANSWER` comes before an answer is put on disk, `kept ITEM` after."""
        tried = None
        for line in trace.splitlines():
            verb, *cell = line.split()
            if verb == "try":
                tried = tuple(cell)
            elif verb == "kept":
                self.confirmed[tried] += 1
                tried = None
        if tried:
            self.in_flight[tried] += 1

    def test_after_many_kills_every_confirmed_answer_is_counted_once(self):
        for kill in range(self.kills):
            self.simulate(seed=kill, patience=self.chance.uniform(0, 1.0))
        self.simulate(seed=1000, patience=600)
        self.assertGreater(sum(self.in_flight.values()), 0, "no kill came in the middle of an answer")
        counted = replies_in_box(self.program)
        self.assertLessEqual(set(self.confirmed), set(counted))
        for cell, count in counted.items():
            with self.subTest(cell):
                self.assertGreaterEqual(count, self.confirmed[cell])
                self.assertLessEqual(count, self.confirmed[cell] + self.in_flight[cell])


if __name__ == "__main__":
    unittest.main()
