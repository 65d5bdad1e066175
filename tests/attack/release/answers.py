"""The rule for what was said to one question: which cells may be printed, and which numbers of answers can be behind them.
The attacker's own, as rule.py is."""
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from release.rule import BASE, FEWEST_ANSWERED, ONE_EACH, all_open, down, neighbours

FARTHEST = BASE - 1  # of a count from its rounding


class Cells(NamedTuple):
    """Counted or rounded; of two groups of visits: one after the other."""
    chosen: tuple
    others: tuple  # those who did not choose: "don't know" and "skipped", for each group
    answered: int  # visits that chose


@lru_cache(maxsize=1 << 18)
def answered_behind(printed, shown, bands):
    """Every number of answers, given how many saw the question, that would have left this open."""
    rest, slack = sum(printed.others), FARTHEST * len(printed.others)
    return [n for n in range(max(FEWEST_ANSWERED, shown - rest - slack), min(shown, shown - rest + slack) + 1)
            if (bands.one_each or abs(n - printed.answered) < BASE)
            and all_open(printed.others, shown - n, ONE_EACH) and all_open(printed.chosen, n, bands)]


def may_be_drawn(printed, answered, shown, bands, groups=1):
    """Of two groups each must be large by what is printed of it alone."""
    if printed.answered + sum(printed.others) != down(shown) or not large_enough(printed.chosen, groups):
        return False
    behind = answered_behind(printed, shown, bands)
    return len(behind) > 1 and answered in behind


def large_enough(chosen, groups):
    size = len(chosen) // groups
    return groups == 1 or all(sum(chosen[begin:begin + size]) >= FEWEST_ANSWERED + FARTHEST * size
                              for begin in range(0, len(chosen), size))


def roundings(counted, bands):
    for chosen in product(*map(neighbours, counted.chosen)):
        for answered in [sum(chosen)] if bands.one_each else neighbours(counted.answered):
            for others in product(*map(neighbours, counted.others)):
                yield Cells(chosen, others, answered)


def draws(counted, bands, groups=1):
    """All that can be printed for these counts."""
    if counted.answered < FEWEST_ANSWERED:
        return []
    shown = counted.answered + sum(counted.others)
    return [printed for printed in roundings(counted, bands)
            if may_be_drawn(printed, counted.answered, shown, bands, groups)]
