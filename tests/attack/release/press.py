"""The driver that counts invented visits and exports what the kiosk would release of them. Knows no attacker."""
import os
import subprocess

from release.years import KINDS, THREE_WEEKS, come

DRIVER = os.environ.get("ATTACK_RELEASE", "")
MOST_ROLLS = 3


class Press:
    def __enter__(self):
        self.process = subprocess.Popen([DRIVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        return self

    def __exit__(self, *_):
        self.process.communicate()

    def say(self, *numbers):
        self.process.stdin.write((" ".join(map(str, numbers)) + "\n").encode())

    def hear(self):
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("the driver ended")
        return line.split()

    def year_begins(self):
        self.say("year")

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
        """False: it stays closed."""
        self.say("release", day, seed)
        return self.hear() == [b"released"]

    def export(self):
        """File -> its bytes: what a stick brings of all periods of the year until now."""
        self.say("export")
        files = {}
        while line := self.hear():
            name, size = line
            files[name.decode()] = self.process.stdout.read(int(size))
        return files

    def campaign(self, period, mood, chance):
        """Closes the period as the kiosk does; while too few came it goes on. False: it was never released."""
        self.open(period)
        self.count(period.visits)
        for _ in range(MOST_ROLLS):
            if self.release(period.days, f"{chance.getrandbits(120):x}"):
                return True
            already, first = len(period.visits), period.days
            period.days += THREE_WEEKS
            self.say("end", period.days)
            come(period, chance.randrange(2, 12), first, chance, mood)
            self.count(period.visits[already:])
        return False
