"""Row "raw device": the disks themselves, bit by bit: free blocks, journals, deleted files, what lies behind ends of files.

Two file systems of their own (ext4 on loop devices) hold the data and the key, as in a school. The test reads the key
file after every save to know which keys there were; the attacker only gets the raw bytes.
"""
import os
import random
import re
import shutil
import subprocess

import sealed
import world
from figures import Figure
from school import Kiosk, Place

ROW = "raw device"
FAMILIES = {False: 24, True: 300}
LOOKS = {False: 2, True: 5}  # how often the raw disks are read
IMAGE = 32 << 20
BLOCK = 4096
KEY = 32
PIECE = 64  # of the plain box: long enough that it is nowhere by chance
TELLING = 8  # of its bytes are not zero
LONG_WORD, AROUND = 5, 16
CONTROL_FOUND = 0.5


class Disk:
    """An ext4 image and its mount, gone at the end."""

    def __init__(self, folder, name):
        self.image, self.mount = folder / f"{name}.img", folder / name

    def __enter__(self):
        with open(self.image, "wb") as image:
            image.truncate(IMAGE)
        subprocess.run(["mkfs.ext4", "-q", "-b", str(BLOCK), self.image], check=True, capture_output=True, text=True)
        self.mount.mkdir()
        subprocess.run(["mount", "-o", "loop", self.image, self.mount], check=True, capture_output=True, text=True)
        return self

    def __exit__(self, *_):
        # Lazily: when something went wrong the kiosk may still hold a file.
        subprocess.run(["umount", "--lazy", self.mount], check=True)
        self.image.unlink()

    def raw(self):
        """Every block that is not zero, in order, once all is written down."""
        subprocess.run(["sync", "--file-system", self.mount], check=True)
        image = self.image.read_bytes()
        blocks = (image[at:at + BLOCK] for at in range(0, len(image), BLOCK))
        return b"".join(block for block in blocks if block.strip(b"\0"))


class Folder:
    """Where loop devices are refused: the files of an ordinary folder, and nothing beside them."""

    def __init__(self, folder, name):
        self.mount = folder / name
        self.mount.mkdir()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def raw(self):
        return b"".join(path.read_bytes() for path in sorted(self.mount.rglob("*")) if path.is_file())


def why_no_disks(folder):
    """Nothing where loop mounts work, else the reason."""
    if os.geteuid() != 0 or not shutil.which("mkfs.ext4"):
        return "not root, or no mkfs.ext4"
    try:
        with Disk(folder, "try"):
            return None
    except subprocess.CalledProcessError as refused:
        return refused.stderr.strip()


def telling_pieces(before, plain):
    """Pieces of the opened box where a save changed something, as far as they are not nearly all zeros."""
    for at in range(sealed.SEED.stop, len(plain) - PIECE, PIECE // 2):
        piece = plain[at:at + PIECE]
        if piece != before[at:at + PIECE] and PIECE - piece.count(0) >= TELLING:
            yield piece


class Secrets:
    """What must be nowhere: known to the test alone."""

    def __init__(self, key_folder):
        self.key_file = key_folder / "box.key"
        self.keys, self.pieces, self.saves, self.plain = [], set(), 0, b""

    def note(self, kiosk):
        plain = bytes.fromhex(kiosk.say("plain"))
        self.pieces |= {plain[sealed.SEED], *telling_pieces(self.plain, plain)}
        self.plain = plain
        self.saves += 1
        for key in self.live():
            if key not in self.keys[-2:]:
                self.keys.append(key)

    def live(self):
        if not self.key_file.exists():
            return []
        slots = self.key_file.read_bytes()
        return [key for at in (BLOCK, 2 * BLOCK) if (key := slots[at:at + KEY]).strip(b"\0")]


def words_around(raw, form):
    """Ids and language codes with the bytes around them in their block; short ones come up by chance and are left out."""
    words = {*form.languages, *form.items, *(choice for choices in form.choices.values() for choice in choices)}
    pattern = re.compile("|".join(sorted(re.escape(word) for word in words if len(word) >= LONG_WORD)).encode())
    blocks = (raw[at:at + BLOCK] for at in range(0, len(raw), BLOCK))
    return {block[max(0, match.start() - AROUND):match.end() + AROUND] for block in blocks
            for match in pattern.finditer(block)}


class Found:
    """The most that any look found."""

    def __init__(self, words_before):
        self.pieces = self.old_keys = self.keys_on_data = self.live_keys = self.words = 0
        self.boxes, self.opened, self.words_before = set(), set(), words_before

    def look(self, kiosk, secrets, data, keys, folder):
        data_raw, keys_raw = data.raw(), keys.raw()
        words = words_around(data_raw + keys_raw, kiosk.form())
        self.words = max(self.words, len(words - self.words_before))
        self.pieces = max(self.pieces, sum(piece in data_raw or piece in keys_raw for piece in secrets.pieces))
        self.keys_on_data = max(self.keys_on_data, sum(key in data_raw for key in secrets.keys))
        live = secrets.live()
        self.old_keys = max(self.old_keys, sum(key in keys_raw for key in secrets.keys if key not in live))
        self.live_keys = max(self.live_keys, sum(keys_raw.count(key) for key in live))
        boxes = sorted(set(sealed.boxes(data_raw)) | set(sealed.boxes(keys_raw)))
        self.boxes |= set(boxes)
        self.opened = max(self.opened, opened(kiosk, boxes, candidates(data_raw) | candidates(keys_raw), folder), key=len)


def candidates(raw):
    """Anything on a disk that may be a key: what looks like chance and is no part of a sealed box."""
    rest = sealed.blanked(raw)
    words = (rest[at:at + KEY] for at in range(0, len(rest), KEY // 2))
    return {word for word in words if len(set(word)) > KEY // 2 and len(word) == KEY}


def opened(kiosk, boxes, keys, folder):
    """The boxes that any of the keys opens."""
    (folder / "boxes").write_bytes(b"".join(boxes))
    (folder / "candidates").write_bytes(b"".join(keys))
    return {boxes[int(number)] for number in kiosk.say("opens", folder / "boxes", folder / "candidates").split()}


def campaign(kiosk, kind, full, make, folder, chance):
    """Answers a whole campaign and looks at the raw disks now and then."""
    with make(folder, "data") as data, make(folder, "keys") as keys:
        data_folder, key_folder = data.mount / "kiosk", keys.mount / "kiosk"
        kiosk.say("open", kind, data_folder, key_folder)
        secrets = Secrets(key_folder)
        kiosk.say("begin", world.FIRST_DAY, world.END_DAY)
        secrets.note(kiosk)
        found = Found(words_around(data.raw() + keys.raw(), kiosk.form()))
        parents = world.school(kiosk.form(), FAMILIES[full], chance, share_of_friends=0.01)
        for at, parent in enumerate(parents, 1):
            world.visit(kiosk, parent, lambda item: secrets.note(kiosk))
            if at * LOOKS[full] % len(parents) < LOOKS[full]:
                found.look(kiosk, secrets, data, keys, folder)
        kiosk.say("shut")
    return found, secrets


def measure(full):
    chance = random.Random()
    with Place() as place, Kiosk() as kiosk:
        folder = place.folder
        refused = why_no_disks(folder)
        make = Folder if refused else Disk
        where = f"ORDINARY FILES ONLY, NOT THE RAW DEVICE ({refused})" if refused else "raw images"
        found, secrets = campaign(kiosk, "sealed", full, make, folder, chance)
        rows = [
            (f"{where}: of {len(secrets.pieces)} pieces of the plain box in {secrets.saves} saves, found", found.pieces, 0),
            (f"{where}: of {len(secrets.keys) - 1} keys that no longer open the box, found on the key disk", found.old_keys, 0),
            (f"{where}: keys found on the data disk", found.keys_on_data, 0),
            (f"{where}: the key in force, found on the key disk", found.live_keys, 1),
            (f"{where}: ids of answers and languages where none stood when the period began", found.words, 0),
            (f"{where}: of {len(found.boxes)} old and new sealed boxes found, opened at a time by anything on the disks",
             len(found.opened), 1),
        ]
        for what, count, right in rows:
            yield Figure(ROW, what, str(count), str(right), count == right)
        if full:
            yield Figure(ROW, "read from raw disks", "no" if refused else "yes", "yes", not refused)
        (folder / "control").mkdir()
        leaky, secrets = campaign(kiosk, "counters", full, make, folder / "control", chance)
        pieces = len(secrets.pieces)
        share = leaky.pieces / pieces
        yield Figure(ROW, f"control counters, {where}: pieces of the plain box found, of {pieces}", f"{100 * share:.0f} %",
                     f"> {100 * CONTROL_FOUND:.0f} %", share > CONTROL_FOUND)
