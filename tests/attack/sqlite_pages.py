"""SQLite files as an attacker reads them: pages, cells and where they lie, freed bytes, frames of a write-ahead log.

After sqlite.org/fileformat2.html. Takes any bytes: what is no page gives nothing.
"""
import functools
import struct
from collections import namedtuple

Cell = namedtuple("Cell", "offset end rowid values")

LEAF_INDEX, LEAF_TABLE = 10, 13
INTERIOR_INDEX, INTERIOR_TABLE = 2, 5


def varint(page, at):
    number = 0
    for length in range(9):
        byte = page[at + length]
        if length == 8:
            return number << 8 | byte, at + 9
        number = number << 7 | byte & 127
        if byte < 128:
            return number, at + length + 1
    return number, at + 9


INTEGER_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def size_of(kind):
    if kind >= 12:
        return (kind - 12) // 2
    return 8 if kind == 7 else INTEGER_SIZES.get(kind, 0)


def value_of(kind, data):
    if kind in INTEGER_SIZES:
        return int.from_bytes(data, "big", signed=True)
    if kind in (8, 9):
        return kind - 8
    return None if kind == 0 else bytes(data)


def record(page, at, end):
    """The values of a record that begins at `at`, or None when there is none."""
    try:
        header, here = varint(page, at)
        if not 2 <= header <= 64:
            return None
        kinds = []
        while here < at + header:
            kind, here = varint(page, here)
            kinds.append(kind)
        here = at + header
        values = []
        for kind in kinds:
            values.append(value_of(kind, page[here:here + size_of(kind)]))
            here += size_of(kind)
    except IndexError:
        return None
    return tuple(values) if here <= end else None


def page_size(file):
    size = int.from_bytes(file[16:18], "big")
    return 65536 if size == 1 else size


def is_database(file):
    return file[:16] == b"SQLite format 3\0" and len(file) >= page_size(file) >= 512


def pages(file):
    size = page_size(file)
    return [file[at:at + size] for at in range(0, len(file), size)]


@functools.lru_cache(maxsize=64)  # a page is looked at from several sides
def cells(page, first=False):
    """The cells of a leaf page, in the order of their keys."""
    start = 100 if first else 0
    kind = page[start] if len(page) > start else 0
    if kind not in (LEAF_INDEX, LEAF_TABLE):
        return []
    count = int.from_bytes(page[start + 3:start + 5], "big")
    found = []
    for at in range(start + 8, min(start + 8 + 2 * count, len(page) - 1), 2):
        offset = int.from_bytes(page[at:at + 2], "big")
        try:
            length, here = varint(page, offset)
            rowid, here = varint(page, here) if kind == LEAF_TABLE else (None, here)
        except IndexError:
            continue
        values = record(page, here, len(page))
        if values:
            found.append(Cell(offset, here + length, rowid, values))
    return found


def children(page, first=False):
    """Numbers of the pages below an interior page, from the lowest key up."""
    start = 100 if first else 0
    if len(page) <= start or page[start] not in (INTERIOR_INDEX, INTERIOR_TABLE):
        return []
    count = int.from_bytes(page[start + 3:start + 5], "big")
    below = []
    for at in range(start + 12, start + 12 + 2 * count, 2):
        offset = int.from_bytes(page[at:at + 2], "big")
        below.append(int.from_bytes(page[offset:offset + 4], "big"))
    return [*below, int.from_bytes(page[start + 8:start + 12], "big")]


def leaves(all_pages, root):
    """Numbers of the leaf pages below a root, from the lowest key up."""
    if not 1 <= root <= len(all_pages):
        return []
    below = children(all_pages[root - 1], root == 1)
    return [leaf for child in below for leaf in leaves(all_pages, child)] if below else [root]


def roots(all_pages):
    """Where each table and index begins, and the schema itself."""
    found = [1]
    for leaf in leaves(all_pages, 1):
        for cell in cells(all_pages[leaf - 1], leaf == 1):
            if len(cell.values) == 5 and isinstance(cell.values[3], int):
                found.append(cell.values[3])
    return found


def gaps(page, first=False):
    """Where on a leaf page no live cell lies: (from, to)."""
    live = sorted((cell.offset, cell.end) for cell in cells(page, first))
    here = (100 if first else 0) + 8 + 2 * len(live)
    for offset, end in live:
        if here < offset:
            yield here, offset
        here = max(here, end)
    if here < len(page):
        yield here, len(page)


def carved(page, width, first=False):
    """Records of `width` values where no live cell lies, by place: what was freed and not zeroed."""
    found = []
    mark = bytes([width + 1])  # one byte for the length of the header, one for each kind
    for here, end in gaps(page, first):
        while (here := page.find(mark, here, end)) >= 0:
            values = record(page, here, end)
            if values and len(values) == width:
                found.append(Cell(here, end, None, values))
            here += 1
    return found


def wal_versions(database, wal):
    """The database after each transaction that its write-ahead log still holds, oldest first."""
    if len(wal) < 32 or wal[:3] != b"\x37\x7f\x06":
        return
    size = int.from_bytes(wal[8:12], "big")
    salt = wal[16:24]
    state = dict(enumerate(pages(database), 1)) if is_database(database) else {}
    for at in range(32, len(wal) - size - 23, size + 24):
        number, commit = struct.unpack(">II", wal[at:at + 8])
        if wal[at + 8:at + 16] != salt:
            return
        state[number] = wal[at + 24:at + 24 + size]
        if commit:
            yield b"".join(state.get(page, bytes(size)) for page in range(1, commit + 1))


def journal_of(old):
    """A hot rollback journal that plays every page of the old database back."""
    size, old_pages = page_size(old), pages(old)
    nonce = 20260901
    head = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + struct.pack(">IIIII", len(old_pages), nonce, len(old_pages), 512, size)
    records = [head.ljust(512, b"\0")]
    for number, page in enumerate(old_pages, 1):
        total = nonce + sum(page[size - 200:0:-200])
        records.append(struct.pack(">I", number) + page + struct.pack(">I", total & 0xFFFFFFFF))
    return b"".join(records)
