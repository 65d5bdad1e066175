"""Counts in rows and two columns: each row has a known total, the second column a range. What can each count be? Rows and columns
are a network, so every bound is sharp. A range: (least, most). A row: ((cells, cells), total)."""
from typing import NamedTuple

from release.rule import narrowed

NOBODY = 0, 0


class Counts(NamedTuple):
    """What the counts among some visits can be, a range each."""
    choices: list
    others: list
    answered: tuple
    rest: tuple
    shown: tuple


def added(*ranges):
    return tuple(map(sum, zip(*ranges)))


def both(one, other):
    return max(one[0], other[0]), min(one[1], other[1])


def between(ranges, least, most):
    """Ranges of cells that have so many people together; None: they cannot."""
    return narrowed([low for low, _ in ranges], [high for _, high in ranges], least, most)


def in_column(row):
    """How many of a row can be in the second column; None: the row cannot have its total."""
    (first, second), total = row
    rest = added(NOBODY, *first)
    least, most = both(added(NOBODY, *second), (total - rest[1], total - rest[0]))
    return (least, most) if least <= most and all(low <= high for low, high in first + second) else None


def spread(groups, rows, second_column):
    """Group -> Counts; the last row is who did not choose. Two groups: also of both together. None: it cannot be."""
    free = list(map(in_column, rows))
    parts = None if None in free else between(free, *second_column)
    if parts is None:
        return None
    sizes = [*between([added(*free[:-1]), free[-1]], *second_column), both(added(*free), second_column)]
    totals = [total for _, total in rows]
    of_all = [sum(totals[:-1]), totals[-1], sum(totals)]
    columns = [counts(rows, 0, rest_of(totals, parts), rest_of(of_all, sizes)), counts(rows, 1, parts, sizes)]
    if len(groups) == 1:
        return {groups[0]: columns[0]}
    return {**dict(zip(groups, columns)), "all": in_all(rows, columns, of_all)}


def rest_of(totals, ranges):
    return [(total - high, total - low) for total, (low, high) in zip(totals, ranges)]


def counts(rows, column, parts, sizes):
    cells = [between(columns[column], *part) for (columns, _), part in zip(rows, parts)]
    return Counts(sum(cells[:-1], ()), cells[-1], *sizes)


def in_all(rows, columns, sizes):
    """Both columns together: narrower than each for itself."""
    cells = [between([added(*pair) for pair in zip(*of_both)], total, total) for of_both, total in rows]
    one, other = columns
    return Counts(together(sum(cells[:-1], ()), one.choices, other.choices), together(cells[-1], one.others, other.others),
                  *((size, size) for size in sizes))


def together(merged, first, second):
    return tuple(both(cell, added(*pair)) for cell, *pair in zip(merged, first, second))


def union(one, other):
    """Of two worlds, either of which may be: group -> Counts."""
    if one is None or other is None:
        return one or other
    return {among: Counts(*map(wider_of, one[among], other[among])) for among in one}


def wider_of(one, other):
    """Two ranges, or two rows of ranges."""
    if isinstance(one[0], tuple):
        return tuple(map(wider_of, one, other))
    return min(one[0], other[0]), max(one[1], other[1])
