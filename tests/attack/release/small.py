"""Small schools with one question: every release there can be, and every school that may be behind it. What is the same in all of
them is proven, and nothing else is: the attacker is held against that, and his picture of the rule against the kiosk."""
from collections import Counter, defaultdict
from itertools import product

from release.answers import FARTHEST, Cells, answered_behind, draws, is_kept_open, large_enough, may_be_drawn
from release.attack import Attack, Notes
from release.bands import POOL, prints, told_apart
from release.exports import DOUBTFUL, LANGUAGES, MOST_LANGUAGES, VISITS, WITHOUT_DOUBT, cells_of
from release.questions import ANSWERED, CELL_DONT_KNOW, CELL_SKIPPED, OTHERS, SHOWN, TABLES, bands_of
from release.rule import BASE, FEWEST_SHOWN, ONE_EACH, down
from release.score import known_before
from release.truth import Truth
from release.years import CUT, DONE, DONT_KNOW, LEFT, NOT_KNOWN, SILENT, SKIPPED, THREE_WEEKS, Form, Period, Visit

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


def question_cells(printed, groups, question=0):
    """(table, cell) -> number, as the kiosk prints it."""
    size = len(printed.chosen) // groups
    tables = {}
    for at, among in enumerate(GROUPS[groups]):
        chosen, others = printed.chosen[at * size:(at + 1) * size], printed.others[2 * at:2 * at + 2]
        answered = printed.answered if groups == 1 else sum(chosen)
        tables[among] = Counter(dict(enumerate(chosen))) | {ANSWERED: answered, CELL_DONT_KNOW: others[0],
                                                           CELL_SKIPPED: others[1], SHOWN: answered + sum(others)}
    cells = {(TABLES[among] + question, cell): n for among, table in tables.items() for cell, n in table.items()}
    if groups == 2:
        clean, doubtful = tables.values()
        cells |= {(TABLES["all"] + question, cell): clean[cell] + doubtful[cell] for cell in clean}
    if groups == 2 and question == 0:
        cells |= {(VISITS, WITHOUT_DOUBT): clean[SHOWN], (VISITS, DOUBTFUL): doubtful[SHOWN]}
    return cells


def releases(question, visits, groups):
    """All that can be printed of the question. Without doubtful visits nothing can be split: such schools are behind every
    release that is not."""
    for row in () if visits < FEWEST_SHOWN else ways_to_add_up(down(visits), BASE, (question.choices + 2) * groups):
        printed = split(row, question.choices, groups)
        if large_enough(printed.chosen, groups) and is_kept_open(answered_behind(printed, visits, ONE_EACH), visits):
            yield printed


def what_is_behind(question, visits, groups, printed):
    """The schools that may lead to this release."""
    return [row for row in around(printed.chosen + printed.others, visits)
            if may_be_drawn(printed, split(row, question.choices, groups).answered, visits, ONE_EACH, groups)]


def never_printed(question, visits):
    """The schools of which nothing can be printed. That, too, tells a reader something."""
    return [row for row in ways_to_add_up(visits, 1, question.choices + 2)
            if not draws(split(row, question.choices, 1), ONE_EACH)]


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
        if answers:
            yield (0, own is not None), Notes(visits, 0, None, None, own), at, sum(answers.values(), [])
        for answered, left in answers.items():
            yield (2, own is not None), Notes(visits, 0, [visits], [answered], own), at, left


def compare(question, visits, groups, printed):
    """Counter: releases there can be; (sees, own): those with a proven count then; "other": counts that the attacker has
    wider or narrower than they are. `printed`: None where nothing is."""
    schools = what_is_behind(question, visits, groups, printed) if printed else never_printed(question, visits)
    found, of, proven = Counter(releases=1), names(question, groups), set()
    for setting, notes, own, left in knowing(question, schools, groups):
        spans = Attack(Form([question]), 1, question_cells(printed, groups), notes).spans if printed else {}
        for name, members in of.items():
            counts = {sum(school[cell] for cell in members) for school in left}
            if name in spans:
                found["other"] += (spans[name].least, spans[name].most) != (min(counts), max(counts))
            if not known_before(name, notes) and (len(counts) == 1 or max(counts) == (own in members)):
                proven.add(setting)
    return found + Counter(proven)


def every(question, visits, groups=1):
    """All releases of such a school, and with one group also that there is none."""
    prints = [*releases(question, visits, groups), *([None] if groups == 1 else [])]
    return sum((compare(question, visits, groups, printed) for printed in prints), Counter())


def every_hall(visits, languages=3):
    """The same for visits by language."""
    behind, found = defaultdict(list), Counter()
    for hall in ways_to_add_up(visits, 1, languages):
        for printed in prints(hall):
            behind[tuple(printed.items())].append(hall)
    for printed, halls in behind.items():
        ranges = told_apart(dict(printed), languages, visits) if printed else {}
        for band, span in ranges.items():
            counts = {hall[band] if band != POOL else visits - sum(hall[at] for at, _ in printed[:-1]) for hall in halls}
            found["other"] += span != (min(counts), max(counts))
            found["proven"] += len(counts) == 1
        found["releases"] += 1
    return found


# What the attacker expects the kiosk to print.

def counted_in(truth, at, groups):
    question = truth.period.form.questions[at]
    get = lambda *name: truth.questions[at, *name]
    return Cells(tuple(get(among, choice) for among in GROUPS[groups] for choice in range(question.choices)),
                 tuple(get(among, name) for among in GROUPS[groups] for name in OTHERS),
                 get("all", "answered"))


def question_prints(truth, at):
    bands = bands_of(truth.period.form.questions[at])
    for groups in (2, 1) if bands.one_each else (1,):
        found = draws(counted_in(truth, at, groups), bands, groups)
        if found:
            return [question_cells(printed, groups, at) for printed in found]
    return [{}]


def language_prints(truth, languages):
    return [{(LANGUAGES, MOST_LANGUAGES if band == POOL else band): n for band, n in printed.items()}
            for printed in prints([truth.languages[language] for language in range(languages)])]


def some_school(question, replies, chance, languages=3):
    """Two questions of the kind; at the second some stop, and the power may cut some off."""
    cuts, weights = chance.choice([0, 0, 1, 12]), [chance.random() for _ in range(languages)]
    period = Period(Form([question] * 2), languages, THREE_WEEKS)
    for at in range(chance.randrange(10, 60)):
        said = {0: chance.choice(replies), 1: chance.choice([*replies, SILENT])}
        outcome = DONE if said[1] != SILENT else CUT if cuts > 0 else LEFT
        cuts -= outcome == CUT
        language = NOT_KNOWN if outcome == CUT else chance.choices(range(languages), weights)[0]
        period.visits.append(Visit(chance.random() < 0.5, outcome, language, at % DAYS, said))
    return period


def kiosk_differs(press, question, replies, chance):
    """True: the kiosk prints of such a school what the attacker does not expect, or chooses other bands to print."""
    period = some_school(question, replies, chance)
    press.year_begins()
    press.open(period)
    press.count(period.visits)
    press.release(THREE_WEEKS, f"{chance.getrandbits(120):x}")
    cells, truth = cells_of(press.export())[1], Truth(period)
    of_question = [{(table, cell): n for (table, cell), n in cells.items() if table - at in TABLES.values()
                    or (at == 0 and table == VISITS and cell in (DOUBTFUL, WITHOUT_DOUBT))} for at in range(2)]
    in_languages = {cell: n for cell, n in cells.items() if cell[0] == LANGUAGES}
    return in_languages not in language_prints(truth, period.languages) or any(
        of_question[at] not in question_prints(truth, at) for at in range(2))
