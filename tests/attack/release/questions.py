"""The tables of one question: every number of people that can stand behind them, and what its counts then can be."""
from dataclasses import dataclass
from typing import NamedTuple, Optional

from release.answers import FARTHEST, Cells, answered_behind, is_kept_open
from release.rule import BASE, FEWEST_ANSWERED, FEWEST_SHOWN, Bands, Published, behind
from release.spread import NOBODY, Counts, added, between, both, in_column, spread
from release.years import DONT_KNOW, SKIPPED

TABLES = {"all": 100, "clean": 200, "doubtful": 300}  # core/release.hpp
ANSWERED, CELL_DONT_KNOW, CELL_SKIPPED, SHOWN = 20, 21, 22, 23
OTHERS = {"dont_know": DONT_KNOW, "skipped": SKIPPED}


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


def bands_of(question):
    return Bands(question.kind != "several", question.alone if question.kind == "several" else ())


@dataclass
class Known:
    """What the reader knows of one question beside the print. None: he does not. Seen: and went on."""
    visits: int
    shown: Optional[int] = None
    answered: Optional[int] = None
    own: Optional[int] = None   # what he said himself
    own_among: str = "clean"
    was_elsewhere: bool = False  # he is one of the visitors, but not of those who saw it and went on
    doubtful: Optional[int] = None  # of those who saw it and went on

    def said(self, among, bits):
        mine = self.own is not None and among in ("all", self.own_among)
        return [int(mine and bool(self.own & bit)) for bit in bits]


class World(NamedTuple):
    """How many there may have been. `doubtful`: of those who saw it, a range."""
    shown: int
    answered: int
    doubtful: tuple


def bits(low, high):
    """A set of numbers as the bits of one: those from `low` to `high`."""
    return (1 << high + 1) - (1 << max(0, low)) if high >= max(0, low) else 0


def ends(numbers):
    return (numbers & -numbers).bit_length() - 1, numbers.bit_length() - 1


class Sheet:
    """One printed question. A row: cells that add up to a known number; a column: one group of visits."""

    def __init__(self, question, cells, at, known, rule=Published()):
        self.question, self.known, self.groups, self.rule = question, known, groups_of(cells, at), rule
        self.bands = bands_of(question)._replace(base=rule.base)
        self.printed = cells_of(cells, at, question, self.groups)
        self.apart = len(self.groups) > 1
        self.worlds = [World(*size, doubtful) for size in self.sizes() if (doubtful := self.doubtful(*size))]

    def sizes(self):
        """How many can have seen it, and have answered. He did what he did himself."""
        known, printed = self.known, self.printed.answered + sum(self.printed.others)
        if not self.rule.audited:  # only for who knows both
            yield known.shown, known.answered
            return
        passed = max(self.own_others("all"))
        most = min(printed + BASE - 1, known.visits - known.was_elsewhere)
        for shown in range(max(FEWEST_SHOWN, printed), most + 1):
            behind = answered_behind(self.printed, shown, self.bands)
            if known.shown in (None, shown) and is_kept_open(behind, shown):
                yield from ((shown, answered) for answered in behind
                            if known.answered in (None, answered) and answered <= shown - passed)

    def own_choices(self, among):
        return self.known.said(among, [1 << at for at in range(self.question.choices)])

    def own_others(self, among):
        return self.known.said(among, OTHERS.values())

    def columns(self, printed, own, most):
        """For both groups the range of each cell. With one group the second has no cells."""
        size = len(printed) // len(self.groups)
        least = [mine for among in self.groups for mine in own(among)]
        farthest = self.rule.base - 1
        ranges = [(max(mine, n - farthest), min(most, n + farthest)) for mine, n in zip(least, printed)]
        return ranges[:size], ranges[size:]

    def rows(self, shown, answered):
        """(both columns, how many there are in all) for those who chose and those who did not."""
        return [(self.columns(self.printed.chosen, self.own_choices, answered), answered),
                (self.columns(self.printed.others, self.own_others, shown - answered), shown - answered)]

    def doubtful(self, shown, answered):
        """How many of those who saw it can have been doubtful; None: so many people cannot stand behind the print."""
        if not self.bands.one_each:
            cover = behind(self.printed.chosen, answered, self.bands, tuple(self.own_choices("all")))
            return NOBODY if cover and in_column(self.rows(shown, answered)[1]) else None
        parts = [in_column(row) for row in self.rows(shown, answered)]
        if None in parts:
            return None
        least, most = added(*parts)
        told = self.known.doubtful if self.apart else None
        return (least, most) if told is None else (told, told) if least <= told <= most else None

    def counts(self):
        """For each world that matters, which visits -> what is possible."""
        return [counts for world in self.outermost() if (counts := self.of_world(world))]

    def outermost(self):
        """Of one group each with one answer no bound of a count falls while its total grows: the ends say all."""
        if self.apart or not self.bands.one_each or len(self.worlds) < 3:
            return self.worlds
        sizes = [lambda world: world.answered, lambda world: world.shown, lambda world: world.shown - world.answered]
        return {end(self.worlds, key=size) for size in sizes for end in (min, max)}

    def of_world(self, world):
        if not self.bands.one_each:
            return self.of_several(world)
        return spread(self.groups, self.rows(world.shown, world.answered), world.doubtful)

    def of_several(self, world):
        choices = behind(self.printed.chosen, world.answered, self.bands, tuple(self.own_choices("all")))
        rest = world.shown - world.answered
        others = between(self.rows(world.shown, world.answered)[1][0][0], rest, rest)
        return {"all": Counts(choices, others, (world.answered,) * 2, (rest, rest), (world.shown,) * 2)}

    def with_doubtful(self, numbers):
        """How many of all visits can have been doubtful, of these numbers (as bits). Keeps the worlds that are left then."""
        left, worlds = 0, []
        for world in self.worlds:
            fit = numbers & self.may_be_doubtful(world)
            if fit and self.apart:
                (least, most), missed = ends(fit), self.known.visits - world.shown
                world = world._replace(doubtful=both(world.doubtful, (least - missed, most)))
            if fit:
                left |= fit
                worlds.append(world)
        self.worlds = worlds
        return left

    def may_be_doubtful(self, world):
        """How many of all visits can have been doubtful, as bits. Without a split, one group was too small for it."""
        visits = self.known.visits
        if self.apart:
            return bits(world.doubtful[0], world.doubtful[1] + visits - world.shown)
        if not self.bands.one_each:
            return bits(0, visits)
        enough = FEWEST_ANSWERED + 2 * FARTHEST * self.question.choices
        return bits(0, visits) & ~bits(enough + visits - world.answered, world.answered - enough)
