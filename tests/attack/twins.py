"""Row "twin worlds": two parents' answers swapped. Which world is it, given every copy and the export?"""
import datetime
import random
from dataclasses import replace

import sqlite_pages as sqlite
import world
from attacker import CONSTANT, Attacker, Question
from copies import BLOCK, MOST_COLUMNS, Album, Columns
from figures import Figure, percent
from school import Kiosk, Place

ROW = "twin worlds"
KNOWN_RUNS = {False: 120, True: 1000}
RUNS = {False: 200, True: 4000}
CONTROL_RUNS = {False: 40, True: 200}
FROM_HALF = {False: 0.17, True: 0.03}  # five standard deviations; nearly four
LEAST_CONTROL = 0.99
PARENTS, ONE, OTHER = 12, 4, 8  # enough for a release; the places of the twins
ITEMS = 3
WIDTH = 8 * BLOCK * MOST_COLUMNS


def twins(form):
    """As different as two visits of the same length can be."""
    items = form.items[:ITEMS]
    one = world.Parent({item: form.choices[item][0] for item in items}, form.languages[0], world.FIRST_DAY)
    replies = [form.choices[items[0]][-1], "dont_know!", "skipped!"]
    other = world.Parent(dict(zip(items, replies)), form.languages[-1], world.FIRST_DAY, "done", ["fast", "taps"])
    return one, other


def parents_of(form, swapped, chance):
    taste = world.Taste(form, chance)
    parents = [world.Parent({item: taste.reply(item) for item in form.items[:ITEMS]}, taste.language(), None)
               for _ in range(PARENTS)]
    one, other = twins(form)
    parents[ONE], parents[OTHER] = (other, one) if swapped else (one, other)
    return [replace(parent, day=world.FIRST_DAY + datetime.timedelta(days=at)) for at, parent in enumerate(parents)]


def exported(files):
    """What was released: the rows of four numbers."""
    rows = set()
    for file in files.values():
        if sqlite.is_database(file.bytes):
            for page in sqlite.pages(file.bytes):
                rows |= {cell.values for cell in sqlite.cells(page)
                         if len(cell.values) == 4 and all(isinstance(value, int) for value in cell.values)}
    return rows


def both_twins(visits):
    """The clues about both twins, side by side."""
    together = {}
    for at, (who, item) in enumerate((who, item) for who in (ONE, OTHER) for item in visits[who]):
        for name, clue in visits[who][item].items():
            if isinstance(clue, int):
                together[name] = together.get(name, 0) | clue << WIDTH * at
            else:
                together[name] = together.get(name, frozenset()) | {(at, token) for token in clue}
    return together


def run(kiosk, kind, chance, columns):
    """One campaign of either world: the clues, and which world it was."""
    swapped = chance.random() < 0.5
    with Place() as place:
        kiosk.say("open", kind, place.data, place.keys)
        kiosk.say("begin", world.FIRST_DAY, world.END_DAY)
        album = Album(place.copy(), columns)
        for parent in parents_of(kiosk.form(), swapped, chance):
            world.visit(kiosk, parent, lambda item: album.add(item, place.copy()))
        closed = kiosk.say("close", world.END_DAY, "-")
        clues = both_twins(album.visits)
        clues["export"] = frozenset(exported(place.copy()))
        kiosk.say("shut")
    assert closed == "released"
    return clues, "swapped" if swapped else "as they were"


def right(kiosk, kind, known, runs, chance):
    """The share of unknown worlds named rightly, by the kind of clue that did best on known ones."""
    columns, questions, truth = Columns(), [], []
    for at in range(known + runs):
        clues, is_world = run(kiosk, kind, chance, columns)
        questions.append(Question(at, "world", clues, is_world if at < known else None))
        truth.append(is_world)
    attacker = Attacker(questions)
    best = max((name for name in attacker.worth if name != CONSTANT), key=attacker.worth.get)
    hits = sum(attacker.guess(question, best) == is_world for question, is_world in zip(questions[known:], truth[known:]))
    return hits / runs, best, columns


def measure(full):
    chance = random.Random()
    with Kiosk() as kiosk:
        share, best, columns = right(kiosk, "sealed", KNOWN_RUNS[full], RUNS[full], chance)
        yield Figure(ROW, f"worlds named rightly in {RUNS[full]} runs, by \"{best}\"", percent(share),
                     f"50 % +- {100 * FROM_HALF[full]:.0f}",
                     abs(share - 0.5) < FROM_HALF[full] and not columns.overflowed())
        runs = CONTROL_RUNS[full]
        share, best, _ = right(kiosk, "counters", runs, runs, chance)
        yield Figure(ROW, f"control counters: worlds named rightly, by \"{best}\"", percent(share),
                     f"> {percent(LEAST_CONTROL)}", share > LEAST_CONTROL)
