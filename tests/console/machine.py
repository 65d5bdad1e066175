"""A virtual machine seen through its graphics card, touched through its panel, switched off by pulling the plug.
Knows nothing of what is shown."""
import ast
import json
import socket
import subprocess
import time

from hands.display import Shot
from hands.processes import dies_with_us

BOOTS = 600     # seconds, on a slow and busy machine: every instruction is done by a program
ROUNDING = 8    # a graphics library may round a colour otherwise than the tour's


class Nearly(bytes):
    """Equal to what differs by rounding only."""

    def __eq__(self, other):
        return len(self) == len(other) and all(abs(a - b) <= ROUNDING for a, b in zip(self, other))

    def __ne__(self, other):
        return not self == other

    __hash__ = None


class RoundedShot(Shot):
    def row(self, x, y, width):
        return Nearly(super().row(x, y, width))


def read_ppm(file):
    _, size, _, rgb = file.read_bytes().split(b"\n", 3)
    width, height = map(int, size.split())
    bgra = bytearray(4 * width * height)
    for to, source in enumerate((2, 1, 0)):
        bgra[to::4] = rgb[source::3]
    return RoundedShot(width, height, bytes(bgra))


class Line:
    """Lines to and from one of the machine's sockets."""

    def __init__(self, path):
        until = time.monotonic() + BOOTS
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(BOOTS)
        while self._socket.connect_ex(str(path)) != 0:
            if time.monotonic() > until:
                raise ConnectionError(f"{path} does not open")
            time.sleep(0.1)
        self._file = self._socket.makefile("rwb")

    def say(self, line):
        self._file.write(line.encode() + b"\n")
        self._file.flush()

    def hear(self):
        line = self._file.readline()
        if not line:
            raise ConnectionError("the virtual machine is gone")
        return line.decode()

    def close(self):
        self._file.close()
        self._socket.close()


class Machine:
    """On from the start. `made`: the folder with boot/ and system; `disk`: the one that may be written; `clock`: ISO."""

    def __init__(self, made, disk, size, clock, folder):
        self.size, self._folder = size, folder
        kernel, initrd = (next((made / "boot").glob(name + "-*")) for name in ("vmlinuz", "initrd.img"))
        self._process = subprocess.Popen(
            ["qemu-system-x86_64", "-accel", "tcg,thread=multi", "-cpu", "qemu64", "-smp", "2", "-m", "1024",
             "-nodefaults", "-display", "none", "-no-reboot", "-rtc", f"base={clock},clock=vm",
             "-kernel", kernel, "-initrd", initrd,
             "-append", "console=ttyS0 quiet root=/dev/vda ro rootfstype=squashfs init=/bin/sh "
             '-- -c "mount /dev/vdb /srv && exec python3 /srv/inside.py"',
             "-drive", f"file={made / 'system'},format=raw,if=virtio,readonly=on",
             "-drive", f"file={disk},format=raw,if=virtio",
             "-device", "virtio-vga,xres={},yres={}".format(*size),
             "-device", "virtio-serial", "-device", "virtserialport,chardev=hands",
             "-chardev", f"socket,id=hands,path={folder}/hands,server=on,wait=off",
             "-qmp", f"unix:{folder}/qmp,server=on,wait=off", "-serial", f"file:{folder}/console.log"],
            stdin=subprocess.DEVNULL, preexec_fn=dies_with_us)
        self._hands, self._qmp = Line(folder / "hands"), Line(folder / "qmp")
        self._qmp.hear()
        self._order("qmp_capabilities")
        self._hands.hear()

    def _order(self, execute, **arguments):
        self._qmp.say(json.dumps({"execute": execute, "arguments": arguments}))
        while "return" not in (answer := json.loads(self._qmp.hear())):
            if "error" in answer:
                raise RuntimeError(answer["error"])

    def _tell(self, order):
        self._hands.say(order)
        return ast.literal_eval(self._hands.hear())

    def run(self, words):
        """What a command said in the machine; AssertionError when it failed."""
        status, said = self._tell("run " + words)
        assert status == 0, f"{words}: {status}\n{said}"
        return said

    def grab(self, x=0, y=0, width=None, height=None):
        """What is on the screen now."""
        self._order("screendump", filename=str(self._folder / "screen.ppm"))
        return read_ppm(self._folder / "screen.ppm")

    def tap(self, x, y):
        self._tell(f"tap {x / self.size[0]} {y / self.size[1]}")

    def unplug(self):
        self._tell("unplug")

    def plug(self):
        self._tell("plug")
        self.run("udevadm settle")

    def pull_the_plug(self):
        self._process.kill()
        self._process.wait()
        self._hands.close()
        self._qmp.close()
