"""Small schools with one question: every release there can be, and every school that may be behind it. What is the same in all of
them is proven, and nothing else is: the attacker is held against that, and his picture of the rule against the kiosk."""
from collections import Counter, defaultdict
from itertools import product

from release.answers import FARTHEST, Cells, answered_behind, draws, large_enough, may_be_drawn
from release.attack import DOUBTFUL, VISITS, WITHOUT_DOUBT, Attack, Notes
from release.low import TABLE as LOW
from release.questions import ANSWERED, CELL_DONT_KNOW, CELL_SKIPPED, OTHERS, SHOWN, TABLES
from release.rule import BASE, FEWEST, LARGE, ONE_EACH, Bands, down, drawable
from release.score import known_before
from release.truth import Truth
from release.years import DONE, DONT_KNOW, SKIPPED, THREE_WEEKS, Form, Period, Visit

GROUPS = {1: ["all"], 2: ["clean", "doubtful"]}
IN_ALL = "question", 0, "all", "answered"
DAYS = 3


def ways_to_add_up(total, step, cells):
    """Every row of so many multiples of `step`."""
    if cells == 1:
        yield (total,)
    else:
        for first in range(0, total + 1, step):
            for rest in ways_to_add_up(total - first, step, cells - 1):
                yield (first, *rest)


def split(row, choices, groups):
    """A row of all cells, choices first."""
    chosen = row[:choices * groups]
    return Cells(chosen, row[choices * groups:], sum(chosen))


def around(printed, total):
    """Every row of counts that can be rounded to this one."""
    if not printed:
        return [()] if total == 0 else []
    farthest = sum(printed) + FARTHEST * len(printed)
    if not farthest - 2 * FARTHEST * len(printed) <= total <= farthest:
        return []
    first, *rest = printed
    return [(n, *others) for n in range(max(0, first - FARTHEST), first + FARTHEST + 1) for others in around(rest, total - n)]


def question_cells(printed, groups):
    """(table, cell) -> number, as the kiosk prints it."""
    size = len(printed.chosen) // groups
    tables = {}
    for at, among in enumerate(GROUPS[groups]):
        chosen, others = printed.chosen[at * size:(at + 1) * size], printed.others[2 * at:2 * at + 2]
        answered = printed.answered if groups == 1 else sum(chosen)
        tables[among] = Counter(dict(enumerate(chosen))) | {ANSWERED: answered, CELL_DONT_KNOW: others[0],
                                                           CELL_SKIPPED: others[1], SHOWN: answered + sum(others)}
    cells = {(TABLES[among], cell): n for among, table in tables.items() for cell, n in table.items()}
    if groups == 2:
        clean, doubtful = tables.values()
        cells |= {(TABLES["all"], cell): clean[cell] + doubtful[cell] for cell in clean}
        cells |= {(VISITS, WITHOUT_DOUBT): clean[SHOWN], (VISITS, DOUBTFUL): doubtful[SHOWN]}
    return cells


def low_cells(question, counted):
    """What may be printed of the dimension, besides."""
    best, total = sum(counted.chosen[question.choices - 1::question.choices]), counted.answered + sum(counted.others)
    low = counted.answered - best
    if question.kind != "ordered" or min(low, total - low) < FEWEST:
        return [{}]
    return [{(LOW, at): n for at, n in enumerate(rounded)} for rounded in drawable((total - low, low), total, LARGE)] or [{}]


def releases(question, visits, groups):
    """All that can be printed of the question. Without doubtful visits nothing can be split: such schools are behind every
    release that is not."""
    for row in ways_to_add_up(down(visits), BASE, (question.choices + 2) * groups):
        printed = split(row, question.choices, groups)
        if large_enough(printed.chosen, groups) and len(answered_behind(printed, visits, ONE_EACH)) > 1:
            yield printed


def what_is_behind(question, visits, groups, printed):
    """Release -> the schools that may lead to it. One for each release of the dimension."""
    behind = defaultdict(list)
    for row in around(printed.chosen + printed.others, visits):
        counted = split(row, question.choices, groups)
        if may_be_drawn(printed, counted.answered, visits, ONE_EACH, groups):
            for low in low_cells(question, counted):
                behind[tuple((question_cells(printed, groups) | low).items())].append(row)
    return behind


def names(question, groups):
    """The attacker's name of every count -> the cells of a row that are it."""
    choices, cells = question.choices, defaultdict(list)
    for at, among in enumerate(GROUPS[groups]):
        chosen = range(at * choices, (at + 1) * choices)
        others = range(groups * choices + 2 * at, groups * choices + 2 * at + 2)
        of = {**{choice: [cell] for choice, cell in enumerate(chosen)}, **{name: [cell] for name, cell in zip(OTHERS, others)},
              "answered": chosen, "others": others, "shown": [*chosen, *others]}
        for table, (name, members) in product({among, "all"}, of.items()):
            cells["question", 0, table, name] += members
    chosen = cells["question", 0, "all", "answered"]
    cells["low", 1] = [cell for cell in chosen if cell % choices != choices - 1]
    cells["low", 0] = [cell for cell in range((choices + 2) * groups) if cell not in cells["low", 1]]
    if groups == 2:
        cells["visits", "doubtful"] = cells["question", 0, "doubtful", "shown"]
    return cells


def himself(question, groups):
    """Whom the reader can be: nobody of the school, or a parent in one of the cells."""
    replies = [1 << choice for choice in range(question.choices)] * groups + [DONT_KNOW, SKIPPED] * groups
    yield None, None
    for at, reply in enumerate(replies):
        yield at, Visit(at in names(question, groups).get(("visits", "doubtful"), []), DONE, 0, 0, {0: reply})


def knowing(question, schools, groups):
    """(setting, notes, his own cell, the schools that may be behind then)."""
    visits, of = sum(schools[0]), names(question, groups)
    for at, own in himself(question, groups):
        answers = defaultdict(list)
        for school in schools:
            if at is None or school[at]:
                answers[sum(school[cell] for cell in of[IN_ALL])].append(school)
        low = int(at in of["low", 1])
        if answers:
            yield (0, own is not None), Notes(visits, 0, None, None, own, low), at, sum(answers.values(), [])
        for answered, left in answers.items():
            yield (2, own is not None), Notes(visits, 0, [visits], [answered], own, low), at, left


def compare(question, visits, groups, printed):
    """Counter: releases there can be; (sees, own): those with a proven count then; "other": counts that the attacker has
    wider or narrower than they are."""
    found, of = Counter(), names(question, groups)
    for cells, schools in what_is_behind(question, visits, groups, printed).items():
        found["releases"] += 1
        proven = set()
        for setting, notes, own, left in knowing(question, schools, groups):
            spans = Attack(Form([question]), 1, dict(cells), notes).spans
            for name, span in [(name, span) for name, span in spans.items() if name in of]:
                counts = {sum(school[cell] for cell in of[name]) for school in left}
                found["other"] += (span.least, span.most) != (min(counts), max(counts))
                if not known_before(name, notes) and (len(counts) == 1 or max(counts) == (own in of[name])):
                    proven.add(setting)
        found.update(proven)
    return found


def every(question, visits, groups=1):
    return sum((compare(question, visits, groups, printed) for printed in releases(question, visits, groups)), Counter())


# What the attacker expects the kiosk to print.

def counted_in(truth, groups):
    question = truth.period.form.questions[0]
    get = lambda *name: truth.questions[0, *name]
    return Cells(tuple(get(among, choice) for among in GROUPS[groups] for choice in range(question.choices)),
                 tuple(get(among, name) for among in GROUPS[groups] for name in OTHERS),
                 get("all", "answered"))


def question_prints(truth):
    question = truth.period.form.questions[0]
    bands = Bands(question.kind != "several", question.alone if question.kind == "several" else ())
    for groups in (2, 1) if bands.one_each else (1,):
        found = draws(counted_in(truth, groups), bands, groups)
        if found:
            return [question_cells(printed, groups) for printed in found]
    return [{}]


def kiosk_differs(press, question, replies, chance):
    """True: the kiosk prints of such a school what the attacker does not expect, or chooses other bands to print."""
    said = chance.choices([(reply, doubtful) for reply in replies for doubtful in (False, True)], k=chance.randrange(10, 60))
    period = Period(Form([question]), 1, THREE_WEEKS,
                    [Visit(doubtful, DONE, 0, at % DAYS, {0: reply}) for at, (reply, doubtful) in enumerate(said)])
    press.open(period)
    press.count(period.visits)
    cells = press.release(THREE_WEEKS, f"{chance.getrandbits(120):x}")
    tried = {cell: n for cell, n in cells.items() if cell[0] != VISITS or cell[1] in (DOUBTFUL, WITHOUT_DOUBT)}
    truth = Truth(period)
    low = low_cells(question, counted_in(truth, 1))
    return tried not in [question | dimension for question in question_prints(truth) for dimension in low]
