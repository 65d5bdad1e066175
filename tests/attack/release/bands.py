"""Tables of visits: some bands apart, the rest in a pool; or neighbours joined. What can be behind, given that the reader
also knows why just these bands were printed."""
from release.rule import BASE, FEWEST, LARGE, behind, drawable, wider


def pools(printed, rounded_pool, size, slot):
    """Every count the pool may have, each with the least that the printed bands then hold. `size`: how many bands there
    are, printed or not; `slot`: how many more people are in the pool anyway."""
    left = [at for at in range(size) if at not in printed]
    for pool in range(max(FEWEST, rounded_pool - BASE + 1), rounded_pool + BASE):
        if pool <= (FEWEST - 1) * len(left) + slot:
            yield pool, {at: FEWEST for at in printed}
        beside = min(FEWEST - 1, (FEWEST - 1) * (len(left) - 1) + slot)
        for taken in left:  # the smallest of the large ones, taken to fill a pool that was too small
            smallest = max(FEWEST, pool - beside)
            if smallest <= pool:
                yield pool, {at: smallest + (at < taken) for at in printed}


def told_apart(printed, rounded_pool, size, slot, total, own):
    """Band -> range, "pool" -> range. `printed`: band -> rounded count; `own`: the bands in which the reader is himself."""
    hulls = {}
    bands = sorted(printed)
    rounded = tuple(printed[at] for at in bands) + (rounded_pool,)
    for pool, least in pools(printed, rounded_pool, size, slot):
        low = tuple(max(least[at], at in own) for at in bands) + (pool,)
        split = behind(rounded, total, LARGE, low, (total,) * len(bands) + (pool,))
        for name, (l, h) in zip([*bands, "pool"], split or ()):
            hulls[name] = wider(hulls.get(name), l, h)
    return hulls


def joined(printed, total, own=(), first=None):
    """First band of those joined -> range. `first`: what is known of the first band already."""
    begins = sorted(printed)
    low = [int(any(begin <= at < end for at in own)) for begin, end in zip(begins, begins[1:] + [1 << 10])]
    high = [total] * len(begins)
    if first:
        low[0], high[0] = max(low[0], first[0]), first[1]
    return dict(zip(begins, behind(tuple(printed[at] for at in begins), total, LARGE, tuple(low), tuple(high))))


def of_two(printed, total):
    """Every count that the first of two bands may have; `printed`: both rounded, or None where they are not printed."""
    if printed:
        (low, high), _ = behind(printed, total, LARGE)
        return set(range(low, high + 1))
    return {count for count in range(total + 1)
            if min(count, total - count) < FEWEST or not drawable((count, total - count), total, LARGE)}
