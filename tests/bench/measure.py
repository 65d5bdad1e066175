#!/usr/bin/env python3
"""Measures the built program from outside, on virtual screens: tests/bench/measure.py path/to/schoolpoort [WxH ...]

Prints a table; medians, with the slowest in brackets. Run it on a quiet machine, with the release build.
"""
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "deploy"))

from hands.display import VirtualScreen  # noqa: E402
from hands.processes import Program  # noqa: E402
from hands.tour import take_tour  # noqa: E402
from hands.visitor import Visitor, is_question  # noqa: E402

ITEMS = ["E1", "E3", "E5", "K2", "K4", "K5", "O1", "O3", "O4"]
STARTS, ANSWERS, STILL_SECONDS = 10, 15, 24
HOW = """
start to first full frame   from just before the process is made until a column of pixels in the middle of the screen is
                            the one of the tour's picture of the first slide; the cache of fonts is warm
touch to pressed look       from a pointer button going down on an answer until a pixel of that answer changes
lift to answer marked       from the button going up until a pixel of that answer changes: the answer is on disk then
lift to next question       from the button going up until the next question is there without fade; 300 ms of showing the
                            answer and 180 ms of fade are meant
save                        time between the lines "try" and "kept" of simulate --trace, as a reader of the pipe sees them
memory                      Pss of /proc/PID/smaps_rollup, on the slides after the visits
still slide                 voluntary context switches of all threads and processor time in quarters of a second on the
                            slides: the median quarter is a still slide; the mean has the turns and fades in it
look                        how long one look at the pixels takes: the resolution of the four lines with ms above
"""


def until(true, limit=60):
    """Seconds on the clock when it became true; looks without a pause."""
    end = time.monotonic() + limit
    while not true():
        if time.monotonic() > end:
            raise TimeoutError("it did not come")
    return time.monotonic()


def wait_gone(display):
    until(lambda: display.grab().is_plain())


class Bench:
    def __init__(self, binary, size):
        self.size = size
        self.home = Path(tempfile.mkdtemp(prefix="schoolpoort-bench-"))
        self.program = Program(binary, self.home)
        (self.program.data / "settings.toml").write_text('idle_seconds = 600\nlanguages = ["nl-BE", "ar", "ti"]\n')
        self.scenes = take_tour(self.program, "nl-BE", size, ITEMS, self.home / "tour")
        self.figures = {}

    def note(self, name, seconds):
        milliseconds = [1000 * one for one in seconds]
        self.figures[name] = f"{statistics.median(milliseconds):.1f} ms ({max(milliseconds):.1f})"

    def measure(self):
        with VirtualScreen(self.size) as self.display:
            self.look()
            self.starts()
            self.visits()
        self.saves()
        return self.figures

    def column(self):
        return self.display.grab(self.size[0] // 2, 0, 1, self.size[1]).pixels

    def look(self):
        times = []
        for _ in range(50):
            began = time.monotonic()
            self.column()
            times.append(time.monotonic() - began)
        self.note("look", times)

    def starts(self):
        kiosk = self.program.start_kiosk(self.display)
        visitor = Visitor(self.display, {"nl-BE": self.scenes}, ["nl-BE"])
        visitor.wait_for({"slides"})
        wanted = self.column()  # the first slide, which no language turns
        times = []
        for _ in range(STARTS):
            kiosk.stop()
            wait_gone(self.display)
            began = time.monotonic()
            kiosk = self.program.start_kiosk(self.display)
            times.append(until(lambda: self.column() == wanted) - began)
        self.note("start to first full frame", times)
        self.kiosk, self.visitor = kiosk, visitor
        time.sleep(1)  # a window is not all there when its first picture is

    def visits(self):
        self.pressed, self.marked, self.moved = [], [], []
        while len(self.pressed) < ANSWERS:
            scene = self.visitor.choose("nl-BE")
            for _ in range(5):
                scene = self.answer(scene)
            self.visitor.leave("no")
        self.note("touch to pressed look", self.pressed)
        self.note("lift to answer marked", self.marked)
        self.note("lift to next question", self.moved)
        self.rest()
        self.kiosk.stop()

    def answer(self, scene):
        time.sleep(0.8)
        tile = scene.target(scene.answers()[0])
        part = lambda: self.display.grab(tile.x, tile.y, tile.width, tile.height).pixels  # noqa: E731
        before, began = part(), time.monotonic()
        self.display.down(*tile.middle())
        self.pressed.append(until(lambda: part() != before) - began)
        time.sleep(0.3)
        before, began = part(), time.monotonic()
        self.display.up(*tile.middle())
        self.marked.append(until(lambda: part() != before) - began)
        seen = self.visitor.wait_for(lambda one: one is not scene and (is_question(one) or one.name == "more"))
        self.moved.append(time.monotonic() - began)
        return seen

    def rest(self):
        process = Path("/proc") / str(self.kiosk.process.pid)
        rollup = (process / "smaps_rollup").read_text()
        kib = next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
        self.figures["memory"] = f"{kib / 1024:.0f} MiB"
        counts = []
        for _ in range(4 * STILL_SECONDS):
            counts.append((wakes(process), ticks(process)))
            time.sleep(0.25)
        steps = [(b[0] - a[0], b[1] - a[1]) for a, b in zip(counts, counts[1:])]
        still = statistics.median(4 * step[0] for step in steps)
        mean = 4 * statistics.mean(step[0] for step in steps)
        busy = statistics.mean(step[1] for step in steps) * 4  # hundredths of a second in a second: per cent
        quiet = 4 * statistics.median(step[1] for step in steps)
        self.figures["still slide"] = f"{still:.0f} wake-ups/s, {quiet:.0f} % CPU; mean {mean:.1f}/s, {busy:.2f} %"

    def saves(self):
        words = self.program.words("simulate", "--trace", "--visits", 60, "--days", 3)
        words[2] = str(self.home / "try-out")
        times, tried = [], 0.0
        with subprocess.Popen(words, env=self.program.environment(), stdout=subprocess.PIPE) as run:
            for line in iter(run.stdout.readline, b""):
                if line.startswith(b"try"):
                    tried = time.monotonic()
                elif line.startswith(b"kept"):
                    times.append(time.monotonic() - tried)
        self.note("save", times)


def wakes(process):
    """Voluntary context switches of all its threads so far."""
    return sum(int(line.split()[1]) for status in process.glob("task/*/status") for line in status.read_text().splitlines()
               if line.startswith("voluntary"))


def ticks(process):
    """Processor time so far, in hundredths of a second."""
    after_name = (process / "stat").read_text().rpartition(")")[2].split()
    return int(after_name[11]) + int(after_name[12])


def main():
    binary, *wanted = sys.argv[1:]
    sizes = [tuple(map(int, size.split("x"))) for size in wanted or ["1920x1080", "3840x2160"]]
    tables = [Bench(binary, size).measure() for size in sizes]
    print(f"{'':28}" + "".join(f"{w}x{h}".ljust(52) for w, h in sizes))
    for name in tables[0]:
        print(f"{name:28}" + "".join(table[name].ljust(52) for table in tables))
    print(HOW)


if __name__ == "__main__":
    main()
