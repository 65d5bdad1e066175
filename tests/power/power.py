"""The plug is pulled at every step of what the kiosk stores, on real ext4 disks with a volatile cache: no box is lost and
no confirmed answer. Prints what was tried; ends in failure when anything was lost, or when a store that is known to lose
was not found out.

    power.py KIOSK [--full] [--refused WHY]"""
import argparse
import queue
import shutil
import sys
import tempfile
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from mounts import NoFuse, Pair, Recording, folder_in_memory
from ordinary import killed_at_every_step
from scenes import Stage
from trial import try_image

WORKERS = 3  # each waits for the kernel half of its time
DOUBLES = ("delete journal", "no sync", "key not synced", "wiped too soon")


@dataclass
class Sizes:
    until: int  # how much of the story is cut everywhere
    draws: int  # of unsafe writes at each place
    early: tuple  # how the kernel writes of its own accord while the story is told again
    idle: tuple  # after which calls the kiosk stands idle
    killed: tuple  # in which calls it is killed at each step
    failing: tuple  # calls of which each write fails once
    again: int  # every so manieth image of the story is started and cut again
    part: int  # of the images of all these, every so manieth is tried


SMALL = Sizes(until=9, draws=1, early=("0",), idle=(6,), killed=(3,), failing=(6,), again=40, part=6)
FULL = Sizes(until=18, draws=2, early=("0", "1"), idle=(1, 2, 3, 6, 9, 12), killed=(1, 2, 3, 6, 9), failing=(3, 9), again=10,
             part=1)


@dataclass
class Row:
    places: set = field(default_factory=set)
    images: int = 0
    repaired: int = 0  # file systems that mounted only then
    boxes: int = 0
    answers: int = 0
    later: int = 0  # a state that the kiosk had not come to yet
    seeds: int = 0  # another one than the period began with
    keys: int = 0

    def lost(self):
        return self.boxes + self.answers + self.later + self.seeds + self.keys


def judge(moment, finding, seeds):
    if finding.call == 0:
        return "boxes"
    if finding.call < moment.low:
        return "answers"
    if finding.call > moment.high:
        return "later"
    confirmed = 0 < finding.call == moment.low
    return "seeds" if confirmed and finding.seed != seeds.get(finding.call, finding.seed) else None


class Trials:
    """Tries images, some at a time, and keeps count."""

    def __init__(self, folder, program):
        self.program = program
        self.rows = defaultdict(Row)
        self.examples = []
        self.scenes = 0
        self.free = queue.SimpleQueue()
        for worker in range(WORKERS):
            self.free.put(folder / f"worker-{worker}")

    def try_one(self, scene, image):
        folder = self.free.get()
        try:
            return try_image(image, scene.base, folder, self.program, scene.cuts.keys)
        finally:
            self.free.put(folder)

    def try_scene(self, scene, part=1):
        self.scenes += 1
        self.rows[scene.title, "idle"].keys += scene.cuts.old_keys
        chosen = scene.cuts.images[::part]
        with ThreadPoolExecutor(WORKERS) as pool:
            for image, finding in zip(chosen, pool.map(lambda image: self.try_one(scene, image), chosen)):
                self.count(scene, image, finding)

    def count(self, scene, image, finding):
        title = scene.title
        for moment in image.moments:
            self.rows[title, moment.call].places.add((self.scenes, moment.place))
        faults = ((moment, judge(moment, finding, scene.cuts.seeds)) for moment in image.moments)
        moment, fault = next((pair for pair in faults if pair[1]), (image.moments[0], None))
        row = self.rows[title, moment.call]
        row.images += 1
        row.repaired += finding.repaired
        row.keys += finding.old_keys
        if fault:
            setattr(row, fault, getattr(row, fault) + 1)
        if fault or finding.old_keys:
            self.examples.append(f"{title}: {finding} at {moment}")

    def lost(self):
        return sum(row.lost() for row in self.rows.values())

    def print(self):
        titles = ("cut at", "images", "repaired", "boxes lost", "answers lost", "from later", "other seed", "old keys")
        print(f"{'':42}" + "".join(f"{title:>13}" for title in titles))
        for (title, call), row in self.rows.items():
            figures = (len(row.places), row.images, row.repaired, row.boxes, row.answers, row.later, row.seeds, row.keys)
            print(f"{title + ': ' + call:42}" + "".join(f"{figure:13}" for figure in figures))
        for example in self.examples[:10]:
            print("LOST", example)


def scenes(stage, sizes):
    """Each with the part of its images that is to be tried."""
    with ThreadPoolExecutor(1) as pool:
        idle = pool.submit(stage.idles, sizes.idle, sizes.draws)
        story = stage.story("the story", 1, sizes.until, sizes.draws)
        yield story, 1
        for early in sizes.early:
            yield stage.story("written early", 1, sizes.until, sizes.draws, f"early={early}"), sizes.part
        for scene in stage.starts_after_cuts(story, story.cuts.images[::sizes.again], sizes.draws):
            yield scene, sizes.part
        for call in sizes.killed:
            for scene in stage.starts_after_kills(call, sizes.draws):
                yield scene, sizes.part
        for call in sizes.failing:
            for scene in stage.failing_writes(call, sizes.draws):
                yield scene, sizes.part
        for which in ("data", "key"):
            yield stage.full_disk(which, 6, sizes.draws), sizes.part
        for scene in idle.result():
            yield scene, 1


def finds_the_losses(stage, folder):
    """Whether each store, or disk, that is known to lose was found out over one answer."""
    cases = [(name, stage.story(name, 3, 6, 1, f"double={name}")) for name in DOUBLES]
    cases.append(("disk that only says it flushed", stage.story("", 3, 4, 1, flushes_count=False)))
    all_found = True
    for name, scene in cases:
        trials = Trials(folder, stage.program)
        trials.try_scene(scene)
        lost = sum(row.boxes + row.answers for row in trials.rows.values())
        print(f"known to lose: {name}: {lost} of {len(scene.cuts.images)} images {'lost' if lost else 'lost, NOT FOUND OUT'}")
        all_found = all_found and lost > 0
    return all_found


def why_refused():
    """What this machine does not let us do, if anything."""
    with tempfile.TemporaryDirectory(prefix="schoolpoort-power-") as folder:
        pair = Pair(folder).make()
        try:
            with pair.mounted():
                pass
        except RuntimeError as error:
            return f"loop mounts of ext4 ({error})"
        try:
            with Recording(pair).running():
                return None
        except NoFuse as error:
            return f"FUSE ({error})"


def on_disks(program, sizes):
    with folder_in_memory() as folder:
        stage, trials = Stage(folder, program), Trials(folder, program)
        for scene, part in scenes(stage, sizes):
            trials.try_scene(scene, part)
        trials.print()
        return trials.lost() == 0 and finds_the_losses(stage, folder)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kiosk", type=Path)
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--refused")
    words = parser.parse_args()
    program = words.kiosk.resolve()
    refused = words.refused or why_refused()
    if refused:
        print(f"THIS MACHINE REFUSES {refused}.\nPower cuts on ext4 were NOT tried. Instead the kiosk is killed at every step, "
              "on an ordinary file system, where the system's memory outlives it.")
        return 0 if killed_at_every_step(program) else 1
    return 0 if on_disks(program, FULL if words.full else SMALL) else 1


if __name__ == "__main__":
    sys.exit(main())
