#!/usr/bin/env python3
"""A screen with a real touch panel, for tests: starts an X server without hardware and passes touches on to it.

Knows nothing of the kiosk. How to use it is told in touch_screen.md.
"""
import os
import socket
import struct
import subprocess
import sys
import tempfile
import time

CONFIG = """
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
  Option "BlankTime" "0"
EndSection
Section "InputDevice"
  Identifier "panel"
  Driver "inputtest"
  Option "DeviceType" "Touch"
  Option "TouchCount" "10"
  Option "SocketPath" "{socket}"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
  Modeline "wanted" {clock} {width} {h_sync} {h_back} {h_total} {height} {v_sync} {v_back} {v_total}
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "wanted"
    Virtual {width} {height}
  EndSubSection
EndSection
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "panel" "SendCoreEvents"
EndSection
"""

# The inputtest driver's protocol, version 1.1: man 4 inputtestdrv, xf86-input-inputtest-protocol.h.
CLIENT_VERSION, WAIT_FOR_SYNC, TOUCH = 0, 1, 6
PHASES = {"down": 18, "move": 19, "up": 20}  # XI_TouchBegin, XI_TouchUpdate, XI_TouchEnd
AXIS_STEPS = 0x10000  # the server spreads them over the screen
VALUATORS = 64


def modeline(width, height):
    """Timings the driver takes, up to 3840x2160 (it knows no clock above 300 MHz): 30 pictures a second."""
    h_total, v_total = width + 160, height + 40
    return {"width": width, "h_sync": width + 40, "h_back": width + 80, "h_total": h_total,
            "height": height, "v_sync": height + 10, "v_back": height + 20, "v_total": v_total,
            "clock": f"{h_total * v_total * 30 / 1e6:.3f}"}


class Panel:
    """The other end of the server's touch panel. One connection for the server's whole life: it spins without."""

    def __init__(self, path, width, height):
        self.width, self.height = width, height
        self.link = socket.socket(socket.AF_UNIX)
        self.link.connect(path)
        self.link.sendall(struct.pack("=IIHH", 12, CLIENT_VERSION, 1, 1))
        self._read_reply()

    def touch(self, finger, phase, x, y):
        values = [x * AXIS_STEPS / self.width, y * AXIS_STEPS / self.height] + [0.0] * (VALUATORS - 2)
        which = bytes([0b11]) + bytes(7)  # axes 0 and 1
        message = struct.pack("=III8s4x", finger, PHASES[phase], 0, which)
        message += struct.pack(f"={VALUATORS}d", *values) + bytes(8 * VALUATORS)
        self.link.sendall(struct.pack("=II", 8 + len(message), TOUCH) + message)

    def sync(self):
        """Returns once the server has handled every touch sent so far."""
        self.link.sendall(struct.pack("=II", 8, WAIT_FOR_SYNC))
        self._read_reply()

    def _read_reply(self):
        length = struct.unpack("=I", self._read(4))[0]
        self._read(length - 4)

    def _read(self, count):
        got = b""
        while len(got) < count:
            part = self.link.recv(count - len(got))
            if not part:
                raise ConnectionError("the X server closed the touch panel")
            got += part
        return got


def start_server(folder, width, height):
    """The running server and its display, ":7"."""
    socket_path = os.path.join(folder, "panel")
    config = os.path.join(folder, "xorg.conf")
    with open(config, "w", encoding="ascii") as file:
        file.write(CONFIG.format(socket=socket_path, **modeline(width, height)))
    ready, tell = os.pipe()
    server = subprocess.Popen(
        ["Xorg", "-config", config, "-configdir", folder, "-logfile", os.path.join(folder, "log"), "-displayfd", str(tell),
         "-noreset", "-nolisten", "tcp", "-novtswitch", "-s", "0"],
        pass_fds=[tell], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(tell)
    number = os.fdopen(ready).readline().strip()
    if not number:
        with open(os.path.join(folder, "log"), encoding="utf-8", errors="replace") as log:
            sys.exit("Xorg did not start:\n" + log.read()[-2000:])
    return server, ":" + number, socket_path


def obey(panel, order):
    verb, *rest = order.split()
    if verb == "wait":
        time.sleep(int(rest[0]) / 1000)
        return
    if verb == "tap":
        finger, x, y = 1, float(rest[0]), float(rest[1])
        panel.touch(finger, "down", x, y)
        panel.touch(finger, "up", x, y)
    else:
        panel.touch(int(rest[0]), verb, float(rest[1]), float(rest[2]))
    panel.sync()


def main():
    width, height = (int(part) for part in (sys.argv[1] if len(sys.argv) > 1 else "1280x800").split("x"))
    with tempfile.TemporaryDirectory(prefix="touch-screen-") as folder:
        server, display, socket_path = start_server(folder, width, height)
        try:
            panel = Panel(socket_path, width, height)
            print(display, flush=True)
            for line in sys.stdin:
                if line.strip():
                    obey(panel, line)
                    print("done", flush=True)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
