"""Image files with ext4 on them, mounted and recorded. Knows no kiosk but its words, and not what is a loss.

Runs in a mount namespace of its own: whatever ends this process, the kernel takes the mounts and loop devices back."""
import contextlib
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from disks import read_log

SERVER = Path(__file__).with_name("disks.py")
# 4096-byte blocks, as any large file system; on the small one of the key 1024, so that a page is four of them.
SIZES = {"data": 520 << 20, "key": 24 << 20}
FILLER = "filler"  # a file that takes the last block of a file system


def command(*words, ends_in=(0,)):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True)
    if done.returncode not in ends_in:
        raise RuntimeError(f"{' '.join(map(str, words))}: {done.stderr.strip() or done.returncode}")


def pieces(file):
    """The parts of a file that are no holes, as (offset, size)."""
    end = os.fstat(file).st_size
    at = 0
    while at < end:
        try:
            at = os.lseek(file, at, os.SEEK_DATA)
        except OSError:
            return
        hole = os.lseek(file, at, os.SEEK_HOLE)
        yield at, hole - at
        at = hole


@contextlib.contextmanager
def opened(path, flags):
    file = os.open(path, flags, 0o600)
    try:
        yield file
    finally:
        os.close(file)


def copy(source, target):
    with opened(source, os.O_RDONLY) as old, opened(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC) as new:
        os.ftruncate(new, os.fstat(old).st_size)
        for at, size in pieces(old):
            os.pwrite(new, os.pread(old, size, at), at)


def bytes_of(path):
    with opened(path, os.O_RDONLY) as file:
        return b"\n".join(os.pread(file, size, at) for at, size in pieces(file))


class Pair:
    """The image of the database's disk and that of the key's, in one folder."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.images = {name: self.folder / f"{name}.img" for name in SIZES}
        self.keys = frozenset()  # that were used on it

    def make(self):
        for name, image in self.images.items():
            with opened(image, os.O_WRONLY | os.O_CREAT | os.O_TRUNC) as file:
                os.ftruncate(file, SIZES[name])
            # As mkfs makes it by default, only that nothing is left for the kernel to fill in later.
            command("mkfs.ext4", "-q", "-E", "lazy_itable_init=0,lazy_journal_init=0", image)
        return self

    def copy_of(self, other):
        for name, image in self.images.items():
            copy(other.images[name], image)
        self.keys = other.keys
        return self

    def repair(self):
        """As a boot does that was told to mend a file system without asking."""
        for image in self.images.values():
            command("e2fsck", "-f", "-y", image, ends_in=(0, 1))

    def write(self, name, sectors, size=512):
        with opened(self.images[name], os.O_WRONLY) as file:
            for sector, data in sectors.items():
                os.pwrite(file, data, sector * size)

    @contextlib.contextmanager
    def mounted(self, backing=None):
        """Both mounted, by way of `backing` where that is given; gives the words that tell a kiosk where."""
        folders = {name: self.folder / name for name in SIZES}
        with contextlib.ExitStack() as stack:
            for name, folder in folders.items():
                folder.mkdir(exist_ok=True)
                command("mount", "-o", "loop", Path(backing) / name if backing else self.images[name], folder)
                stack.callback(command, "umount", folder)
            yield [f"{name}={folder}" for name, folder in folders.items()]


@contextlib.contextmanager
def folder_in_memory():
    """Thousands of images are written and none is kept."""
    with tempfile.TemporaryDirectory(prefix="schoolpoort-power-") as folder:
        command("mount", "-t", "tmpfs", "power", folder)
        try:
            yield Path(folder)
        finally:
            command("umount", folder)


class NoFuse(Exception):
    """This machine mounts no FUSE file system."""


@contextlib.contextmanager
def served(pair, folder, log, failing):
    """The disks of the pair as files in a folder, each write and flush in the log."""
    folder.mkdir(exist_ok=True)
    server = subprocess.Popen([sys.executable, "-B", SERVER, folder, log, *pair.images.values(), failing],
                              stderr=subprocess.PIPE, text=True)
    while not (folder / "marks").exists():
        if server.poll() is not None:
            said = server.stderr.read().strip()
            # Only this comes from the mount itself; anything else is a fault of ours.
            lines = said.splitlines()
            raise NoFuse(lines[0]) if lines[-1].startswith("RuntimeError: ") else RuntimeError(said)
        time.sleep(0.005)
    try:
        yield
    finally:
        command("umount", folder)
        server.wait()


class Recording:
    """A pair in use, and the log of all that reaches its disks."""

    def __init__(self, pair, failing=""):
        self.pair = pair
        self.log = pair.folder / "log"
        self.failing = failing  # as disks.py has it

    @contextlib.contextmanager
    def running(self):
        """Gives the words that tell a kiosk where its disks are. The log ends where the block does."""
        disks = self.pair.folder / "disks"
        marks = disks / "marks"
        with served(self.pair, disks, self.log, self.failing), self.pair.mounted(backing=disks) as words:
            yield [*words, f"marks={marks}"]
            with opened(marks, os.O_WRONLY) as file:
                os.write(file, b"end\n")  # what comes after is the tidying up of the test

    def records(self):
        return read_log(self.log)
