"""Row "release": school years, all that is published of them, and a reader who puts it together. What can he prove?"""
import random
import sys
from concurrent.futures import ProcessPoolExecutor

import release.small as small
from figures import Figure, percent
from release.press import Press
from release.score import KINDS, LIMIT, SETTINGS, Score, who
from release.truth import Truth
from release.weak import WAYS, Weak
from release.years import DONT_KNOW, SKIPPED, Bank, Question, year

ROW = "release"
YEARS = {False: 20, True: 5000}
IN_ONE_GO = 10
PROCESSES = 2
FEWEST = 10
REPLIES = [1, 2, 4, DONT_KNOW, SKIPPED]
THREE, TWO, GRADED = Question("one_of", 0, 3), Question("one_of", 0, 2), Question("ordered", 0, 2)
# Question, visits, groups: all schools of that size are tried.
SCHOOLS = {False: [(THREE, 10, 1), (THREE, 11, 1), (THREE, 12, 1), (TWO, 20, 1), (GRADED, 22, 1)],
           True: [(THREE, visits, 1) for visits in range(10, 16)] + [(TWO, 20, 1), (TWO, 21, 1)]
           + [(GRADED, visits, 1) for visits in (20, 21, 22)] + [(Question("ordered", 0, 3), visits, 1) for visits in (20, 21, 22)]
           + [(TWO, visits, 2) for visits in (30, 31, 32)]}
KIOSKS = {False: 50, True: 1000}


def years(seed, count):
    """What is known for certain after so many school years, and what would be of weaker publications."""
    chance, bank, score, weak = random.Random(seed), Bank(), Score(), Weak()
    with Press() as press:
        for _ in range(count):
            for period, mood in year(bank, chance):
                cells = press.campaign(period, mood, chance)
                if cells is not None:
                    score.period(period, cells, chance)
                    weak.period(Truth(period), chance)
            weak.year_ends()
    return score, weak


def all_years(count):
    seed, score, weak = random.getrandbits(32), Score(), Weak()
    print(f"{ROW}: seed {seed}", file=sys.stderr)
    goes = range(0, count, IN_ONE_GO)
    with ProcessPoolExecutor(PROCESSES) as workers:
        for of_go, weak_of_go in workers.map(years, [f"{seed} {go}" for go in goes], [IN_ONE_GO] * len(goes)):
            score.add(of_go)
            weak.add(weak_of_go)
    return score, weak


def bound(setting):
    """(bound, whether any figure holds): who looked over every shoulder and is one of them has none."""
    return ("no bound", True) if setting == LIMIT else ("0", False)


def knowledge(score):
    counts = score.counts
    for setting in SETTINGS:
        for how in ("proven", "full or empty"):
            found = {name: counts[how, kind, setting] for kind, name in KINDS.items() if counts[how, kind, setting]}
            tried = sum(counts["tried", kind, setting] for kind in KINDS)
            kinds = "".join(f"; {n} of {name}" for name, n in found.items())
            zero, limit = bound(setting)
            yield Figure(ROW, f"to who {who(setting)}: {how}, of {tried} counts{kinds}", str(sum(found.values())), zero,
                         limit or not found)
        some = counts["periods", setting]
        yield Figure(ROW, f"to who {who(setting)}: of {counts['attacked', setting]} periods, with anything proven", str(some),
                     zero, limit or not some)


def groups(score):
    least = score.smallest
    yield Figure(ROW, "fewest people whom a table, or what one leaves of another, is about", str(least["difference"]),
                 f">= {FEWEST}", least["difference"] >= FEWEST)
    yield Figure(ROW, "fewest who did not see a printed question: their number shows, nothing else",
                 str(least.get("not asked", "none")), "no bound", True)


def controls(weak):
    for way, (name, least) in WAYS.items():
        yield Figure(ROW, f"control, {name}: of {weak.years[way]} years with a proven count", percent(weak.share(way)),
                     f"> {percent(least)}", weak.share(way) > least)
    yield Figure(ROW, "control, small languages are pooled and no more: fewest people told apart", str(weak.smallest_pool),
                 f"< {FEWEST}", weak.smallest_pool is not None and weak.smallest_pool < FEWEST)


def every_small_school(full):
    """The attacker's ranges must be those of every school that could be behind."""
    chance = random.Random()
    with Press() as press:
        differs = sum(small.kiosk_differs(press, Question("ordered", 0, 3), REPLIES, chance) for _ in range(KIOSKS[full]))
    yield Figure(ROW, f"small schools whose release the attacker would not expect, of {KIOSKS[full]}", str(differs), "0",
                 differs == 0)
    found = {school: small.every(*school) for school in SCHOOLS[full]}
    other = sum(of["other"] for of in found.values())
    yield Figure(ROW, f"ranges of {len(found)} sizes of small schools, every school tried, that are not the attacker's", str(other),
                 "0", other == 0)
    for school, of in found.items():
        yield from of_size(*school, of)


def of_size(question, visits, groups, found):
    name = f"{visits} visits, one question of {question.choices}{' graded' if question.kind == 'ordered' else ''} choices"
    apart = ", doubtful ones apart" if groups == 2 else ""
    for setting in SETTINGS:
        if setting[0] != 1:  # everybody sees the only question
            zero, limit = bound(setting)
            yield Figure(ROW, f"{name}{apart}: to who {who(setting)}, of {found['releases']} releases there can be, with anything proven",
                         str(found[setting]), zero, limit or not found[setting])


def measure(full):
    score, weak = all_years(YEARS[full])
    counts = score.counts
    yield Figure(ROW, f"{counts['periods']} periods: what the attacker says and is not true", str(counts["untrue"]), "0",
                 counts["untrue"] == 0)
    yield from knowledge(score)
    yield from groups(score)
    yield from every_small_school(full)
    yield Figure(ROW, "questions of which the print itself says that nine in ten said the same",
                 percent(counts["nearly all"] / max(1, counts["questions"])), "no bound", True)
    yield from controls(weak)
