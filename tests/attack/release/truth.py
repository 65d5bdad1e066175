"""The exact counts of a period, by the attacker's names. For the scorer only: is what the attacker says true, and which
groups were made visible?"""
from collections import Counter

from release.attack import Notes
from release.questions import OTHERS
from release.years import CUT

ANSWER = 1 << 12  # any choice is below


def low_dimensions(form, visit):
    """In how many dimensions fewer than half of the graded answers were the best one."""
    best, given = Counter(), Counter()
    for at, said in visit.said.items():
        question = form.questions[at]
        if question.kind == "ordered" and said < ANSWER:
            given[question.dimension] += 1
            best[question.dimension] += said == 1 << question.choices - 1
    return sum(2 * best[dimension] < n for dimension, n in given.items())


class Truth:
    def __init__(self, period):
        self.period = period
        self.questions = Counter()
        for visit in period.visits:
            for at, said in visit.said.items():
                for among in ("all", "doubtful" if visit.doubtful else "clean"):
                    self.count(at, among, said)
        self.doubtful = sum(visit.doubtful for visit in period.visits)
        self.ends = Counter(visit.outcome for visit in period.visits if visit.outcome != CUT)
        self.languages = Counter(visit.language for visit in period.visits)
        self.low = Counter(low_dimensions(period.form, visit) for visit in period.visits)

    def count(self, at, among, said):
        self.questions[at, among, "shown"] += 1
        self.questions[at, among, "answered" if said < ANSWER else "others"] += 1
        if said >= ANSWER:
            self.questions[at, among, next(name for name, bits in OTHERS.items() if said & bits)] += 1
        else:
            for choice in range(self.period.form.questions[at].choices):
                self.questions[at, among, choice] += said >> choice & 1

    def of(self, name, names):
        """The count of that name; `names`: all that the attacker has a word for, since a pool is the rest."""
        kind, *which = name
        if kind == "question":
            return self.questions[tuple(which)]
        if kind == "visits":
            return self.doubtful
        if kind == "low":
            begins = sorted(other[1] for other in names if other[0] == "low")
            after = next((begin for begin in begins if begin > which[0]), 1 << 10)
            return sum(n for low, n in self.low.items() if which[0] <= low < after)
        counts = self.ends if kind == "outcome" else self.languages
        if which[0] != "pool":
            return counts[which[0]]
        return counts.total() - sum(counts[other[1]] for other in names if other[0] == kind and other[1] != "pool")


def notes_of(period, truth, sees, own=None):
    """What who stood there knows. `sees`: how much beside the visits: 0 nothing, 1 who saw what, 2 who answered what."""
    asked = range(len(period.form.questions))
    shown = [truth.questions[at, "all", "shown"] for at in asked]
    answered = [truth.questions[at, "all", "answered"] for at in asked]
    return Notes(len(period.visits), len(period.visits) - truth.ends.total(), shown if sees else None, answered if sees > 1 else None, own,
                 low_dimensions(period.form, own) if own else 0)
