"""Starts the kiosk on what a cut left, and says what it found. Knows not what it should have found."""
import subprocess
from dataclasses import dataclass
from pathlib import Path

from mounts import FILLER, Pair, bytes_of

SLOTS = (4096, 8192)
KEY_SIZE = 32
NO_KEY = bytes(KEY_SIZE)


@dataclass(frozen=True)
class Finding:
    call: int  # after which the box stands; 0 when there is none
    why: str  # why there is none, or cannot go on
    seed: str  # of that box
    repaired: bool  # the file system did not mount before it was
    old_keys: int  # that were used once and are still on a disk, when the kiosk has found its box and gone on


def live_keys(folder):
    slots = (Path(folder) / "key" / "box.key").read_bytes()
    return {slots[at:at + KEY_SIZE] for at in SLOTS} - {NO_KEY}


def old_keys(pair, keys):
    """How many keys are found anywhere on the raw disks."""
    raw = [bytes_of(image) for image in pair.images.values()]
    return sum(any(key in disk for disk in raw) for key in keys)


def told(output, verb):
    return [line.split(" ", 1)[1] for line in output.splitlines() if line.startswith(verb + " ")]


def look(pair, kiosk, keys, repaired=False):
    """The kiosk's own start on a pair of images, and its next call; `keys` are those it used before."""
    with pair.mounted() as words:
        for word in words:
            (Path(word.partition("=")[2]) / FILLER).unlink(missing_ok=True)
        done = subprocess.run([kiosk, "find", *words], capture_output=True, text=True)
        if done.returncode:
            why = told(done.stdout, "lost") + told(done.stdout, "refused") + [done.stderr.strip() or "it ended"]
            return Finding(0, why[0], "", repaired, 0)
        live = live_keys(words[1].partition("=")[2])
    used = keys | {bytes.fromhex(key) for key in told(done.stdout, "key")}
    call, seed = told(done.stdout, "seed")[0].split()
    return Finding(int(call), "", seed, repaired, old_keys(pair, used - live))


def try_image(image, base, folder, kiosk, keys):
    pair = Pair(folder).copy_of(base)
    pair.write("data", image.data.sectors)
    pair.write("key", image.key.sectors)
    keys = keys | base.keys
    try:
        return look(pair, kiosk, keys)
    except RuntimeError:
        pass  # ext4 does not mount when its first block was torn
    try:
        pair.repair()
        return look(pair, kiosk, keys, repaired=True)
    except RuntimeError as refused:
        return Finding(0, str(refused), "", True, 0)
