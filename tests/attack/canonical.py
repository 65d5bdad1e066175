"""Row "canonical": whoever came first, the same visits leave the same bytes."""
import hashlib
import random
import sqlite3
from dataclasses import replace

import sealed
import world
from figures import Figure
from school import Kiosk, Place

ROW = "canonical"
ORDERS = {False: 8, True: 200}
FAMILIES = 30
SAME_SEED = "one-chance-for-every-order"


def name_of(files):
    """The same for the same bytes only."""
    return hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest()


def in_another_order(parents, chance):
    """The same visits: who came when, and in which order each gave her answers."""
    for parent in chance.sample(parents, len(parents)):
        yield replace(parent, replies=dict(chance.sample(list(parent.replies.items()), len(parent.replies))))


def released(database):
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        return connection.execute("SELECT * FROM released").fetchall()


def beside_the_box(place):
    """All files, with the sealed bytes blanked: these are new at every save."""
    return name_of({name: sealed.blanked(file.bytes) for name, file in place.copy().items()})


def campaign(kiosk, parents):
    """What stands at the end: the opened box, the rest of the files, the release, and the files after it."""
    with Place() as place:
        kiosk.say("open", "sealed", place.data, place.keys)
        kiosk.say("begin", world.FIRST_DAY, world.END_DAY)
        for parent in parents:
            world.visit(kiosk, parent)
        before = beside_the_box(place)
        plain = sealed.without_seed(bytes.fromhex(kiosk.say("on-disk")))
        kiosk.say("open", "sealed", place.data, place.keys)
        assert kiosk.say("close", world.END_DAY, SAME_SEED) == "released"
        kiosk.say("shut")
        return plain, before, tuple(released(place.data / "box.db")), beside_the_box(place)


def measure(full):
    chance = random.Random()
    with Kiosk() as kiosk:
        parents = world.school(kiosk.form(), FAMILIES, chance)
        results = [campaign(kiosk, in_another_order(parents, chance)) for _ in range(ORDERS[full])]
        fewer = campaign(kiosk, parents[len(parents) // 3:])
    names = ["the opened box", "all files but the sealed bytes, before the release", "the table released",
             "all files but the sealed bytes, after the release"]
    for name, values in zip(names, zip(*results)):
        distinct = len(set(values))
        yield Figure(ROW, f"distinct for {ORDERS[full]} orders of {len(parents)} visits: {name}", str(distinct), "1",
                     distinct == 1)
    differ = fewer[0] != results[0][0] and fewer[2] != results[0][2]
    yield Figure(ROW, "control: fewer visits give another box and another release", "yes" if differ else "no", "yes",
                 differ)
