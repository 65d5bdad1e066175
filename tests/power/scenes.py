"""What the kiosk does while its disks are recorded, and the images that cuts of it leave. Knows not what it should find."""
import contextlib
import itertools
import os
import shutil
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from cuts import Cuts, cuts
from disks import FAILURE, MARK
from mounts import FILLER, Pair, Recording
from trial import told

KILLED, REFUSED = -9, 4
# Longer than the kernel keeps a page unwritten (30 s) and wakes to write it (5 s), and than ext4 waits to commit (5 s).
IDLE_SECONDS = 42


@dataclass
class Scene:
    title: str
    base: Pair
    cuts: Cuts


def fill(path):
    """Takes the last block of a file system."""
    with open(path, "wb") as file:
        for size in (1 << 20, 1 << 12, 1 << 10):
            with contextlib.suppress(OSError):
                while True:
                    os.posix_fallocate(file.fileno(), file.seek(0, os.SEEK_END), size)


class Stage:
    """Where scenes are played: a folder, and the kiosk's program."""

    def __init__(self, folder, program):
        self.folder, self.program = folder, program
        self.fresh = Pair(folder / "fresh").make()
        self.numbers = itertools.count()

    def pair(self, like):
        return Pair(self.folder / f"{next(self.numbers)}").copy_of(like)

    def live(self, words, *more, may_end_in=(0,)):
        """One run of the kiosk, to its end."""
        done = subprocess.run([self.program, "live", *words, *more], capture_output=True, text=True)
        if done.returncode not in may_end_in:
            raise RuntimeError(f"live {' '.join(more)} ended in {done.returncode}: {done.stdout}{done.stderr}")
        return done

    def prepared(self, until):
        """Disks as a kiosk leaves them that was stopped in an orderly way after that call."""
        if until == 0:
            return self.fresh
        pair = self.pair(self.fresh)
        with pair.mounted() as words:
            done = self.live(words, f"until={until}")
        pair.keys = frozenset(bytes.fromhex(key) for key in told(done.stdout, "key"))
        return pair

    def recorded(self, base, play, failing=""):
        recording = Recording(self.pair(base), failing)
        with recording.running() as words:
            play(words)
        records = recording.records()
        shutil.rmtree(recording.pair.folder)
        return records

    def story(self, title, first, last, draws, *more, flushes_count=True):
        """Those calls of a kiosk's life in one go, after a start where they do not begin with the very first."""
        base = self.prepared(first - 1)
        records = self.recorded(base, lambda words: self.live(words, f"until={last}", *more))
        return Scene(title, base, cuts(records, draws, first - 1, max(first - 1, 1), flushes_count))

    def idle(self, call, draws):
        """A kiosk that stands idle after a call, for as long as the kernel puts off any write."""
        def play(words):
            kiosk = subprocess.Popen([self.program, "live", *words, f"until={call}", "wait=yes"],
                                     stdin=subprocess.PIPE, text=True)
            time.sleep(IDLE_SECONDS)
            kiosk.kill()
            kiosk.communicate()
        base = self.prepared(call - 1)
        title = f"{IDLE_SECONDS} s idle after call {call}"
        return Scene(title, base, cuts(self.recorded(base, play), draws, call - 1, max(call - 1, 1)))

    def idles(self, calls, draws):
        """The same after several calls, all at once: they only wait."""
        with ThreadPoolExecutor(len(calls)) as pool:
            return list(pool.map(lambda call: self.idle(call, draws), calls))

    def starts_after_kills(self, call, draws):
        """A start, cut, after a kiosk that was killed at a step of that call: for each step until there is none."""
        base, step, ended = self.prepared(call - 1), 0, KILLED
        while ended == KILLED:
            step += 1

            def play(words):
                nonlocal ended
                kill = f"kill={0 if call == 1 else call}:{step}"
                ended = self.live(words, f"until={call}", kill, may_end_in=(0, KILLED)).returncode
                if ended == KILLED:
                    self.live(words, "until=0")
            records = self.recorded(base, play)
            if ended == KILLED:
                yield Scene(f"after a kill in call {call}", base,
                            cuts(records, draws, call - 1, max(call - 1, 1)))

    def failing_writes(self, call, draws):
        """A disk that fails one write of a call, for each of them, and a kiosk that tries again."""
        base = self.prepared(call - 1)
        for number in itertools.count(1):
            def play(words):
                self.live(words, f"until={call + 1}", "tries=3", may_end_in=(0, REFUSED))
            records = self.recorded(base, play, f"{call}:{number}")
            if not any(record.kind == FAILURE for record in records):
                return
            # Where the write that wipes a key fails, the key stays until the next save, and staff are told.
            yield Scene(f"a write fails in call {call}", base, replace(cuts(records, draws, call - 1, call - 1), old_keys=0))

    def full_disk(self, which, call, draws):
        """A disk that is full when the kiosk starts, and has room again when it starts once more."""
        base = self.prepared(call - 1)

        def play(words):
            filler = Path(dict(word.split("=") for word in words)[which]) / FILLER
            fill(filler)
            self.live(words, f"until={call}", "tries=3", may_end_in=(0, REFUSED))
            filler.unlink()
            self.live(words, f"until={call}")
        records = self.recorded(base, play)
        if which == "data" and not any(b"The disk is full" in record.bytes for record in records if record.kind == MARK):
            raise RuntimeError("the disk was not full")
        return Scene(f"the disk of the {which} is full", base, cuts(records, draws, call - 1, call - 1))

    def starts_after_cuts(self, scene, chosen, draws):
        """A start on what a cut left, cut once more."""
        for image in chosen:
            base = self.pair(scene.base)
            base.write("data", image.data.sectors)
            base.write("key", image.key.sectors)
            low, high = (choose(getattr(moment, end) for moment in image.moments)
                         for choose, end in ((max, "low"), (min, "high")))
            records = self.recorded(base, lambda words: self.live(words, "until=0"))
            again = cuts(records, draws, low, high)
            yield Scene("after a cut", base, replace(again, keys=again.keys | scene.cuts.keys))
            shutil.rmtree(base.folder)
