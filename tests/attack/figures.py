"""A measured figure beside its bound. Knows not how it was measured."""
from dataclasses import dataclass


@dataclass
class Figure:
    row: str
    what: str
    value: str
    bound: str
    holds: bool


def percent(share):
    return f"{100 * share:.2f} %"


def points(share):
    return f"{100 * share:+.2f} points"


def table(figures):
    rows = [("", "row", "figure", "bound", "what")]
    rows += [("ok" if figure.holds else "MISS", figure.row, figure.value, figure.bound, figure.what) for figure in figures]
    widths = [max(map(len, column)) for column in zip(*rows)]
    return "\n".join("  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip() for row in rows)
