"""What copies of the kiosk's files show: how each differs from the one before, and what the last one holds in order.

An attacker's eyes: gets bytes and times of files, never a key, never the truth.
"""
from collections import defaultdict

import sqlite_pages as sqlite

BLOCK = 256
MOST_COLUMNS = 32  # of BLOCK bytes; what lies beyond is left to the readers of rows
FEW_BYTES = 64
LONG_VALUE = 32


class Columns:
    """Gives every block of a file that ever changed a fixed place among the bits; one for all schools."""

    def __init__(self):
        self.places = {}

    def place(self, name, block):
        if len(self.places) < MOST_COLUMNS:
            return self.places.setdefault((name, block), len(self.places))
        return self.places.get((name, block))

    def overflowed(self):
        return len(self.places) == MOST_COLUMNS


class Change:
    """How one copy differs from the one before."""

    def __init__(self):
        self.flipped = self.new = 0
        self.bytes, self.rows, self.freed, self.outside = set(), set(), set(), set()


def change_between(before, after, columns):
    change = Change()
    for name in before.keys() | after.keys():
        old, new = before.get(name), after.get(name)
        old_bytes, new_bytes = old.bytes if old else b"", new.bytes if new else b""
        change.outside.add(("size", name, len(new_bytes) - len(old_bytes), bool(new)))
        if old and new:
            change.outside.add(("time", name, max(0, new.mtime - old.mtime).bit_length()))
        if old_bytes != new_bytes:
            compare_blocks(change, name, old_bytes, new_bytes, columns)
            compare_rows(change, old_bytes, new_bytes)
    return change


def compare_blocks(change, name, old, new, columns):
    few = []
    for at in range(0, max(len(old), len(new)), BLOCK):
        was, now = old[at:at + BLOCK], new[at:at + BLOCK]
        place = columns.place(name, at // BLOCK) if was != now else None
        if place is None:
            continue
        number = int.from_bytes(now, "little")
        change.new |= number << 8 * BLOCK * place
        change.flipped |= (number ^ int.from_bytes(was, "little")) << 8 * BLOCK * place
        if len(few) <= FEW_BYTES and len(was) == len(now):
            few += [("byte", place, i, b - a & 255) for i, (a, b) in enumerate(zip(was, now)) if a != b]
    change.outside.add(("bytes", name, len(few).bit_length()))
    if len(few) <= FEW_BYTES:
        change.bytes.update(few)


def row_tokens(values):
    """Each short value with its column; a key that never comes again tells nothing and does no harm."""
    return {("row", len(values), column, value) for column, value in enumerate(values)
            if not isinstance(value, bytes) or len(value) < LONG_VALUE}


def compare_rows(change, old, new):
    if not sqlite.is_database(new):
        return
    size = sqlite.page_size(new)
    for at in range(0, len(new), size):
        was, now = old[at:at + size], new[at:at + size]
        if was == now:
            continue
        cells = sqlite.cells(now, at == 0)
        known = {(cell.rowid, cell.values) for cell in sqlite.cells(was, at == 0)} if was else set()
        for cell in cells:
            if (cell.rowid, cell.values) not in known:
                change.rows |= row_tokens(cell.values)
        if cells:
            change.freed |= freed_tokens(was, now, len(cells[0].values), at == 0)


def freed_tokens(was, now, width, first):
    before = {cell.values for cell in sqlite.carved(was, width, first)} if was else set()
    tokens = set()
    for cell in sqlite.carved(now, width, first):
        if cell.values not in before:
            tokens |= row_tokens(cell.values)
    return tokens


class Album:
    """A copy after every answer. Turns each visit into clues about its answers."""

    def __init__(self, files, columns):
        self.last, self.columns = files, columns
        self.visits, self.current = [], []

    def add(self, item, files):
        """`item`: the question that was answered, as the watcher saw it; None: the visit ended."""
        self.current.append((item, change_between(self.last, files, self.columns)))
        self.last = files
        if item is None:
            self.visits.append(self._clues(self.current))
            self.current = []

    @staticmethod
    def _clues(changes):
        whole = 0
        for _, change in changes:
            whole ^= change.flipped
        end = changes[-1][1]
        return {item: {
            "bits that flip": change.flipped,
            "new bits": change.new,
            "bits that flip in the visit": whole,
            "bits that flip at its end": end.flipped,
            "few bytes and by how much": frozenset(change.bytes),
            "few bytes at its end": frozenset(end.bytes),
            "new rows": frozenset(change.rows),
            "freed rows": frozenset(change.freed),
            "sizes and times": frozenset(change.outside),
        } for item, change in changes[:-1]}


class LastCopy:
    """One copy at the end and the watcher's notes of the order: rows in any order that lies on the disk."""

    def __init__(self, files):
        self.orders = defaultdict(list)
        for name, file in sorted(files.items()):
            if sqlite.is_database(file.bytes):
                self._read_database(name, file.bytes)

    def _read_database(self, name, file):
        pages = sqlite.pages(file)
        for root in sqlite.roots(pages):
            leaves = sqlite.leaves(pages, root)
            cells = [cell for leaf in leaves for cell in sqlite.cells(pages[leaf - 1], leaf == 1)]
            self.orders["rows as they are keyed"].append(cells)
            if cells and cells[0].rowid is not None:
                self.orders["rows by number"].append(sorted(cells, key=lambda cell: cell.rowid))
            if len(leaves) == 1:
                self.orders["rows by place, from the end"].append(sorted(cells, key=lambda cell: -cell.offset))
                self.orders["rows by place"].append(sorted(cells, key=lambda cell: cell.offset))
                width = len(cells[0].values) if cells else 0
                self.orders["freed rows by place"].append(sqlite.carved(pages[leaves[0] - 1], width, leaves == [1]))

    def clues(self, notes):
        """For each visit in the notes, a list of its items: item -> clues."""
        steps = [(visit, item) for visit, items in enumerate(notes) for item in items]
        visits = [defaultdict(dict) for _ in notes]
        for name, candidates in self.orders.items():
            fitting = next((cells for cells in candidates if len(cells) == len(steps)), None)
            for at, (visit, item) in enumerate(steps):
                visits[visit][item][name] = frozenset(row_tokens(fitting[at].values)) if fitting else frozenset()
        return visits


def log_clues(files, notes, columns):
    """What a write-ahead log still holds, read as if each transaction were a copy."""
    for name, log in sorted(files.items()):
        main = files.get(name.removesuffix("-wal"))
        if not name.endswith("-wal") or not main:
            continue
        steps = [item for items in notes for item in [*items, None]]
        versions = list(sqlite.wal_versions(main.bytes, log.bytes))
        if len(versions) <= len(steps):
            continue
        as_copies = [{"version": main._replace(bytes=version)} for version in versions[-len(steps) - 1:]]
        album = Album(as_copies[0], columns)
        for item, files_then in zip(steps, as_copies[1:]):
            album.add(item, files_then)
        return [{item: {"log: " + name: clue for name, clue in clues.items()} for item, clues in visit.items()}
                for visit in album.visits]
    return [{item: {} for item in items} for items in notes]
