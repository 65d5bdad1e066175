"""Two disks with a volatile cache, as files of a FUSE folder: each write and flush goes into one log, with marks of what
the kiosk did in between. Knows no file system and no kiosk.

    disks.py FOLDER LOG DATA_IMAGE KEY_IMAGE [FAILING]

FAILING is CALL:N, the write of that number after the mark "start CALL" fails and changes nothing. FOLDER then has `data` and `key` to loop-mount, and `marks`: a line written there stands in the log at that moment."""
import errno
import os
import stat
import struct
import sys
from dataclasses import dataclass

RECORD = struct.Struct("<ccdqi")
WRITE, FLUSH, MARK, FAILURE = b"w", b"f", b"m", b"e"
NAMES = {"/data": b"d", "/key": b"k", "/marks": b"-"}


@dataclass(frozen=True)
class Record:
    kind: bytes
    disk: bytes
    time: float
    offset: int
    bytes: bytes

    def text(self):
        return self.bytes.decode().strip()


def read_log(path):
    records = []
    with open(path, "rb") as log:
        while head := log.read(RECORD.size):
            kind, disk, time, offset, size = RECORD.unpack(head)
            records.append(Record(kind, disk, time, offset, log.read(size)))
    return records


def serve(folder, log_path, images, failing):
    import time
    import fusepy

    class Disks(fusepy.Operations):
        def __init__(self):
            self.files = {name: os.open(image, os.O_RDWR) for name, image in zip(("/data", "/key"), images)}
            self.log = open(log_path, "wb")
            call, _, number = failing.partition(":")
            self.fails_in, self.fails_at = f"start {call} ".encode(), int(number or 0)
            self.writes = None  # since that mark

        def record(self, kind, path, offset=0, data=b""):
            self.log.write(RECORD.pack(kind, NAMES[path], time.time(), offset, len(data)) + data)

        def getattr(self, path, fh=None):
            if path == "/":
                return {"st_mode": stat.S_IFDIR | 0o700, "st_nlink": 2}
            if path not in NAMES:
                raise fusepy.FuseOSError(errno.ENOENT)
            size = os.fstat(self.files[path]).st_size if path in self.files else 0
            return {"st_mode": stat.S_IFREG | 0o600, "st_nlink": 1, "st_size": size}

        def read(self, path, size, offset, fh):
            return os.pread(self.files[path], size, offset) if path in self.files else b""

        def write(self, path, data, offset, fh):
            if path not in self.files:
                if data.startswith(self.fails_in):
                    self.writes = 0
                self.record(MARK, path, offset, data)
                return len(data)
            if self.writes is not None:
                self.writes += 1
                if self.writes == self.fails_at:
                    self.record(FAILURE, path)
                    raise fusepy.FuseOSError(errno.EIO)
            self.record(WRITE, path, offset, data)
            return os.pwrite(self.files[path], data, offset)

        def fsync(self, path, data_only, fh):
            self.record(FLUSH, path)
            return 0

        def destroy(self, path):
            self.log.close()

    # One request after the other: the log is the order in which the disks did them.
    fusepy.FUSE(Disks(), folder, foreground=True, nothreads=True, big_writes=True)


if __name__ == "__main__":
    serve(sys.argv[1], sys.argv[2], sys.argv[3:5], sys.argv[5] if len(sys.argv) > 5 else "")
