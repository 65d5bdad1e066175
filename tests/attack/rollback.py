"""Row "rollback": an older file put back never opens old counts, is put aside, is said to staff, and nothing is released."""
import random

import sqlite_pages as sqlite
import world
from figures import Figure
from school import Kiosk, Place, copy, put_back

ROW = "rollback"
TRIES = {False: 15, True: 50}
FAMILIES = 12
LATER = world.END_DAY + world.LENGTH


class Moment:
    """Copies of both folders, and what the box held then."""

    def __init__(self, kiosk, place):
        self.data, self.keys = copy(place.data), copy(place.keys)
        self.facts = kiosk.facts()
        self.database = self.data["box.db"].bytes

    def key_bytes(self):
        return {name: file.bytes for name, file in self.keys.items()}


def period(kiosk, place, chance, first, end):
    """A period with a copy after every save, and around a restart."""
    kiosk.say("begin", first, end)
    yield Moment(kiosk, place)
    parents = world.school(kiosk.form(), FAMILIES, chance, first_day=first)
    for at, parent in enumerate(parents):
        moments = []
        world.visit(kiosk, parent, lambda item: moments.append(Moment(kiosk, place)))
        yield from moments
        if at == len(parents) // 2:
            kiosk.say("shut")
            kiosk.say("open", "sealed", place.data, place.keys)
            yield Moment(kiosk, place)


def history(kiosk, place, chance):
    """A period that was released and one that is open."""
    kiosk.say("open", "sealed", place.data, place.keys)
    moments = [Moment(kiosk, place)]
    moments += period(kiosk, place, chance, world.FIRST_DAY, world.END_DAY)
    kiosk.say("close", world.END_DAY, "-")
    moments.append(Moment(kiosk, place))
    moments += period(kiosk, place, chance, world.END_DAY, LATER)
    kiosk.say("shut")
    return moments


def is_rollback(old, other):
    """A restart seals the same counts with the same key once more: putting that back takes nobody back."""
    return old.facts != other.facts or old.key_bytes() != other.key_bytes()


def mixes(moments, chance):
    """(what was done, data files, key files, the moment whose database SQLite will see), for ever."""
    last, before_last = moments[-1], moments[-2]
    without = {name: file for name, file in last.data.items() if not name.endswith("-journal")}
    while True:
        old, other = chance.sample(moments[:-1], 2)
        if not (is_rollback(old, last) and is_rollback(old, other)):
            continue
        journal = last.data["box.db"]._replace(bytes=sqlite.journal_of(old.database))
        yield "the database alone", {**last.data, "box.db": old.data["box.db"]}, last.keys, old
        yield "the whole data folder", old.data, last.keys, old
        yield "the data folder of one save before", before_last.data, last.keys, before_last
        yield "the key file alone", last.data, old.keys, last
        yield "the key file of one save before", last.data, before_last.keys, last
        yield "a journal alone", {**without, "box.db-journal": journal}, last.keys, old
        yield "database and key of two moments", old.data, other.keys, old
        yield "a journal and the key of another moment", {**without, "box.db-journal": journal}, other.keys, old
        yield "no key file", last.data, {}, last
        yield "no database", {}, last.keys, moments[0]


def attempt(kiosk, place, data, keys, seen):
    """Puts files back, starts, ends the period: what went against the promise."""
    put_back(place.data, data)
    put_back(place.keys, keys)
    kiosk.say("open", "sealed", place.data, place.keys)
    facts = kiosk.facts()
    faults = []
    if facts["visits"] or facts["in_progress"]:
        faults.append("opened")
    if not any(name.startswith("box-put-aside-1") for name in [*copy(place.data), *copy(place.keys)]):
        faults.append("not put aside")
    if facts["remarks"] <= seen.facts["remarks"]:
        faults.append("no remark")
    if facts["period"]:
        kiosk.say("close", LATER, "-")
    if kiosk.facts()["released"] != seen.facts["released"]:
        faults.append("released")
    kiosk.say("shut")
    return faults


def measure(full):
    chance = random.Random()
    with Place() as place, Kiosk() as kiosk:
        moments = history(kiosk, place, chance)
        tries = {}
        for what, data, keys, seen in mixes(moments, chance):
            faults = attempt(kiosk, place, data, keys, seen)
            tries.setdefault(what, []).append(faults)
            if sum(map(len, tries.values())) == TRIES[full]:
                break
        for fault in ["opened", "not put aside", "no remark", "released"]:
            count = sum(fault in faults for results in tries.values() for faults in results)
            yield Figure(ROW, f"of {TRIES[full]} tries in {len(tries)} ways: {fault}", str(count), "0", count == 0)
        both, last = moments[-2:]
        journal = both.data["box.db"]._replace(bytes=sqlite.journal_of(both.database))
        ways = {"database and key": both.data, "a journal that plays it back, and the key": {**last.data, "box.db-journal": journal}}
        for way, data in ways.items():
            faults = attempt(kiosk, place, data, both.keys, both)
            yield Figure(ROW, f"control, the printed limit: {way} of one moment", ", ".join(faults) or "nothing",
                         "opened, released", "opened" in faults and "released" in faults)
