"""Learns from answers it knows what a clue says about an answer. Knows nothing of files.

A clue is a number (each of its bits may tell something) or a frozenset of tokens (each of them may). Both learners are
plain naive Bayes: a bit or token that always goes with one answer decides, and noise nearly cancels out.
"""
from collections import Counter, defaultdict
from math import log

KEPT_BITS = 64
FEWEST_SEEN = 2
DOUBT = 0.05  # what an unseen pair counts


class BitCounts:
    """For every bit position, how many of the numbers added have it set: counters stood upright, one plane a power of two."""

    def __init__(self):
        self.planes, self.n = [], 0

    def add(self, number):
        self.n += 1
        for at, plane in enumerate(self.planes):
            self.planes[at] = plane ^ number
            number &= plane
            if not number:
                return
        if number:
            self.planes.append(number)

    def read(self, width):
        counts = [0] * width
        for at, plane in enumerate(self.planes):
            weight = 1 << at
            for position, digit in enumerate(reversed(format(plane, "b"))):
                if digit == "1":
                    counts[position] += weight
        return counts


def most_telling(counts, totals, width):
    """Positions whose share of ones differs most between the answers (chi squared), of those that vary at all."""
    n = sum(totals.values())
    scores = []
    for position in range(width):
        ones = sum(counts[reply][position] for reply in totals)
        if not 0 < ones < n:
            continue
        share = ones / n
        apart = sum((counts[reply][position] - total * share) ** 2 / total for reply, total in totals.items())
        scores.append((apart / (share * (1 - share)), position))
    return [position for _, position in sorted(scores, reverse=True)[:KEPT_BITS]]


class Learner:
    """How often each answer was seen, and what a clue adds to that."""

    def __init__(self, replies):
        self.totals = Counter(replies)

    def prior(self, reply):
        return log(self.totals[reply])

    def priors(self):
        return {reply: self.prior(reply) for reply in self.totals}


class Bits(Learner):
    """What the bits of a number say about one question."""

    def __init__(self, pairs):
        super().__init__(reply for _, reply in pairs)
        by_reply = defaultdict(BitCounts)
        for clue, reply in pairs:
            by_reply[reply].add(clue)
        width = max(clue.bit_length() for clue, _ in pairs)
        counts = {reply: counter.read(width) for reply, counter in by_reply.items()}
        self.weights = {position: {reply: self._weight(counts[reply][position], total)
                                   for reply, total in self.totals.items()}
                        for position in most_telling(counts, self.totals, width)}

    @staticmethod
    def _weight(ones, total):
        share = (ones + DOUBT) / (total + 2 * DOUBT)
        return log(1 - share), log(share)

    def chances(self, clue):
        chances = self.priors()
        for position, weights in self.weights.items():
            bit = clue >> position & 1
            for reply in chances:
                chances[reply] += weights[reply][bit]
        return chances


class Tokens(Learner):
    """What the tokens of a set say about one question."""

    def __init__(self, pairs):
        super().__init__(reply for _, reply in pairs)
        together, seen = Counter(), Counter()
        for clue, reply in pairs:
            for token in clue:
                together[token, reply] += 1
                seen[token] += 1
        self.weights = {
            token: {reply: log((together[token, reply] + DOUBT) / (total + 2 * DOUBT))
                    for reply, total in self.totals.items()}
            for token, times in seen.items() if times >= FEWEST_SEEN}

    def chances(self, clue):
        chances = self.priors()
        for token in clue:
            for reply, weight in self.weights.get(token, {}).items():
                chances[reply] += weight
        return chances


class Most(Learner):
    """Guesses what most say, whatever the clue."""

    def __init__(self, pairs):
        super().__init__(reply for _, reply in pairs)

    def chances(self, _):
        return self.priors()


def learner_for(clue):
    return Bits if isinstance(clue, int) else Tokens
