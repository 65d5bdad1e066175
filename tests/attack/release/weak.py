"""Weaker ways to publish the same schools. The attacker must find plenty in them, or he has no teeth."""
from collections import Counter

from release.rule import BASE, FEWEST, ONE_EACH, Bands, behind, drawable
from release.questions import TABLES

EXACT = Bands(base=1, audited=False)
EACH_FOR_ITSELF = Bands(audited=False)
# How it is published -> what is said of it, and in which share of school years something must be proven.
WAYS = {"exact": ("exact counts", 0.99), "each for itself": ("each count rounded for itself", 0.5),
        "small bands": ("each count rounded for itself, also of fewer than ten", 0.9),
        "in all again": ("all visits rounded again beside clean and doubtful ones", 0)}


def counts_of(truth, at, among, fewest=FEWEST):
    """The answers to a question with one answer each, where there are enough of them."""
    question = truth.period.form.questions[at]
    if question.kind == "several" or truth.questions[at, among, "answered"] < fewest:
        return None
    return tuple(truth.questions[at, among, choice] for choice in range(question.choices))


def up_or_down(count, chance):
    rest = count % BASE
    return count - rest + BASE * (chance.random() < rest / BASE)


def is_proven(ranges):
    return any(low == high for low, high in ranges)


def three_tables(prints, totals):
    """All answers, those without doubt, the doubtful ones, each rounded anew: what each count can be."""
    ranges, before = {among: behind(prints[among], totals[among], ONE_EACH) for among in prints}, None
    while ranges != before:
        before = dict(ranges)
        for among, (one, other, sign) in {"all": ("clean", "doubtful", 1), "clean": ("all", "doubtful", -1),
                                          "doubtful": ("all", "clean", -1)}.items():
            least = tuple(low + (own[0] if sign > 0 else -own[1]) for (low, _), own in zip(ranges[one], ranges[other]))
            most = tuple(high + (own[1] if sign > 0 else -own[0]) for (_, high), own in zip(ranges[one], ranges[other]))
            least = tuple(max(low, known[0]) for low, known in zip(least, ranges[among]))
            most = tuple(min(high, known[1]) for high, known in zip(most, ranges[among]))
            ranges[among] = behind(prints[among], totals[among], ONE_EACH, least, most)
    return ranges


def again_in_all(truth, at, chance):
    """True: a count is proven. None: too few for a split."""
    counts = {among: counts_of(truth, at, among) for among in TABLES}
    if None in counts.values():
        return None
    totals = {among: sum(of) for among, of in counts.items()}
    prints = {among: chance.choice(drawable(of, totals[among], ONE_EACH)) for among, of in counts.items()}
    return any(map(is_proven, three_tables(prints, totals).values()))


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
            self.table(counts_of(truth, at, "all"), counts_of(truth, at, "all", 1), chance)
            self.note("in all again", again_in_all(truth, at, chance))
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
        """`proven` None: there was nothing of that kind."""
        if proven is not None:
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
