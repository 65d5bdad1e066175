"""The table of how many dimensions came out low, held against the answers it was made from."""
from release.bands import joined, of_two
from release.rule import FEWEST, FEWEST_ANSWERED

TABLE = 2  # core/release.hpp


def printed(cells):
    return {cell: n for (table, cell), n in cells.items() if table == TABLE}


def with_a_low_one(cells, total, only_one):
    """Every number of visits that can have had a low dimension. `only_one`: there is just one that can be low."""
    bands = printed(cells)
    if only_one:
        return {total - none for none in of_two((bands[0], bands[1]) if bands else None, total)}
    if not bands:
        return set(range(total + 1))
    if 1 not in bands:  # joined, for fewer than ten had none
        return set(range(total - FEWEST + 1, total + 1))
    low, high = joined(bands, total)[0]
    return set(range(total - high, total - low + 1))


def link(form, sheets, cells, total):
    """Narrows how many can have chosen less than the best. Every number of visits that can have had a low dimension, and
    whether something became narrower."""
    graded = [at for at, question in enumerate(form.questions) if question.kind == "ordered"]
    # Of a question that is not printed at most ten answers were given: with more there is always something to print.
    ranges = {at: sheets[at].not_best_range() if at in sheets else (0, FEWEST_ANSWERED) for at in graded}
    most = sum(high for _, high in ranges.values())  # each low dimension has an answer that is not the best
    low = {n for n in with_a_low_one(cells, total, len(graded) == 1) if n <= most}
    if len(graded) == 1:
        low = {n for n in low if ranges[graded[0]][0] <= n}
    changed = False
    for at in set(graded) & set(sheets):
        narrower = within(at, ranges, in_dimension(form, graded, at), max(low), min(low), most, total)
        if narrower != ranges[at] and narrower != sheets[at].not_best:
            sheets[at].not_best, changed = narrower, True
    return low, changed


def in_dimension(form, graded, at):
    return [other for other in graded if form.questions[other].dimension == form.questions[at].dimension]


def within(at, ranges, together, most_low, least_low, most, total):
    """A dimension that is not low has at most half of its answers not the best; a low one may have all."""
    allowed = len(together) * most_low + len(together) // 2 * (total - most_low)
    beside = sum(ranges[other][0] for other in together if other != at)
    return max(ranges[at][0], least_low - (most - ranges[at][1])), min(ranges[at][1], allowed - beside)
