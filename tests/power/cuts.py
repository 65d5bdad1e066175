"""What the two disks may hold after a cut: at each place of a log, with some of the writes that no flush confirmed.
Knows no file system; of the kiosk only which states of its box are allowed."""
import functools
import random
from dataclasses import dataclass, field

from disks import FLUSH, MARK, WRITE

SECTOR = 512


class Content:
    """Sectors of a disk that were written, by number. Never changes."""

    def __init__(self, base=None, writes=()):
        """`writes` over `base`, in their order."""
        self.below = base.sectors if base else {}
        self.over = {}
        for write in writes:
            self.over.update(write)
        self.fingerprint = base.fingerprint if base else 0
        for sector, data in self.over.items():
            if sector in self.below:
                self.fingerprint ^= hash((sector, self.below[sector]))
            self.fingerprint ^= hash((sector, data))

    @functools.cached_property
    def sectors(self):
        return {**self.below, **self.over}


class Disk:
    def __init__(self):
        self.safe = Content()
        self.unsafe = []  # writes that no flush confirmed, in order

    def write(self, offset, data):
        assert offset % SECTOR == 0 and len(data) % SECTOR == 0
        first = offset // SECTOR
        self.unsafe.append([(first + at, data[at * SECTOR:(at + 1) * SECTOR]) for at in range(len(data) // SECTOR)])

    def flush(self):
        if self.unsafe:
            self.safe = self.newest()
            self.unsafe = []

    def newest(self):
        return Content(self.safe, self.unsafe)

    def some(self, chance):
        """Any of the unsafe writes, whole or torn between two sectors: a later one may be there and an earlier not."""
        kept = [write for write in self.unsafe if chance.random() < 0.5]
        if kept and chance.random() < 0.3:
            torn = chance.randrange(len(kept))
            kept[torn] = kept[torn][:chance.randrange(len(kept[torn]) + 1)]
        return Content(self.safe, kept)


@dataclass(frozen=True)
class Moment:
    """When the plug was pulled. Allowed are the states after call `low` to call `high`."""
    place: int  # how much the disks had been told
    call: str
    step: str
    low: int
    high: int


@dataclass
class Image:
    """The two disks as one or several cuts may leave them."""
    data: Content
    key: Content
    moments: list = field(default_factory=list)


class Kiosk:
    """What the marks of a log say the kiosk did, and so what it had promised."""

    def __init__(self, low, high):
        self.low, self.high = low, high
        self.call, self.step = "before", ""
        self.keys = []  # that it used, in order
        self.seeds = {}  # of the box, by the call after which it stood

    def hear(self, text):
        verb, _, rest = text.partition(" ")
        if verb == "key":
            self.keys.append(bytes.fromhex(rest))
            return
        if verb == "seed":
            call, seed = rest.split()
            self.seeds[int(call)] = seed
            return
        self.step = rest if verb == "step" else ""
        if verb == "open":
            self.call = "a start" if self.low else "first start"
        elif verb == "start":
            number, self.call = rest.split(" ", 1)
            self.high = int(number)
        elif verb in ("done", "found"):
            self.low = self.high = int(rest)
            self.call = "idle"
        elif verb == "stop":
            self.call = "stop"

    def moment(self, place):
        return Moment(place, self.call, self.step, self.low, self.high)


@dataclass
class Cuts:
    """What a log gives."""
    images: list  # all different
    keys: frozenset  # that the kiosk used
    seeds: dict  # of the box, by the call after which it stood
    old_keys: int  # that were still on a disk when a later save was done


def holds(content, key):
    return any(key in data for data in content.sectors.values())


def cuts(records, draws, low=0, high=1, flushes_count=True):
    """All images that cuts of this log leave: of each disk all or none of the unsafe writes, and `draws` times some of
    them. `low` to `high` are the states allowed at its beginning: no box at all
    is an empty one, once it was opened."""
    chance = random.Random(20261123)
    disks = {b"d": Disk(), b"k": Disk()}
    kiosk, found, place, old_keys = Kiosk(low, high), {}, 0, 0
    for record in records:
        place += record.kind in (WRITE, FLUSH)
        if record.kind == MARK:
            if record.text() == "end":
                break
            kiosk.hear(record.text())
            if record.text().startswith("done "):
                contents = [content for disk in disks.values() for content in (disk.safe, disk.newest())]
                old_keys += sum(any(holds(content, key) for content in contents) for key in kiosk.keys[:-1])
        elif record.kind == FLUSH:
            if flushes_count:
                disks[record.disk].flush()
        elif record.kind == WRITE:
            disks[record.disk].write(record.offset, record.bytes)
        data, key = disks[b"d"], disks[b"k"]
        pairs = [(one, other) for one in (data.newest(), data.safe) for other in (key.newest(), key.safe)]
        pairs += [(data.some(chance), key.some(chance)) for _ in range(draws)]
        for pair in pairs:
            image = found.setdefault((pair[0].fingerprint, pair[1].fingerprint), Image(*pair))
            image.moments.append(kiosk.moment(place))
    return Cuts(list(found.values()), frozenset(kiosk.keys), kiosk.seeds, old_keys)
