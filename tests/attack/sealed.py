"""Where sealed boxes lie in any bytes, and what of an opened one is chance. The layout: kiosk/store/README.md. No key."""
import re

VERSION = 1
SIZE = 1842
SEED = slice(5, 37)


def varint(number):
    last = [number & 127]
    while number := number >> 7:
        last.insert(0, number & 127 | 128)
    return bytes(last)


# The head of its row: four bytes long, no number of its own, then a blob.
HEAD = re.compile(re.escape(b"\x04\x00" + varint(2 * SIZE + 12) + bytes([VERSION])) + b"(?=[\x00\x01])")


def places(raw):
    """Where each sealed box begins."""
    return [match.end() - 1 for match in HEAD.finditer(raw) if match.end() - 1 + SIZE <= len(raw)]


def boxes(raw):
    return [raw[at:at + SIZE] for at in places(raw)]


def blanked(raw):
    """The same with zeros where boxes lie."""
    for at in places(raw):
        raw = raw[:at] + bytes(SIZE) + raw[at + SIZE:]
    return raw


def without_seed(plain):
    return plain[:SEED.start] + bytes(SEED.stop - SEED.start) + plain[SEED.stop:]
