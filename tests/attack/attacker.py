"""The attacker: tries every kind of clue on answers he knows, keeps the best, guesses the others.

He has accomplices who stood at the kiosk themselves. On two thirds of their answers he learns, on the others he sees which
kind of clue is worth something. He never asks for the truth.
"""
from collections import defaultdict
from dataclasses import dataclass
from typing import Optional

from learn import Most, learner_for

CONSTANT = "what most say"
ROUNDING = 1e-9


@dataclass
class Question:
    """One answer to be guessed: whose, to which question, the clues, and the answer where an accomplice told it."""
    visit: int
    item: str
    clues: dict
    told: Optional[str] = None


def fit(name, questions):
    """One learner for each item."""
    pairs = defaultdict(list)
    for question in questions:
        if name == CONSTANT:
            pairs[question.item].append((None, question.told))
        elif name in question.clues:
            pairs[question.item].append((question.clues[name], question.told))
    kind = Most if name == CONSTANT else None
    return {item: (kind or learner_for(known[0][0]))(known) for item, known in pairs.items()}


class Attacker:
    """Knows what each kind of clue is worth; `best` is the one he trusts."""

    def __init__(self, questions):
        told = [question for question in questions if question.told is not None]
        learn = [question for question in told if question.visit % 3]
        self.tried_on = [question for question in told if question.visit % 3 == 0]
        names = {name for question in learn for name in question.clues}
        self.models = {name: fit(name, learn) for name in [CONSTANT, *sorted(names)]}
        self.worth = {name: self._right(name) for name in self.models}
        self.best = max(self.worth, key=self.worth.get)

    def _right(self, name):
        return sum(self.guess(question, name) == question.told for question in self.tried_on)

    def chances(self, question, name):
        model = self.models[name].get(question.item)
        if model is None or (name != CONSTANT and name not in question.clues):
            return {}
        return model.chances(question.clues.get(name))

    def guess(self, question, name=None):
        chances = self.chances(question, name or self.best) or self.chances(question, CONSTANT)
        return max(chances, key=chances.get) if chances else None

    def gives_each_her_own(self, one, other, name):
        """Two (question, answer): 1 when the clues speak for these rather than the answers swapped, a half for nothing."""
        (ours, our_reply), (theirs, their_reply) = one, other
        speaks = (self._speaks(ours, our_reply, their_reply, name) + self._speaks(theirs, their_reply, our_reply, name))
        return 0.5 if abs(speaks) < ROUNDING else float(speaks > 0)

    def _speaks(self, question, reply, against, name):
        chances = self.chances(question, name)
        return chances[reply] - chances[against] if reply in chances and against in chances else 0
