"""Simulated school years: who came, and what she said. The truth: only the scorer may ask for it."""
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

CONTENT = Path(__file__).parents[3] / "content"
KINDS = ["ordered", "one_of", "several"]
DONE, LEFT, TIMED_OUT, CUT = range(4)
DONT_KNOW, SKIPPED, SILENT = 1 << 12, 1 << 13, 1 << 14  # beside a bit for each choice
NOT_KNOWN = -1
FAMILIES = [50, 200, 800]
THREE_WEEKS, EVENING = 21, 1
LANGUAGES = 24


class Question(NamedTuple):
    kind: str
    dimension: int
    choices: int
    alone: tuple = ()


@dataclass
class Form:
    """The first question is always asked first."""
    questions: list
    first_part: int = 5
    always: tuple = ()


@dataclass
class Visit:
    doubtful: bool
    outcome: int
    language: int
    day: int
    said: dict


@dataclass
class Period:
    form: Form
    languages: int
    days: int
    visits: list = field(default_factory=list)


def read(name):
    return tomllib.loads((CONTENT / name).read_text())


class Bank:
    """The kiosk's real questions, without their words."""

    def __init__(self):
        scales = {scale["id"]: scale for scale in read("scales.toml")["scale"]}
        dimensions = [dimension["id"] for dimension in read("dimensions.toml")["dimension"]]
        self.questions = {}
        for path in sorted((CONTENT / "items").glob("*.toml")):
            for item in read(f"items/{path.name}")["item"]:
                scale = scales[item["scale"]]
                alone = tuple(at for at, choice in enumerate(scale["choices"])
                              if isinstance(choice, dict) and choice.get("alone"))
                self.questions[item["id"]] = Question(scale["kind"], dimensions.index(item["dimension"]),
                                                      len(scale["choices"]), alone)
        campaign = read("campaigns/default.toml")["campaign"][0]
        self.default = Form([self.questions[item] for item in campaign["items"]], campaign["first_part"],
                            tuple(dimensions.index(always) for always in campaign["always"]))

    def form(self, chance):
        """Mostly what the kiosk brings; at times finer scales, or a school's own choice of questions."""
        whim = chance.random()
        if whim < 0.6:
            return self.default
        if whim < 0.75:
            finer = chance.choice([4, 5])
            return Form([question._replace(choices=finer) if question.kind == "ordered" else question
                         for question in self.default.questions], 5, self.default.always)
        several = [question for question in self.questions.values() if question.kind == "several"]
        chosen = chance.sample(list(self.questions.values()), chance.choice([1, 2, 3, 6, 12])) + chance.sample(several, 1)
        return Form(chosen[chance.random() < 0.5:], chance.choice([3, 5]))


def skewed(choices, chance):
    """From a divided school to one where everybody says the same."""
    same = chance.choice([0.0, 0.4, 0.7, 0.9, 0.97, 1.0])
    weights = [chance.random() for _ in range(choices)]
    weights = [weight * (1 - same) / sum(weights) for weight in weights]
    weights[chance.choice([-1, -1, -1, 0])] += same
    return weights


class Mood:
    """How the parents of one period lean."""

    def __init__(self, form, languages, chance):
        self.form, self.chance = form, chance
        self.weights = [skewed(question.choices, chance) for question in form.questions]
        self.silent_on = [chance.choice([(0, 0), (0.02, 0.02), (0.1, 0.05)]) for _ in form.questions]
        self.language_weights = [chance.random() ** 4 + 0.003 for _ in range(languages)]
        self.doubtful = chance.choice([0, 0.05, 0.2, 0.4])
        self.more, self.leaves = chance.choice([0, 0.3, 0.9]), chance.choice([0, 0.03, 0.2])
        self.cuts_left = chance.choice([0] * 8 + [1, 2])

    def says(self, at):
        question, (dont_know, skipped) = self.form.questions[at], self.silent_on[at]
        whim = self.chance.random()
        if whim < dont_know + skipped:
            return DONT_KNOW if whim < dont_know else SKIPPED
        choice = self.chance.choices(range(question.choices), self.weights[at])[0]
        if question.kind != "several" or choice in question.alone:
            return 1 << choice
        others = [other for other in range(question.choices) if other not in question.alone]
        return sum(1 << other for other in others if other == choice or self.chance.random() < self.weights[at][other])

    def visit(self, order, day):
        chance = self.chance
        wanted = len(order) if chance.random() < self.more else min(self.form.first_part, len(order))
        doubtful, language = chance.random() < self.doubtful, chance.choices(range(len(self.language_weights)),
                                                                             self.language_weights)[0]
        said = {}
        for place, at in enumerate(order[:wanted]):
            if place and chance.random() < self.leaves:
                cut = self.cuts_left > 0 and chance.random() < 0.1
                self.cuts_left -= cut
                said[at] = SILENT
                return Visit(doubtful, CUT if cut else chance.choice([LEFT, TIMED_OUT]), NOT_KNOWN if cut else language,
                             day, said)
            said[at] = self.says(at)
        return Visit(doubtful, DONE, language, day, said)


def order_of(form, shown, chance):
    """The first question, then those asked least, with the dimensions that are always asked."""
    rest = sorted(range(1, len(form.questions)), key=lambda at: (shown[at], chance.random()))
    part = [0]
    for dimension in form.always:
        fitting = next((at for at in rest if form.questions[at].dimension == dimension), None)
        if fitting is not None:
            part.append(fitting)
            rest.remove(fitting)
    room = form.first_part - len(part)
    return part + rest[:room] + rest[room:]


def come(period, visitors, first_day, chance, mood):
    """`visitors` more parents, on the days from `first_day` on."""
    shown = [sum(at in visit.said for visit in period.visits) for at in range(len(period.form.questions))]
    for _ in range(visitors):
        visit = mood.visit(order_of(period.form, shown, chance), chance.randrange(first_day, period.days))
        for at in visit.said:
            shown[at] += 1
        period.visits.append(visit)


def visitors(families, evening, chance):
    """Often few: that is where a rule breaks."""
    if chance.random() < 0.6:
        return chance.randrange(18 if evening else 8, 41)
    return chance.randrange(10, min(families, 240) + 1)


def year(bank, chance):
    """The periods of a school's year that were released or rolled over, not yet closed: (period, mood)."""
    families, languages = chance.choice(FAMILIES), chance.choice([2, 3, LANGUAGES, LANGUAGES])
    for days in chance.choices([THREE_WEEKS, EVENING], [2, 1], k=chance.randrange(4, 8)):
        period = Period(bank.form(chance), languages, days)
        mood = Mood(period.form, languages, chance)
        come(period, visitors(families, days == EVENING, chance), 0, chance, mood)
        yield period, mood
