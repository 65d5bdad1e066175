"""The tables of one question: every number of people that can stand behind them, and what its counts then can be."""
from dataclasses import dataclass
from typing import NamedTuple, Optional

from release.answers import FARTHEST, Cells, answered_behind
from release.rule import BASE, FEWEST_ANSWERED, Bands, behind
from release.spread import NOBODY, Counts, added, between, both, in_column, spread, union
from release.years import DONT_KNOW, SILENT, SKIPPED

TABLES = {"all": 100, "clean": 200, "doubtful": 300}  # core/release.hpp
ANSWERED, CELL_DONT_KNOW, CELL_SKIPPED, SHOWN = 20, 21, 22, 23
OTHERS = {"dont_know": DONT_KNOW, "skipped": SKIPPED | SILENT}


def groups_of(cells, at):
    """The visits that were rounded each for itself, or none; "all" is the sum of the others where they are printed."""
    printed = [among for among, number in TABLES.items() if (number + at, ANSWERED) in cells]
    return printed[1:] or printed


def cells_of(cells, at, question, groups):
    """All that is printed of one question, group after group."""
    get = lambda among, cell: cells[TABLES[among] + at, cell]
    return Cells(tuple(get(among, choice) for among in groups for choice in range(question.choices)),
                 tuple(get(among, cell) for among in groups for cell in (CELL_DONT_KNOW, CELL_SKIPPED)),
                 sum(get(among, ANSWERED) for among in groups))


@dataclass
class Known:
    """What the reader knows of one question beside the print. None: he does not."""
    visits: int
    shown: Optional[int] = None
    answered: Optional[int] = None
    own: Optional[int] = None   # what he said himself
    own_among: str = "clean"

    def said(self, among, bits):
        mine = self.own is not None and among in ("all", self.own_among)
        return [int(mine and bool(self.own & bit)) for bit in bits]


class World(NamedTuple):
    """How many there may have been. `doubtful`: of those who saw it, a range."""
    shown: int
    answered: int
    doubtful: tuple


class Sheet:
    """One printed question. A row: cells that add up to a known number; a column: one group of visits."""

    def __init__(self, question, cells, at, known):
        self.question, self.known, self.groups = question, known, groups_of(cells, at)
        self.bands = Bands(question.kind != "several", question.alone if question.kind == "several" else ())
        self.printed = cells_of(cells, at, question, self.groups)
        self.apart, self.counted = len(self.groups) > 1, {}
        self.not_best = None  # the range of how many chose another answer than the best, where the reader has one
        printed = self.printed.answered + sum(self.printed.others)
        sizes = [(shown, answered) for shown in range(printed, min(printed + BASE, known.visits + 1))
                 for answered in answered_behind(self.printed, shown, self.bands)
                 if known.shown in (None, shown) and known.answered in (None, answered)]
        self.worlds = [World(*size, doubtful) for size in sizes if (doubtful := self.doubtful(*size))]

    def own_choices(self, among):
        return self.known.said(among, [1 << at for at in range(self.question.choices)])

    def own_others(self, among):
        return self.known.said(among, OTHERS.values())

    def columns(self, printed, own, most):
        """For both groups the range of each cell. With one group the second has no cells."""
        size = len(printed) // len(self.groups)
        least = [mine for among in self.groups for mine in own(among)]
        ranges = [(max(mine, n - FARTHEST), min(most, n + FARTHEST)) for mine, n in zip(least, printed)]
        return ranges[:size], ranges[size:]

    def rows(self, shown, answered, not_best=None):
        """(both columns, how many there are in all) for those who chose and those who did not."""
        chose = self.columns(self.printed.chosen, self.own_choices, answered)
        rest = self.columns(self.printed.others, self.own_others, shown - answered), shown - answered
        if not_best is None:
            return [(chose, answered), rest]
        return [(tuple(column[:-1] for column in chose), not_best),
                (tuple(column[-1:] for column in chose), answered - not_best), rest]

    def doubtful(self, shown, answered):
        """How many of those who saw it can have been doubtful; None: so many people cannot stand behind the print."""
        if not self.bands.one_each:
            cover = behind(self.printed.chosen, answered, self.bands, tuple(self.own_choices("all")))
            return NOBODY if cover and in_column(self.rows(shown, answered)[1]) else None
        parts = [in_column(row) for row in self.rows(shown, answered)]
        return None if None in parts else added(*parts)

    def counts(self, world):
        """Which visits -> what is possible; None: nothing is. Asked again and again while the tables are put together."""
        if (world, self.not_best) not in self.counted:
            self.counted[world, self.not_best] = self.count(world)
        return self.counted[world, self.not_best]

    def count(self, world):
        if not self.bands.one_each:
            return self.of_several(world)
        if self.not_best is None:
            return spread(self.groups, self.rows(world.shown, world.answered), world.doubtful)
        found = None
        for not_best in range(max(0, self.not_best[0]), min(world.answered, self.not_best[1]) + 1):
            counts = spread(self.groups, self.rows(world.shown, world.answered, not_best), world.doubtful)
            found = union(found, counts)
        return found

    def of_several(self, world):
        choices = behind(self.printed.chosen, world.answered, self.bands, tuple(self.own_choices("all")))
        rest = world.shown - world.answered
        others = between(self.rows(world.shown, world.answered)[1][0][0], rest, rest)
        return {"all": Counts(choices, others, (world.answered,) * 2, (rest, rest), (world.shown,) * 2)}

    def not_best_range(self):
        """How many can have chosen another answer than the last."""
        found = [counts["all"] for counts in map(self.counts, self.worlds) if counts]
        return (min(counts.answered[0] - counts.choices[-1][1] for counts in found),
                max(counts.answered[1] - counts.choices[-1][0] for counts in found))

    def with_doubtful(self, numbers):
        """How many of all visits can have been doubtful, of these numbers, and the worlds that are left then."""
        left, worlds = set(), []
        for world in self.worlds:
            fit = {n for n in numbers if self.may_be_doubtful(world, n)}
            if fit and self.apart:
                missed = self.known.visits - world.shown
                world = world._replace(doubtful=both(world.doubtful, (min(fit) - missed, max(fit))))
            if fit and self.counts(world):
                left |= fit
                worlds.append(world)
        return left, worlds

    def may_be_doubtful(self, world, doubtful):
        """Whether so many of all visits can have been. Without a split, one group was too small for it."""
        if self.apart:
            return 0 <= doubtful - world.doubtful[0] and doubtful - world.doubtful[1] <= self.known.visits - world.shown
        enough = FEWEST_ANSWERED + 2 * FARTHEST * self.question.choices
        did_not = self.known.visits - world.answered
        return not self.bands.one_each or doubtful - did_not < enough or world.answered - doubtful < enough
