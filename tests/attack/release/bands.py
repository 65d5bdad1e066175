"""Tables of visits: some bands apart, the rest in a pool. What may be printed, and what can be behind it, given that the reader
also knows why just these bands were printed."""
from itertools import product

from release.rule import BASE, FEWEST, LARGE, behind, down, neighbours

POOL = "pool"


def most_small(printed, size):
    """What the pool can be at most, or None. One that was too small took the last large band: with the last of all printed it
    took none, and holds only small ones."""
    return (FEWEST - 1) * (size - len(printed)) if max(printed) == size - 1 else None


def told_apart(printed, size, total):
    """Band -> range. `printed`: band -> rounded count, the pool last; `size`: how many bands there are, printed or not. None: no
    visits can be behind. Who is one of them knows no more: in every band are ten."""
    bands = [band for band in printed if band != POOL]
    most, pool = most_small(bands, size), printed[POOL] + BASE - 1
    high = (total,) * len(bands) + (pool if most is None else min(pool, most),)
    split = behind(tuple(printed.values()), total, LARGE, None, high)
    return split and dict(zip(printed, split))


def prints(counts):
    """All that may be printed of so many visits in each band; {}: nothing."""
    apart = {band: n for band, n in enumerate(counts) if n >= FEWEST}
    while apart and sum(counts) - sum(apart.values()) < FEWEST:
        apart.popitem()
    if not apart:
        return [{}]
    bands = apart | {POOL: sum(counts) - sum(apart.values())}
    drawn = [dict(zip(bands, rounded)) for rounded in product(*map(neighbours, bands.values()))
             if sum(rounded) == down(sum(counts))]
    return [printed for printed in drawn if is_open(told_apart(printed, len(counts), sum(counts)))] or [{}]


def is_open(ranges):
    return ranges is not None and all(low < high for low, high in ranges.values())
