"""Weaker ways to publish the same schools. The attacker must find plenty in them, or he has no teeth."""
from collections import Counter

from release.rule import BASE, FEWEST, Bands, behind

EXACT = Bands(base=1, audited=False)
EACH_FOR_ITSELF = Bands(audited=False)
# How it is published -> what is said of it, and in which share of school years something must be proven.
WAYS = {"exact": ("exact counts", 0.99), "each for itself": ("each count rounded for itself", 0.4),
        "small bands": ("each count rounded for itself, also of fewer than ten", 0.5)}


def counts_of(truth, at, fewest):
    """The answers to a question with one answer each, where there are at least so many."""
    question = truth.period.form.questions[at]
    if question.kind == "several" or truth.questions[at, "all", "answered"] < fewest:
        return None
    return tuple(truth.questions[at, "all", choice] for choice in range(question.choices))


def up_or_down(count, chance):
    rest = count % BASE
    return count - rest + BASE * (chance.random() < rest / BASE)


def is_proven(ranges):
    return any(low == high for low, high in ranges)


def small_pool(truth):
    """Every language from ten visits on, the others in a pool of any size: the fewest people told apart."""
    large = [n for n in truth.languages.values() if n >= FEWEST]
    left = len(truth.period.visits) - sum(large)
    return left if large and left else None


def each_for_itself(counts, chance):
    """True: a count is proven to who knows how many there are."""
    return is_proven(behind(tuple(up_or_down(count, chance) for count in counts), sum(counts), EACH_FOR_ITSELF))


class Weak:
    """In how many school years something was proven, for each way to publish them."""

    def __init__(self):
        self.years, self.proven, self.this_year, self.smallest_pool = Counter(), Counter(), {}, None

    def period(self, truth, chance):
        for at in range(len(truth.period.form.questions)):
            self.table(counts_of(truth, at, FEWEST), counts_of(truth, at, 1), chance)
        self.note("small bands", each_for_itself(tuple(truth.languages.values()), chance))
        pool = small_pool(truth)
        if pool is not None:
            self.smallest_pool = min(pool, self.smallest_pool or pool)

    def table(self, counts, however_few, chance):
        if counts:
            self.note("exact", is_proven(behind(counts, sum(counts), EXACT)))
            self.note("each for itself", each_for_itself(counts, chance))
        if however_few:
            self.note("small bands", each_for_itself(however_few, chance))

    def note(self, way, proven):
        self.this_year[way] = self.this_year.get(way, False) or proven

    def year_ends(self):
        self.years.update(self.this_year.keys())
        self.proven.update(way for way, proven in self.this_year.items() if proven)
        self.this_year = {}

    def add(self, other):
        self.years.update(other.years)
        self.proven.update(other.proven)
        pools = [pool for pool in (self.smallest_pool, other.smallest_pool) if pool is not None]
        self.smallest_pool = min(pools, default=None)

    def share(self, way):
        return self.proven[way] / max(1, self.years[way])
