"""Simulated schools and parents: the truth. Only the scorer may ask for it; the attacker gets the notes."""
import datetime
from dataclasses import dataclass, field

FIRST_DAY = datetime.date(2026, 9, 1)
END_DAY = datetime.date(2026, 9, 22)
LENGTH = END_DAY - FIRST_DAY
DOUBTS = ["fast", "straight", "taps", "burst", "language_hop"]
FIRST_PART = 5


@dataclass
class Parent:
    """One visit. `friend`: an accomplice, who tells the attacker what she answered."""
    replies: dict
    language: str
    day: datetime.date
    outcome: str = "done"
    doubts: list = field(default_factory=list)
    friend: bool = False
    left_at: str = "-"

    def steps(self):
        """(item, reply, the question on the screen next or "-"), in the order of her taps."""
        items = list(self.replies)
        return [(item, self.replies[item], later) for item, later in zip(items, [*items[1:], self.left_at])]


class Taste:
    """How one school's parents lean: most say the best answer, more or less so for each question."""

    def __init__(self, form, chance):
        self.form, self.chance = form, chance
        self.best = {item: chance.uniform(0.45, 0.85) for item in form.items}
        self.language_weights = [chance.random() ** 3 + 0.01 for _ in form.languages]

    def reply(self, item):
        whim = self.chance.random()
        if whim < 0.05:
            return "dont_know!"
        if whim < 0.08:
            return "skipped!"
        choices = self.form.choices[item]
        if self.chance.random() < self.best[item]:
            return choices[-1]
        return self.chance.choice(choices[:-1])

    def language(self):
        return self.chance.choices(self.form.languages, self.language_weights)[0]


def parent(form, taste, day, friend, chance):
    first, *others = form.items
    chance.shuffle(others)
    order = [first, *others]
    given = chance.choices([FIRST_PART, len(order), chance.randrange(1, FIRST_PART)], [70, 15, 15])[0]
    given = len(order) if friend else given  # who wants to learn answers all, and half of them anything
    replies = {item: chance.choice(form.replies(item)) if friend and chance.random() < 0.5 else taste.reply(item)
               for item in order[:given]}
    whole = given in (FIRST_PART, len(order))
    doubts = chance.sample(DOUBTS, chance.choices([0, 1, 2], [70, 18, 12])[0])
    outcome = "done" if whole else chance.choice(["left", "timed_out"])
    return Parent(replies, taste.language(), day, outcome, doubts, friend, "-" if whole else order[given])


def school(form, families, chance, share_of_friends=1 / 3, first_day=FIRST_DAY):
    """`families` strangers spread over three weeks, and accomplices among them."""
    taste = Taste(form, chance)
    friends = max(1, round(families * share_of_friends / (1 - share_of_friends)))
    who = [False] * families + [True] * friends
    chance.shuffle(who)
    days = sorted(first_day + datetime.timedelta(days=chance.randrange(LENGTH.days)) for _ in who)
    return [parent(form, taste, day, friend, chance) for friend, day in zip(who, days)]


def visit(kiosk, parent, after_each=lambda item: None):
    """One parent at the kiosk; `after_each` is called after every reply with its item, and with None when she went."""
    kiosk.say("doubts", ",".join(parent.doubts) or "-")
    for item, reply, later in parent.steps():
        kiosk.say("reply", item, reply, later)
        after_each(item)
    kiosk.say("end", parent.outcome, parent.language, parent.day)
    after_each(None)
