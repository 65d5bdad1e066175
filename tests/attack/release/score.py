"""Counts what the attacker knows for certain about one released period, and did not know before."""
from collections import Counter

import release.sets as sets
from release.attack import Attack
from release.questions import OTHERS
from release.truth import ANSWER, Truth, notes_of

SEES = ["counted the visits", "saw what each was asked", "saw what each answered"]  # the questions, not the answers
SETTINGS = [(sees, own) for sees in range(len(SEES)) for own in (False, True)]
LIMIT = SETTINGS[-1]  # he looked over every shoulder and is one of them: printed, without a bound
KINDS = {"choice": "answers", "others": "don't know, skipped", "size": "how many answered, or did not",
         "shown": "how many saw a question", "visits": "doubtful visits", "outcome": "how visits ended", "language": "languages",
         "low": "dimensions low"}
NEARLY_ALL = 0.9


def who(setting):
    sees, own = setting
    return SEES[sees] + (", one of them" if own else "")


def kind_of(name):
    if name[0] != "question":
        return name[0]
    if name[2:] == ("all", "shown"):
        return "shown"
    return "choice" if isinstance(name[3], int) else "others" if name[3] in OTHERS else "size"


def known_before(name, notes):
    """What he counted himself, and what follows from it without the release."""
    if name[0] != "question":
        return False
    _, at, among, cell = name
    if (among, cell) == ("all", "shown") and (at == 0 or notes.shown):
        return True
    if not notes.answered:
        return False
    he_too = notes.own is not None and notes.own.said.get(at, 0) >= ANSWER
    nobody_else = (notes.visits if at == 0 else notes.shown[at]) - notes.answered[at] == he_too
    return (among == "all" and cell in ("answered", "others")) or (nobody_else and cell in (*OTHERS, "others"))


class Score:
    """`counts` adds up over periods, `smallest` keeps the least."""

    def __init__(self):
        self.counts, self.smallest = Counter(), {}

    def add(self, other):
        self.counts.update(other.counts)
        for name, size in other.smallest.items():
            self.keep(name, [size])

    def keep(self, name, sizes):
        known = [self.smallest[name]] if name in self.smallest else []
        if known or sizes:
            self.smallest[name] = min([*known, *sizes])

    def period(self, period, cells, chance):
        self.counts["periods"] += 1
        self.keep("difference", [sets.smallest(period, cells)])
        self.keep("not asked", sets.not_asked(period, cells))
        truth, someone = Truth(period), chance.choice(period.visits)
        for sees, own in [*SETTINGS[:2], *chance.sample(SETTINGS[2:], 2)]:
            attack = Attack(period.form, period.languages, cells, notes_of(period, truth, sees, someone if own else None))
            self.attack(attack, truth, (sees, own))
            if (sees, own) == SETTINGS[0]:
                self.nearly_all(attack)

    def attack(self, attack, truth, setting):
        self.counts["untrue"] += sum(not sheet.worlds for sheet in attack.sheets.values())
        self.counts["attacked", setting] += 1
        some = False
        for name, span in attack.spans.items():
            self.counts["untrue"] += not span.least <= truth.of(name, attack.spans) <= span.most
            if known_before(name, attack.notes):
                continue
            kind, ends = kind_of(name), span.most == span.own or span.all_of_it
            self.counts["tried", kind, setting] += 1
            self.counts["proven", kind, setting] += span.least == span.most
            self.counts["full or empty", kind, setting] += ends
            some = some or ends or span.least == span.most
        self.counts["periods", setting] += some

    def nearly_all(self, attack):
        """Questions with one answer each of which the release itself says that nearly all said the same."""
        for sheet in attack.sheets.values():
            if sheet.bands.one_each:
                self.counts["questions"] += 1
                self.counts["nearly all"] += max(map(min, zip(*shares(sheet)))) >= NEARLY_ALL


def shares(sheet):
    """For each number of answers there may be: the least share of each choice."""
    for world in sheet.worlds:
        yield [least / world.answered for least, _ in sheet.counts(world)["all"].choices]
