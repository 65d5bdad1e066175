"""Weaker ways to publish the same schools, read by the same attacker. He must find plenty in them, or he has no teeth."""
from collections import Counter

from release.attack import Attack
from release.questions import ANSWERED, CELL_DONT_KNOW, CELL_SKIPPED, SHOWN, TABLES
from release.rule import BASE, FEWEST, FEWEST_ANSWERED, Published
from release.score import known_before
from release.truth import notes_of

EXACT, EACH_FOR_ITSELF = Published(base=1, audited=False), Published(audited=False)
# How it is published -> what is said of it, from how many answers on, and in which share of school years something must be proven.
WAYS = {"exact": ("exact counts", EXACT, FEWEST_ANSWERED, 0.99),
        "each for itself": ("each count rounded for itself", EACH_FOR_ITSELF, FEWEST_ANSWERED, 0.4),
        "small bands": ("each count rounded for itself, also of fewer than ten", EACH_FOR_ITSELF, 1, 0.5)}
SEES_ANSWERS = 2


def up_or_down(count, base, chance):
    rest = count % base
    return count - rest + base * (chance.random() < rest / base)


def cells_of(truth, rule, fewest, chance):
    """Each question with so many answers, each of its counts rounded alone."""
    cells = {}
    for at, question in enumerate(truth.period.form.questions):
        get = lambda name: up_or_down(truth.questions[at, "all", name], rule.base, chance)
        if truth.questions[at, "all", "answered"] < fewest:
            continue
        table = {choice: get(choice) for choice in range(question.choices)}
        table[ANSWERED] = get("answered") if question.kind == "several" else sum(table.values())
        table |= {CELL_DONT_KNOW: get("dont_know"), CELL_SKIPPED: get("skipped")}
        table[SHOWN] = table[ANSWERED] + table[CELL_DONT_KNOW] + table[CELL_SKIPPED]
        cells |= {(TABLES["all"] + at, cell): n for cell, n in table.items()}
    return cells


def is_proven(period, cells, notes, rule):
    spans = Attack(period.form, period.languages, cells, notes, rule).spans
    return any(span.least == span.most and not known_before(name, notes) for name, span in spans.items() if name[0] == "question")


def small_pool(truth):
    """Every language from ten visits on, the others in a pool of any size: the fewest people told apart."""
    large = [n for n in truth.languages.values() if n >= FEWEST]
    left = truth.languages.total() - sum(large)
    return left if large and left else None


class Weak:
    """In how many school years something was proven, for each way to publish them."""

    def __init__(self):
        self.years, self.proven, self.this_year, self.smallest_pool = Counter(), Counter(), {}, None

    def period(self, truth, chance):
        notes = notes_of(truth.period, truth, SEES_ANSWERS)
        for way, (_, rule, fewest, _) in WAYS.items():
            if not self.this_year.get(way):  # once a year is enough
                self.this_year[way] = is_proven(truth.period, cells_of(truth, rule, fewest, chance), notes, rule)
        pool = small_pool(truth)
        if pool is not None:
            self.smallest_pool = min(pool, self.smallest_pool or pool)

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
