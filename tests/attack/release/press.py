"""The driver that counts invented visits and prints what the kiosk would release of them. Knows no attacker."""
import os
import subprocess

from release.years import KINDS, THREE_WEEKS, come

DRIVER = os.environ.get("ATTACK_RELEASE", "")
MOST_ROLLS = 3


class Press:
    def __enter__(self):
        self.process = subprocess.Popen([DRIVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        return self

    def __exit__(self, *_):
        self.process.communicate()

    def say(self, *numbers):
        self.process.stdin.write(" ".join(map(str, numbers)) + "\n")

    def open(self, period):
        self.say("period", period.days, period.languages, len(period.form.questions))
        for question in period.form.questions:
            self.say(KINDS.index(question.kind), question.dimension, question.choices,
                     sum(1 << at for at in question.alone))

    def count(self, visits):
        for visit in visits:
            said = [number for pair in visit.said.items() for number in pair]
            self.say("visit", int(visit.doubtful), visit.outcome, visit.language, visit.day, len(visit.said), *said)

    def release(self, day, seed):
        """(table, cell) -> number, or None: it stays closed."""
        self.say("release", day, seed)
        self.process.stdin.flush()
        words = self.process.stdout.readline().split()
        if not words:
            raise RuntimeError("the driver ended")
        if words[0] == "closed":
            return None
        numbers = list(map(int, words))
        return {(table, cell): n for table, cell, n in zip(numbers[::3], numbers[1::3], numbers[2::3])}

    def campaign(self, period, mood, chance):
        """Closes the period as the kiosk does; while too few came it goes on. None: it was never released."""
        self.open(period)
        self.count(period.visits)
        for _ in range(MOST_ROLLS):
            cells = self.release(period.days, f"{chance.getrandbits(120):x}")
            if cells is not None:
                return cells
            already, first = len(period.visits), period.days
            period.days += THREE_WEEKS
            self.say("end", period.days)
            come(period, chance.randrange(2, 12), first, chance, mood)
            self.count(period.visits[already:])
        return None
