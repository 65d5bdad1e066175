"""Which people a released table is about, and which are left when another table about the same thing is taken from it.

Rounded figures differ by what chance gave them; the people do not. So a difference is the set of people that the one table
counts and the other does not, where both say the same of them (answers to one question, or visits by a sign of the
visitor). Its true size is what counts: only the scorer knows it. Sets of people are the bits of a number."""
from itertools import permutations

from release.exports import DOUBTFUL, LANGUAGES, MOST_LANGUAGES, VISITS
from release.questions import ANSWERED, TABLES
from release.truth import ANSWER
from release.years import CUT, SILENT


def who(period, fits):
    return sum(1 << at for at, visit in enumerate(period.visits) if fits(visit))


def by_language(period, cells):
    """The people of each printed band; the pool is the rest. Whom the power cut off is in none: who saw it go knows them."""
    everybody = who(period, lambda visit: visit.outcome != CUT)
    if (LANGUAGES, MOST_LANGUAGES) not in cells:
        return [everybody]
    bands = [who(period, lambda visit: visit.language == band) for table, band in cells
             if table == LANGUAGES and band < MOST_LANGUAGES]
    return [everybody, *bands, everybody - sum(bands)]


def tables(period, cells):
    """What is said -> the sets of people of whom it is said."""
    everybody, doubtful = who(period, lambda visit: True), who(period, lambda visit: visit.doubtful)
    yield [everybody, *([doubtful, everybody - doubtful] if (VISITS, DOUBTFUL) in cells else [])]
    yield by_language(period, cells)
    for at in range(len(period.form.questions)):
        printed = [among for among, table in TABLES.items() if (table + at, ANSWERED) in cells]
        if printed:
            answered = who(period, lambda visit: visit.said.get(at, ANSWER) < ANSWER)
            group = {"all": answered, "clean": answered & ~doubtful, "doubtful": answered & doubtful}
            yield [group[among] for among in printed]


def smallest(period, cells):
    """The fewest people that a table is about, or a difference of two."""
    groups = set()
    for people in tables(period, cells):
        groups |= set(people) | {all_of & ~part for all_of, part in permutations(people, 2) if part & ~all_of == 0}
    return min(group.bit_count() for group in groups if group)


def not_asked(period, cells):
    """Who did not see a printed question, or stopped there: nothing but their number shows."""
    sizes = [sum(visit.said.get(at, SILENT) == SILENT for visit in period.visits)
             for at in range(len(period.form.questions)) if (TABLES["all"] + at, ANSWERED) in cells]
    return [size for size in sizes if size]
