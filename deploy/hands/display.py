"""An X display seen and touched from outside: pictures out, a finger in. Knows nothing of what is shown."""
import ctypes
import struct
import subprocess
import zlib
from dataclasses import dataclass

from .processes import dies_with_us


@dataclass(frozen=True)
class Shot:
    """A picture of the screen, or of a part of it: rows of blue, green, red and a byte that means nothing."""
    width: int
    height: int
    pixels: bytes

    def row(self, x, y, width):
        """The green of some pixels beside each other: enough to tell pictures apart, and quick to take out."""
        start = 4 * (y * self.width + x)
        return self.pixels[start + 1:start + 4 * width:4]

    def is_plain(self):
        """Whether every pixel has the colour of the first."""
        return self.pixels.count(self.pixels[:4]) * 4 == len(self.pixels)

    def write_png(self, path):
        rgb = bytearray(3 * self.width * self.height)
        for to, source in enumerate((2, 1, 0)):
            rgb[to::3] = self.pixels[source::4]
        line = 3 * self.width
        lines = b"".join(b"\0" + rgb[at:at + line] for at in range(0, len(rgb), line))
        with open(path, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n")
            for kind, body in ((b"IHDR", struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)),
                               (b"IDAT", zlib.compress(lines, 1)), (b"IEND", b"")):
                file.write(struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)))


class _Image(ctypes.Structure):
    """The beginning of Xlib's XImage."""
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.c_void_p), ("byte_order", ctypes.c_int), ("unit", ctypes.c_int),
                ("bit_order", ctypes.c_int), ("pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int), ("bits_per_pixel", ctypes.c_int)]


def _libraries():
    x11, xtest = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    display = ctypes.c_void_p
    x11.XOpenDisplay.restype = display
    x11.XDefaultRootWindow.argtypes = x11.XCloseDisplay.argtypes = x11.XFlush.argtypes = [display]
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XSync.argtypes = [display, ctypes.c_int]
    x11.XGetImage.restype = ctypes.POINTER(_Image)
    x11.XGetImage.argtypes = [display, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint,
                              ctypes.c_ulong, ctypes.c_int]
    x11.XDestroyImage.argtypes = [ctypes.POINTER(_Image)]
    xtest.XTestFakeMotionEvent.argtypes = [display, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_ulong]
    xtest.XTestFakeButtonEvent.argtypes = [display, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
    return x11, xtest


class Display:
    """One connection to an X server. Its pointer is the kiosk's finger, for a mouse is a finger to the kiosk."""

    def __init__(self, name, size):
        self.name, self.size = name, size
        self._x11, self._xtest = _libraries()
        self._display = self._x11.XOpenDisplay(name.encode())
        if not self._display:
            raise ConnectionError(f"the display {name} does not open")
        self._root = self._x11.XDefaultRootWindow(self._display)

    def close(self):
        self._x11.XCloseDisplay(self._display)

    def grab(self, x=0, y=0, width=None, height=None):
        """What is on the screen now."""
        width, height = width or self.size[0], height or self.size[1]
        image = self._x11.XGetImage(self._display, self._root, x, y, width, height, 0xFFFFFFFF, 2)
        if not image:
            raise ConnectionError("the X server gives no picture")
        shot = Shot(width, height, ctypes.string_at(image.contents.data, image.contents.bytes_per_line * height))
        self._x11.XDestroyImage(image)
        return shot

    def move(self, x, y):
        self._xtest.XTestFakeMotionEvent(self._display, -1, int(x), int(y), 0)
        self._x11.XSync(self._display, 0)

    def down(self, x, y):
        self.move(x, y)
        self._button(True)

    def up(self, x, y):
        self.move(x, y)
        self._button(False)

    def tap(self, x, y):
        self.down(x, y)
        self._button(False)

    def _button(self, pressed):
        self._xtest.XTestFakeButtonEvent(self._display, 1, pressed, 0)
        self._x11.XSync(self._display, 0)


class VirtualScreen:
    """An X server without a screen, for as long as the with block lasts; gives its Display."""

    def __init__(self, size):
        self.size = size

    def __enter__(self):
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "{}x{}x24".format(*self.size), "-nolisten", "tcp", "-noreset"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, preexec_fn=dies_with_us)
        number = self._server.stdout.readline().strip()
        if not number:
            raise ConnectionError("Xvfb did not start: is the package xvfb there?")
        self._display = Display(":" + number, self.size)
        return self._display

    def __exit__(self, *_):
        self._display.close()
        self._server.terminate()
        self._server.wait()
        self._server.stdout.close()
