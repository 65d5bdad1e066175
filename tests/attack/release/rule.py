"""The rule by which counts are rounded, as anyone may read it in kiosk/store/README.md: which roundings may be drawn, and
which counts can be behind one. The attacker's own: nothing of it comes from the kiosk, and he knows weaker rules too."""
from functools import lru_cache
from itertools import product
from typing import NamedTuple

BASE = 3
FEWEST = 10           # people in a band that is printed
FEWEST_ANSWERED = 10  # answers to a question that is printed


class Bands(NamedTuple):
    """How people spread over the bands of one table."""
    one_each: bool = True  # otherwise one or more
    alone: tuple = ()      # bands that go with no other
    fewest: int = 0        # smaller ones are not printed
    base: int = BASE
    audited: bool = True   # only roundings that leave all open are drawn, and they add up


ONE_EACH = Bands()
LARGE = Bands(fewest=FEWEST)


def down(count):
    return count - count % BASE


def neighbours(count):
    """The multiples less than a base away."""
    return [down(count)] if count % BASE == 0 else [down(count), down(count) + BASE]


@lru_cache(maxsize=1 << 18)
def behind(rounded, total, bands, least=None, most=None):
    """The range of each count that can be behind: every value in it belongs to some table of `total` people, and no value
    outside does. None: no table can. `least` and `most`: what is known of the counts already."""
    low = [max(bands.fewest, n - bands.base + 1, least[at] if least else 0) for at, n in enumerate(rounded)]
    high = [min(total, n + bands.base - 1, most[at] if most else total) for at, n in enumerate(rounded)]
    if any(l > h for l, h in zip(low, high)):
        return None
    return in_one_each(low, high, total) if bands.one_each else in_several(low, high, total, bands.alone)


def in_one_each(low, high, total):
    return narrowed(low, high, total, total)


def narrowed(low, high, least, most):
    """Integers between `low` and `high` whose sum is between `least` and `most`: the range of each, sharp. None: none are."""
    lowest, highest = sum(low), sum(high)
    if max(least, lowest) > min(most, highest) or any(l > h for l, h in zip(low, high)):
        return None
    return tuple((max(l, least - (highest - h)), min(h, most - (lowest - l))) for l, h in zip(low, high))


def in_several(low, high, total, alone):
    """Each of `total` people is in one band of `alone`, or in one or more of the others: every split is tried."""
    apart = [(low[at], high[at]) for at in alone]
    together = [at for at in range(len(low)) if at not in alone]
    hulls = [None] * len(low)
    for in_alone in range(sum(l for l, _ in apart), sum(h for _, h in apart) + 1):
        rest = total - in_alone
        highs = {at: min(high[at], rest) for at in together}
        cover = sum(highs.values())
        split = in_one_each([l for l, _ in apart], [h for _, h in apart], in_alone)
        if split is None or rest < 0 or cover < rest or any(low[at] > highs[at] for at in together):
            continue
        for at, (l, h) in zip(alone, split):
            hulls[at] = wider(hulls[at], l, h)
        for at in together:
            hulls[at] = wider(hulls[at], max(low[at], rest - (cover - highs[at])), highs[at])
    return None if None in hulls else tuple(hulls)


def wider(hull, low, high):
    return (low, high) if hull is None else (min(hull[0], low), max(hull[1], high))


def narrowed_as_told(rounded, total, bands):
    """What the rule itself takes for possible: each band against all others, and against each that goes with no other. Ends
    at once where nothing is."""
    ranges = [(max(bands.fewest, n - BASE + 1), min(total, n + BASE - 1)) for n in rounded]
    before = None
    while ranges != before and all(low <= high for low, high in ranges):
        before = list(ranges)
        least, most = sum(l for l, _ in before), sum(h for _, h in before)
        ranges = [(max(l, total - (most - h)), min(h, total - (least - l)) if bands.one_each else h) for l, h in before]
        for alone, other in product(bands.alone, range(len(ranges))):
            if other != alone:
                (al, ah), (ol, oh) = ranges[alone], ranges[other]
                ranges[other] = ol, min(oh, total - al)
                ranges[alone] = al, min(ah, total - ol)
    return ranges


def all_open(rounded, total, bands):
    """Whether no count is proven to who knows the total. Of nobody there is nothing to prove."""
    if total == 0:
        return not any(rounded)
    return all(low < high for low, high in narrowed_as_told(rounded, total, bands))


@lru_cache(maxsize=1 << 16)
def drawable(counts, total, bands):
    """All that can be printed for these bands of visits. Nothing is a release as well: it tells the reader, too."""
    return [rounded for rounded in product(*map(neighbours, counts))
            if max(rounded) <= down(total) and (not bands.one_each or sum(rounded) == down(total))
            and all_open(rounded, total, bands)]
