"""Row "strings": words, days, moments and ids in every stored byte, beyond what the opening of the period put there.

The sealed box itself is as good as chance: short words and numbers come up in it as often as in any such bytes, which is
counted and compared. Everywhere else a single one is a fault.
"""
import datetime
import random
import re
import struct
import time
from collections import Counter
from math import sqrt

import sealed
import world
from figures import Figure
from school import Kiosk, Place

ROW = "strings"
FAMILIES = {False: 20, True: 300}
DEVIATIONS = 5
YEAR = 365 * 86400
JULIAN_DAYS = 2460000.0, 2470000.0  # 2023 to 2050
HEADER = 2  # of a sealed box: version and slot


def words(form):
    """Every id and language code, and the days around the campaign as people and programs write them."""
    texts = {*form.items, *form.languages, *(choice for choices in form.choices.values() for choice in choices)}
    day = world.FIRST_DAY - datetime.timedelta(days=7)
    yesterday = datetime.date.today() - datetime.timedelta(days=1)
    days = [first + datetime.timedelta(days=at) for first, length in ((yesterday, 3), (day, world.LENGTH.days + 14))
            for at in range(length)]
    for day in days:
        texts |= {day.isoformat(), day.strftime("%Y%m%d"), day.strftime("%d/%m/%Y"), day.strftime("%d-%m-%Y"), str(day.toordinal())}
    return sorted(word.encode() for word in texts)


def words_in(pattern, raw):
    return [(match.group(1), match.start()) for match in pattern.finditer(raw)]


class Moments:
    """Numbers of 4 or 8 bytes that would be a moment within a year from now, in seconds up to nanoseconds, either way
    round; or a Julian day as SQLite keeps it."""

    def __init__(self, now):
        self.ranges = [(4, now - YEAR, now + YEAR)]
        self.ranges += [(8, (now - YEAR) * unit, (now + YEAR) * unit) for unit in (1, 10**3, 10**6, 10**9)]
        self.ranges += [(8, *(int.from_bytes(struct.pack(">d", day), "big") for day in JULIAN_DAYS))]

    def expected(self, length):
        """How many there are in so many bytes drawn by chance."""
        return sum(2 * (most - least) / 256**size * (length - size + 1) for size, least, most in self.ranges)

    def within(self, raw):
        for size, least, most in self.ranges:
            for order in ("big", "little"):
                for at in range(len(raw) - size + 1):
                    if least <= int.from_bytes(raw[at:at + size], order) < most:
                        yield (size, order), at


UUID_TEXT = re.compile(rb"(?=([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}))")
UUID_BYTES = re.compile(rb"(?=(.{6}[\x40-\x4f].[\x80-\xbf].{7}))", re.DOTALL)  # version 4, as drawn by chance
UUID_SIZE, UUID_CHANCE = 16, 1 / 16 / 4


class Search:
    """All that is looked for, in any bytes: kind -> [(what, where)]."""

    def __init__(self, form):
        self.words = words(form)
        self.pattern = re.compile(b"(?=(" + b"|".join(map(re.escape, sorted(self.words, key=len, reverse=True))) + b"))")
        self.moments = Moments(int(time.time()))

    def find(self, raw):
        return {
            "words and days": words_in(self.pattern, raw),
            "moments": list(self.moments.within(raw)),
            "uuids": words_in(UUID_TEXT, raw) + words_in(UUID_BYTES, raw),
        }

    def expected(self, length):
        """How many finds there are in so many bytes drawn by chance. A word may hide behind a longer one: too few to matter."""
        return {
            "words and days": sum(256.0 ** -len(word) * (length - len(word) + 1) for word in self.words),
            "moments": self.moments.expected(length),
            "uuids": UUID_CHANCE * (length - UUID_SIZE + 1),
        }


def new_ones(search, raw, before):
    """What is found in one file's bytes and was not found at that place before."""
    finds, known = search.find(raw), search.find(before)
    return {kind: len(set(found) - set(known[kind])) for kind, found in finds.items()}


def campaign(kiosk, kind, full, chance, search):
    """Finds outside sealed boxes; finds inside them, and how many boxes there were; new names of files."""
    outside, inside, boxes, names, seen = Counter(), Counter(), 0, set(), {}
    with Place() as place:
        kiosk.say("open", kind, place.data, place.keys)
        kiosk.say("begin", world.FIRST_DAY, world.END_DAY)
        before = place.copy()

        def look(_):
            nonlocal boxes
            for name, file in place.copy().items():
                names.add(name)
                rest = sealed.blanked(file.bytes)
                if seen.get(name) != rest:
                    was = sealed.blanked(before[name].bytes) if name in before else b""
                    outside.update(new_ones(search, rest, was))
                    seen[name] = rest
                for box in sealed.boxes(file.bytes):
                    inside.update({kind: len(found) for kind, found in search.find(box[HEADER:]).items()})
                    boxes += 1

        for parent in world.school(kiosk.form(), FAMILIES[full], chance, share_of_friends=0.01):
            world.visit(kiosk, parent, look)
        kiosk.say("shut")
    return outside, inside, boxes, names - before.keys()


def measure(full):
    chance = random.Random()
    with Kiosk() as kiosk:
        search = Search(kiosk.form())
        outside, inside, boxes, names = campaign(kiosk, "sealed", full, chance, search)
        for kind, in_one in search.expected(sealed.SIZE - HEADER).items():
            yield Figure(ROW, f"{kind} outside the sealed box that were not there when the period began",
                         str(outside[kind]), "0", outside[kind] == 0)
            expected = boxes * in_one
            most = DEVIATIONS * sqrt(expected) + DEVIATIONS
            yield Figure(ROW, f"{kind} inside {boxes} sealed boxes, against bytes drawn by chance",
                         str(inside[kind]), f"{expected:.0f} +- {most:.0f}", abs(inside[kind] - expected) < most)
        yield Figure(ROW, "new file names after the first visit", str(len(names)), "0", not names)
        leaky, *_ = campaign(kiosk, "words", False, chance, search)
        fewest = min(leaky[kind] for kind in search.expected(0))
        yield Figure(ROW, "control words: the rarest kind found", str(fewest), "> 0", fewest > 0)
