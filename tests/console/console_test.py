"""Visitors at the bare console of a virtual machine, whose calendar goes on and whose plug is pulled; and the figures."""
import json
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(SOURCE / "deploy"), str(SOURCE / "tests/e2e")]
sys.dont_write_bytecode = True

from figures import expected_results, exported_results  # noqa: E402
from hands.processes import Program  # noqa: E402
from hands.tour import take_tour  # noqa: E402
from hands.visitor import Visitor, is_question, item_of  # noqa: E402
from machine import Machine  # noqa: E402
from school import CALM, campaign_of, day, read_csv  # noqa: E402

MADE = SOURCE / "build/console"
SIZE = (1280, 800)
ITEMS = ["E1", "E3"]
LANGUAGES = ("nl-BE", "ar")
VISITS_A_DAY = (3, 3, 3)  # and one before: enough to be told
STILL = 20       # seconds
FEW_WAKES = 20   # in that time; SDL alone would wake 16,000 times

AS_KIOSK = ("setpriv --reuid=kiosk --regid=kiosk --init-groups env HOME=/srv/home SDL_VIDEODRIVER=kmsdrm "
            "/srv/schoolpoort/bin/schoolpoort --data /srv/home/data ")
WAKES = "cat /proc/$(cat /srv/home/kiosk.pid)/task/*/status | awk '/^voluntary/ {sum += $2} END {print sum}'"


class PatientVisitor(Visitor):
    """A frame takes a second or two where every instruction is done by a program."""

    def until(self, happened, what, limit=0):
        super().until(happened, what, max(limit, 600))


class Console(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="schoolpoort-")))
        self.pictures = MADE / "pictures"
        self.pictures.mkdir(exist_ok=True)
        program = Program(MADE / "program/schoolpoort/bin/schoolpoort", self.folder / "host")
        self.choose(program.data)
        self.languages = json.loads(program.run("status").stdout)["languages"]
        self.tours = {tag: take_tour(program, tag, SIZE, ITEMS, self.folder / "tour") for tag in LANGUAGES}
        self.disk = self.make_disk(program.data)
        self.visits, self.looks = [], 0

    def choose(self, data):
        (data / "settings.toml").write_text(CALM + 'campaign = "short"\n')
        campaigns = data / "content/campaigns"
        campaigns.mkdir(parents=True)
        (campaigns / "short.toml").write_text(campaign_of(ITEMS))

    def make_disk(self, data):
        """The second disk of the machine: the program, the school's folder, and room."""
        content = self.folder / "disk"
        shutil.copytree(MADE / "program", content)
        shutil.copytree(data, content / "home/data")
        shutil.copy(Path(__file__).with_name("inside.py"), content)
        disk = self.folder / "disk.ext4"
        subprocess.run(["mke2fs", "-q", "-t", "ext4", "-d", content, disk, "400M"], check=True, stdout=subprocess.DEVNULL)
        return disk

    def switch_on(self, on):
        machine = Machine(MADE, self.disk, SIZE, f"{on.isoformat()}T10:00:00", self.folder)
        self.addCleanup(machine.pull_the_plug)
        return machine

    def keep(self, scene, shot):
        self.looks += 1
        shot.write_png(self.pictures / f"{self.looks:02}-{scene.language}-{scene.name}.png")

    def open_kiosk(self, machine):
        machine.run(f"{AS_KIOSK} run >/srv/home/kiosk.log 2>&1 & echo $! >/srv/home/kiosk.pid")
        visitor = PatientVisitor(machine, self.tours, self.languages, watch=self.keep)
        try:
            visitor.wait_for({"slides"})
        finally:
            said = machine.run("cat /srv/home/kiosk.log")
        self.assertIn("opengles2 on KMSDRM", said)
        return visitor

    def visit(self, visitor, on_the_way=lambda: None):
        number = len(self.visits)
        scene = visitor.choose(LANGUAGES[number % 2])
        on_the_way()
        while is_question(scene):
            scene = visitor.reply(scene.answers()[number % 3])
        self.visits.append(visitor.visit)
        visitor.tap_anywhere()
        visitor.wait_for({"slides"})

    def three_days_of_visits(self, machine, visitor):
        for number, count in enumerate(VISITS_A_DAY):
            machine.run(f"date --set {day(number).isoformat()}T10:00:00")
            for _ in range(count):
                self.visit(visitor)

    def sleep_and_plug_again(self, machine):
        """While a question waits for its answer: the kiosk sleeps, and hears a panel that was away."""
        before, after = machine.run(f"{WAKES}; sleep {STILL}; {WAKES}").split()
        self.assertLess(int(after) - int(before), FEW_WAKES)
        machine.unplug()
        machine.plug()

    def test_answers_touched_at_the_bare_console_outlive_a_power_cut_and_come_out_as_figures(self):
        machine = self.switch_on(day(0))
        visitor = self.open_kiosk(machine)
        self.visit(visitor, lambda: self.sleep_and_plug_again(machine))
        self.three_days_of_visits(machine, visitor)
        machine.pull_the_plug()

        machine = self.switch_on(day(21))
        machine.run(AS_KIOSK + "export --out /srv/home/export")
        results = self.folder / "results.csv"
        results.write_text(machine.run("cat /srv/home/export/results.csv"), encoding="utf-8")
        choices = {item_of(scene): scene.answers() for scene in self.tours["nl-BE"] if is_question(scene)}
        self.assertEqual(exported_results(read_csv(results)), expected_results(self.visits, choices))


if __name__ == "__main__":
    unittest.main()
