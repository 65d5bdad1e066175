"""The first process of the virtual machine: starts its devices, is its touch panel, and obeys lines from outside, each
answered by one line. Knows nothing of the kiosk."""
import fcntl
import glob
import os
import struct
import subprocess
import time

SETUP = """
mount -t tmpfs tmpfs /tmp; chown -R kiosk /srv/home
/lib/systemd/systemd-udevd --daemon; udevadm trigger --action=add; udevadm settle
modprobe -a uinput virtio_console
"""
# linux/input-event-codes.h, linux/uinput.h
EV_SYN, EV_KEY, EV_ABS = 0, 1, 3
BTN_TOUCH, INPUT_PROP_DIRECT = 330, 1
ABS_X, ABS_Y, ABS_MT_SLOT, ABS_MT_POSITION_X, ABS_MT_POSITION_Y, ABS_MT_TRACKING_ID = 0, 1, 47, 53, 54, 57
UI_DEV_CREATE, UI_DEV_DESTROY, UI_DEV_SETUP, UI_ABS_SETUP = 0x5501, 0x5502, 0x405C5503, 0x401C5504
UI_SET_EVBIT, UI_SET_KEYBIT, UI_SET_PROPBIT = 0x40045564, 0x40045565, 0x4004556E
MOST = 4095  # the panel's own steps, as coarse as a cheap one's
AXES = {ABS_X: MOST, ABS_Y: MOST, ABS_MT_SLOT: 1, ABS_MT_POSITION_X: MOST, ABS_MT_POSITION_Y: MOST,
        ABS_MT_TRACKING_ID: 65535}


class Panel:
    """A touch panel as a USB one: it can be pulled out and plugged in again."""

    def __init__(self):
        self.plug()

    def plug(self):
        self.device = os.open("/dev/uinput", os.O_WRONLY)
        for request, value in ((UI_SET_EVBIT, EV_KEY), (UI_SET_EVBIT, EV_ABS), (UI_SET_KEYBIT, BTN_TOUCH),
                               (UI_SET_PROPBIT, INPUT_PROP_DIRECT)):
            fcntl.ioctl(self.device, request, value)
        for axis, most in AXES.items():
            fcntl.ioctl(self.device, UI_ABS_SETUP, struct.pack("=HHiiiiii", axis, 0, 0, 0, most, 0, 0, 0))
        fcntl.ioctl(self.device, UI_DEV_SETUP, struct.pack("=HHHH80sI", 3, 1, 1, 1, b"touch panel", 0))
        fcntl.ioctl(self.device, UI_DEV_CREATE)
        self.touches = 0

    def unplug(self):
        fcntl.ioctl(self.device, UI_DEV_DESTROY)
        os.close(self.device)

    def tap(self, x, y):
        """x, y: parts of the screen, 0 to 1."""
        self.touches += 1
        across, down = round(float(x) * MOST), round(float(y) * MOST)
        self.say((EV_ABS, ABS_MT_SLOT, 0), (EV_ABS, ABS_MT_TRACKING_ID, self.touches),
                 (EV_ABS, ABS_MT_POSITION_X, across), (EV_ABS, ABS_MT_POSITION_Y, down), (EV_KEY, BTN_TOUCH, 1))
        self.say((EV_ABS, ABS_MT_TRACKING_ID, -1), (EV_KEY, BTN_TOUCH, 0))

    def say(self, *events):
        for kind, code, value in (*events, (EV_SYN, 0, 0)):
            os.write(self.device, struct.pack("=qqHHi", 0, 0, kind, code, value))


def run(words):
    done = subprocess.run(words, shell=True, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    return done.returncode, done.stdout.decode(errors="replace")


def obey(panel, order):
    verb, _, rest = order.partition(" ")
    if verb == "run":
        return run(rest)
    getattr(panel, verb)(*rest.split())
    return 0, ""


def main():
    os.environ["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin"
    print(run(SETUP), flush=True)
    panel = Panel()
    run("udevadm settle")
    while not glob.glob("/dev/vport*"):
        time.sleep(0.1)
    with open(glob.glob("/dev/vport*")[0], "r+b", buffering=0) as port:
        port.write(b"ready\n")
        while True:
            line = port.readline()
            if line:
                port.write(repr(obey(panel, line.decode().strip())).encode() + b"\n")
            else:
                time.sleep(0.2)  # nobody outside


main()
