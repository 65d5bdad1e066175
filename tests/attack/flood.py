"""Row "flood": an attacker enters f of n answers himself and subtracts them from what is released. What does he know of
the n - f others? No bound can help against who enters nearly all: the curve is measured, and printed in README.md."""
import datetime
import random
import sqlite3
from collections import Counter
from statistics import fmean

import world
from figures import Figure
from school import Kiosk, Place

ROW = "flood"
CAMPAIGNS = {False: 3, True: 100}
VISITS = 60
OTHERS = [60, 30, 15, 6, 3, 2, 1]
DAYS = 10
BASE = 3  # core/rounding.hpp
IN_ALL = 100  # core/release.hpp: the table of the first question, all visits


def released(place, form, item):
    """Choice -> published count."""
    with sqlite3.connect(f"file:{place.data / 'box.db'}?mode=ro", uri=True) as connection:
        rows = dict(connection.execute("SELECT cell, n FROM released WHERE tbl = ?", [IN_ALL + form.items.index(item)]))
    return {choice: rows[at] for at, choice in enumerate(form.choices[item])}


def ranges(published, own, others):
    """What each count of the others may be: all counts less than a base from what is published, in all exactly `others`."""
    low = {choice: max(0, n - BASE + 1 - own[choice]) for choice, n in published.items()}
    high = {choice: min(others, n + BASE - 1 - own[choice]) for choice, n in published.items()}
    spare, missing = sum(high.values()) - others, others - sum(low.values())
    return {choice: (max(low[choice], high[choice] - spare), min(high[choice], low[choice] + missing)) for choice in low}


def campaign(kiosk, others, chance):
    """One question, everybody answers it. What the attacker can say of the others, and what is true."""
    form = kiosk.form()
    item = form.items[0]
    taste = world.Taste(form, chance)
    replies = [chance.choices(form.choices[item], [1 - taste.best[item], 0.3, taste.best[item]])[0] for _ in range(VISITS)]
    with Place() as place:
        kiosk.say("open", "sealed", place.data, place.keys)
        kiosk.say("begin", world.FIRST_DAY, world.END_DAY)
        for at, reply in enumerate(replies):
            day = world.FIRST_DAY + datetime.timedelta(days=at % DAYS)
            world.visit(kiosk, world.Parent({item: reply}, form.languages[0], day))
        kiosk.say("close", world.END_DAY, "-")
        kiosk.say("shut")
        published = released(place, form, item)
    return ranges(published, Counter(replies[others:]), others), Counter(replies[:others])


def measure(full):
    """A curve, no bound; but what he proves must be true, or the curve is worth nothing."""
    chance = random.Random()
    with Kiosk() as kiosk:
        for others in OTHERS:
            results = [campaign(kiosk, others, chance) for _ in range(CAMPAIGNS[full])]
            true = all(low <= truth[choice] <= high for can, truth in results for choice, (low, high) in can.items())
            proven = fmean(low == high for can, _ in results for low, high in can.values())
            width = fmean(high - low for can, _ in results for low, high in can.values())
            everything = fmean(all(low == high for low, high in can.values()) for can, _ in results)
            yield Figure(ROW, f"{others} of {VISITS} are others: of their counts proven, width of what is open; all of them proven",
                         f"{100 * proven:.0f} %, {width:.1f}; {100 * everything:.0f} %", "a curve", true)
