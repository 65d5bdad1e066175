"""Which people a released table is about, and which are left when another table about the same thing is taken from it.

Rounded figures differ by what chance gave them; the people do not. So a difference is the set of people that the one table
counts and the other does not, where both say the same of them (answers to one question, or visits by a sign of the
visitor). Its true size is what counts: only the scorer knows it."""
from itertools import permutations

from release.attack import DOUBTFUL, FIRST_END, LANGUAGES, MOST_LANGUAGES, OTHER_END, VISITS
from release.low import TABLE as LOW
from release.questions import ANSWERED, TABLES
from release.truth import ANSWER, low_dimensions
from release.years import CUT


def who(period, fits):
    return frozenset(at for at, visit in enumerate(period.visits) if fits(visit))


def told_apart(period, cells, table, first, pool, of, everybody):
    """The people of each printed band; the pool is the rest."""
    bands = [who(period, lambda visit, band=cell - first: of(visit) == band)
             for (in_table, cell) in cells if in_table == table and first <= cell < pool]
    return bands + [everybody.difference(*bands)] if (table, pool) in cells else []


def by_low(period, cells):
    begins = sorted(cell for table, cell in cells if table == LOW)
    bands = []
    for begin, end in zip(begins, begins[1:] + [1 << 10]):
        bands.append(who(period, lambda visit: begin <= low_dimensions(period.form, visit) < end))
    return bands


def tables(period, cells):
    """What is said -> the sets of people of whom it is said."""
    everybody = who(period, lambda visit: True)
    # Who saw the power go knows whom that cut, and the release says nothing about their ends.
    ended = who(period, lambda visit: visit.outcome != CUT)
    doubts = [who(period, lambda visit: visit.doubtful == doubtful) for doubtful in (False, True)]
    ends = told_apart(period, cells, VISITS, FIRST_END, OTHER_END, lambda visit: visit.outcome, ended)
    languages = told_apart(period, cells, LANGUAGES, 0, MOST_LANGUAGES, lambda visit: visit.language, everybody)
    said = {"doubts": [everybody, *(doubts if (VISITS, DOUBTFUL) in cells else [])], "ends": [ended, *ends],
            "languages": [everybody, *languages], "dimensions low": [everybody, *by_low(period, cells)]}
    for at in range(len(period.form.questions)):
        said[f"question {at}"] = [who(period, lambda visit: visit.said.get(at, ANSWER) < ANSWER
                                      and (among == "all" or visit.doubtful == (among == "doubtful")))
                                  for among, table in TABLES.items() if (table + at, ANSWERED) in cells]
    return said


def same_said_twice(period, cells):
    """With one graded question only, "nothing low" says the same as "the best answer", but of all visits."""
    graded = [at for at, question in enumerate(period.form.questions) if question.kind == "ordered"]
    if len(graded) != 1 or (LOW, 0) not in cells or (TABLES["all"] + graded[0], ANSWERED) not in cells:
        return []
    return [who(period, lambda visit: visit.said.get(graded[0], ANSWER) >= ANSWER)]


def smallest(period, cells):
    """The fewest people that a table is about, or a difference of two."""
    groups = set(same_said_twice(period, cells))
    for people in tables(period, cells).values():
        groups |= set(people) | {all_of - part for all_of, part in permutations(people, 2) if part < all_of}
    return min(len(group) for group in groups if group)


def not_asked(period, cells):
    """Who did not see a printed question: nothing but their number shows."""
    sizes = [len(who(period, lambda visit: at not in visit.said))
             for at in range(len(period.form.questions)) if (TABLES["all"] + at, ANSWERED) in cells]
    return [size for size in sizes if size]
