"""Where everything is on each screen, and what each screen looks like, as the program itself draws it."""
import subprocess
from dataclasses import dataclass, field, replace
from pathlib import Path

EVERY_ROWS = 3  # of those, all must be there
NOT_LANGUAGES = {"slide", "more_languages", "back", "previous_page", "next_page", "easier"}


@dataclass(frozen=True)
class Placed:
    kind: str
    name: str
    x: int
    y: int
    width: int
    height: int

    def middle(self):
        return self.x + self.width // 2, self.y + self.height // 2

    def holds(self, other):
        return (self.x <= other.x and other.x + other.width <= self.x + self.width and
                self.y <= other.y and other.y + other.height <= self.y + self.height)


@dataclass(eq=False)
class Scene:
    """One screen: its name, what can be touched, and the rows of pixels by which it is known."""
    name: str
    language: str
    placed: list
    rows: list = field(default_factory=list)   # (x, y, width, green)
    tiles: dict = field(default_factory=dict)  # answer -> its rows while it is not chosen

    def target(self, name):
        for one in self.placed:
            if one.kind in ("answer", "button") and one.name == name:
                return one
        raise LookupError(f"{self.name} in {self.language} has nothing to touch called {name}")

    def is_mirrored(self):
        """Whether it reads from the right: then the way back is not on the left."""
        return self.target("back").x > self.target("stop").x

    def mirrored(self, width):
        """The same places seen in a mirror; its looks are not known."""
        return Scene(self.name, self.language, [replace(one, x=width - one.x - one.width) for one in self.placed])

    def answers(self):
        return [one.name for one in self.placed if one.kind == "answer"]

    def languages(self):
        """The tags of its language tiles, in the order of the screen."""
        return [one.name for one in self.placed if one.kind == "button" and one.name not in NOT_LANGUAGES]

    def is_on(self, shot):
        """Whether that is the screen, fully faded in."""
        return bool(self.rows) and all(shot.row(x, y, width) == green for x, y, width, green in self.rows)

    def marked(self, shot):
        """The answers that look chosen."""
        return [name for name, rows in self.tiles.items()
                if any(shot.row(x, y, width) != green for x, y, width, green in rows)]

    def learn(self, picture):
        """Takes the rows by which it is known, and those of its answers, out of its picture."""
        self.rows = [row for one in self.marks() for row in _rows_of(one, picture)]
        self.tiles = {one.name: _rows_of(one, picture) for one in self.placed if one.kind == "answer"}

    def marks(self):
        """What never changes while the screen is there: words and pictures, but not those that turn or can be marked."""
        targets = [one for one in self.placed if one.kind in ("answer", "button")]
        if self.name in ("slides", "language"):
            return [one for one in targets if one.name not in NOT_LANGUAGES]
        return [one for one in self.placed
                if one.kind in ("text", "picture") and not any(target.holds(one) for target in targets)]


def _rows_of(one, picture):
    x, end = max(0, one.x), min(picture.width, one.x + one.width)
    if end <= x:
        return []
    return [(x, y, end - x, picture.row(x, y, end - x))
            for y in range(max(0, one.y), min(picture.height, one.y + one.height), EVERY_ROWS)]


def _read_placed(file):
    for line in file.read_text(encoding="utf-8").splitlines():
        parts = line.split("\t")
        if len(parts) == 6 and parts[0] in ("text", "picture", "answer", "button"):
            yield Placed(parts[0], parts[1], *(int(part) for part in parts[2:]))


def _pictures(files, size, folder):
    """The raw pixels of PNG files, as the display gives them."""
    from .display import Shot
    subprocess.run(["mogrify", "-depth", "8", "-format", "bgra", "-path", str(folder), *map(str, files)], check=True)
    for file in files:
        raw = folder / (file.stem + ".bgra")
        yield file.stem, Shot(*size, raw.read_bytes())
        raw.unlink()


def _known_as(stem, items, first_slide):
    """What a visitor would call the screen of that file; nothing for those she does not meet."""
    fixed = {"slide-" + first_slide: "slides", "slide-nothing-asked": "nothing-asked", "language": "language",
             "visit-1-first-question": "question-" + items[0], "visit-3-more": "more",
             "visit-5-still-there": "still-there"}
    if stem.startswith("visit-4-thanks"):
        return "thanks"
    if stem.startswith("question-"):
        return stem if stem.removeprefix("question-") in items else None
    return fixed.get(stem)


def take_tour(program, language, size, items, folder):
    """The scenes of one language as a visitor of this school meets them. `items`: what the campaign asks, its first
    one first."""
    folder = Path(folder)
    done = program.run("tour", "--out", folder, "--language", language, "--size", "{}x{}".format(*size))
    if done.returncode != 0:
        raise RuntimeError("the tour failed:\n" + done.stdout)
    files = {}
    for file in sorted((folder / language).glob("*.tsv")):
        name = _known_as(file.stem, items, "welcome")
        if name:
            files[file.stem] = Scene(name, language, list(_read_placed(file)))
    for stem, picture in _pictures([folder / language / (stem + ".png") for stem in files], size, folder):
        files[stem].learn(picture)
    return list(files.values())
