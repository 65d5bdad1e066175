"""Runs rows of the attacker's table and prints a figure beside each bound. Exit status 1 when a bound is missed."""
import importlib
import signal
import sys
import time

from figures import table

# A row that is added here needs a line in CMakeLists.txt and one in README.md.
ROWS = {
    "link": "link",
    "twins": "twins",
    "canonical": "canonical",
    "write-trace": "write_trace",
    "raw-device": "raw_device",
    "rollback": "rollback",
    "release": "release.row",
    "flood": "flood",
    "strings": "strings_left",
}


def main(wishes):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # by way of every clean-up
    full = "--full" in wishes
    names = [wish for wish in wishes if not wish.startswith("--")] or list(ROWS)
    figures = []
    for name in names:
        began = time.monotonic()
        figures += importlib.import_module(ROWS[name]).measure(full)
        print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr)
    print(table(figures))
    return 0 if all(figure.holds for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
