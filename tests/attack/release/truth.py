"""The exact counts of a period, by the attacker's names. For the scorer only: is what the attacker says true, and which
groups were made visible?"""
from collections import Counter

from release.attack import Notes
from release.bands import POOL
from release.questions import OTHERS
from release.years import CUT, SILENT

ANSWER = 1 << 12  # any choice is below


class Truth:
    def __init__(self, period):
        self.period = period
        said = Counter((at, visit.doubtful, said) for visit in period.visits for at, said in visit.said.items())
        self.questions = Counter()
        for (at, doubtful, said), n in said.items():
            if said != SILENT:  # who stopped there is in no table of it
                for among in ("all", "doubtful" if doubtful else "clean"):
                    self.count(at, among, said, n)
        self.doubtful = sum(visit.doubtful for visit in period.visits)
        self.cuts = sum(visit.outcome == CUT for visit in period.visits)
        self.languages = Counter(visit.language for visit in period.visits if visit.outcome != CUT)

    def count(self, at, among, said, n):
        self.questions[at, among, "shown"] += n
        self.questions[at, among, "answered" if said < ANSWER else "others"] += n
        if said >= ANSWER:
            self.questions[at, among, next(name for name, bits in OTHERS.items() if said & bits)] += n
        else:
            for choice in range(self.period.form.questions[at].choices):
                self.questions[at, among, choice] += n * (said >> choice & 1)

    def of(self, name, names):
        """The count of that name; `names`: all that the attacker has a word for, since a pool is the rest."""
        kind, *which = name
        if kind == "question":
            return self.questions[tuple(which)]
        if kind == "visits":
            return self.doubtful
        if which[0] != POOL:
            return self.languages[which[0]]
        return self.languages.total() - sum(self.languages[other[1]] for other in names
                                            if other[0] == kind and other[1] != POOL)


def notes_of(period, truth, sees, own=None, told=False):
    """What who stood there knows. `sees`: how much beside the visits: 0 nothing, 1 who saw what and where she stopped, 2 who
    answered what. `told`: also which visits were doubtful."""
    asked = range(len(period.form.questions))
    shown = [truth.questions[at, "all", "shown"] for at in asked]
    answered = [truth.questions[at, "all", "answered"] for at in asked]
    doubtful = [truth.questions[at, "doubtful", "shown"] for at in asked]
    return Notes(len(period.visits), truth.cuts, shown if sees else None, answered if sees > 1 else None, own,
                 doubtful if told else None)
