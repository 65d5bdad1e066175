"""Row "link": does anything on the disk tell what a parent answered?"""
import random
from collections import Counter, defaultdict
from statistics import fmean, stdev

import world
from attacker import CONSTANT, Attacker, Question
from copies import Album, Columns, LastCopy, log_clues
from figures import Figure, percent, points
from school import Kiosk, Place

ROW = "link"
SCHOOLS = {False: {50: 6, 200: 1}, True: {50: 40, 200: 16, 800: 6}}
CONTROL_SCHOOLS = {False: {50: 4}, True: {50: 10, 200: 3, 800: 1}}
ONE_PAGE = {False: {14: 16}, True: {14: 100}}  # with accomplices some 130 answers, which fit one leaf page
LOG_HOLDS = {False: {50: 4}, True: {50: 20}}  # SQLite begins its log anew after 1000 pages
CERTAIN_99 = 2.326
# At the small size chance alone may reach further: these bounds are some five standard deviations away.
MOST_ADVANTAGE = {False: 0.05, True: 0.01}
FROM_HALF = {False: 0.10, True: 0.02}
LEAST_CONTROL = 0.95


def run_school(kiosk, kind, families, chance, columns, every_copy):
    """A school's three weeks: its parents, and for each the clues the attacker has about each of her answers."""
    parents = world.school(kiosk.form(), families, chance)
    with Place() as place:
        kiosk.say("open", kind, place.data, place.keys)
        kiosk.say("begin", world.FIRST_DAY, world.END_DAY)
        album = Album(place.copy(), columns[0])
        for parent in parents:
            world.visit(kiosk, parent, (lambda item: album.add(item, place.copy())) if every_copy else lambda item: None)
        files = place.copy()
        kiosk.say("shut")
    notes = [list(parent.replies) for parent in parents]
    sources = [LastCopy(files).clues(notes), log_clues(files, notes, columns[1]), album.visits]
    clues = [{item: {} for item in items} for items in notes]
    for source in sources:
        for visit, about in zip(clues, source):
            for item in visit:
                visit[item].update(about[item])
    return parents, clues


def all_schools(kiosk, kind, schools, chance, every_copy):
    """The questions as the attacker sees them, the truth about each, and where bits lie."""
    columns = Columns(), Columns()  # of the files, of the versions in a log
    questions, truth, visits = [], [], 0
    for families in [families for families, times in schools.items() for _ in range(times)]:
        for parent, about in zip(*run_school(kiosk, kind, families, chance, columns, every_copy)):
            for item, reply in parent.replies.items():
                questions.append(Question(visits, item, about[item], reply if parent.friend else None))
                truth.append(reply)
            visits += 1
    return questions, truth, columns[0]


class Score:
    """What the attacker's guesses about strangers are worth."""

    def __init__(self, attacker, questions, truth):
        self.attacker = attacker
        self.strangers = [(q, reply) for q, reply in zip(questions, truth) if q.told is None]
        self.said = defaultdict(Counter)
        for question, reply in self.strangers:
            self.said[question.item][reply] += 1

    def _by_parent(self, value):
        values = defaultdict(list)
        for question, reply in self.strangers:
            values[question.visit].append(value(question, reply))
        return [fmean(one) for one in values.values()]

    def right(self):
        return fmean(self._by_parent(lambda question, reply: self.attacker.guess(question) == reply))

    def advantage(self):
        """Share guessed right less the share of the best constant, known only afterwards; and its upper 99 % bound."""
        constant = {item: counter.most_common(1)[0][0] for item, counter in self.said.items()}
        gains = self._by_parent(lambda question, reply:
                                (self.attacker.guess(question) == reply) - (constant[question.item] == reply))
        mean = fmean(gains)
        return mean, mean + CERTAIN_99 * stdev(gains) / len(gains) ** 0.5, len(gains)

    def told_apart(self, name, chance):
        """Two strangers and their different answers to a question: how often this kind of clue gives each her own."""
        results = [self.attacker.gives_each_her_own(one, other, name) for one, other in self._pairs(chance)]
        return fmean(results), len(results)

    def _pairs(self, chance):
        waiting = defaultdict(list)  # item -> some who all said the same
        for one in chance.sample(self.strangers, len(self.strangers)):
            others = waiting[one[0].item]
            if others and others[0][1] != one[1]:
                yield one, others.pop()
            else:
                others.append(one)


def scored(kiosk, kind, schools, every_copy, chance):
    questions, truth, columns = all_schools(kiosk, kind, schools, chance, every_copy)
    return Score(Attacker(questions), questions, truth), columns


def sealed_figures(kiosk, full, chance):
    score, columns = scored(kiosk, "sealed", SCHOOLS[full], True, chance)
    mean, bound, parents = score.advantage()
    yield Figure(ROW, f"advantage over the best constant, {parents} parents; he trusts \"{score.attacker.best}\"; "
                 f"bound: upper 99 %", f"{points(mean)} (< {points(bound)})", f"< {points(MOST_ADVANTAGE[full])}",
                 bound < MOST_ADVANTAGE[full] and not columns.overflowed())
    apart = {name: score.told_apart(name, chance) for name in score.attacker.models if name != CONSTANT}
    worst = max(apart, key=lambda name: abs(apart[name][0] - 0.5))
    share, pairs = apart[worst]
    yield Figure(ROW, f"{pairs} pairs of parents given each her own answer, by the luckiest of {len(apart)} kinds of "
                 f"clue, \"{worst}\"", percent(share), f"50 % +- {100 * FROM_HALF[full]:.0f}",
                 abs(share - 0.5) < FROM_HALF[full])


def control(kiosk, kind, schools, every_copy, chance):
    score, _ = scored(kiosk, kind, schools, every_copy, chance)
    copies = "a copy after every answer" if every_copy else "one copy at the end"
    right = score.right()
    return Figure(ROW, f"control {kind}, {copies}: answers guessed right, by \"{score.attacker.best}\"", percent(right),
                  f"> {percent(LEAST_CONTROL)}", right > LEAST_CONTROL)


def measure(full):
    chance = random.Random()
    with Kiosk() as kiosk:
        yield from sealed_figures(kiosk, full, chance)
        yield control(kiosk, "rows", CONTROL_SCHOOLS[full], False, chance)
        yield control(kiosk, "rows", CONTROL_SCHOOLS[full], True, chance)
        yield control(kiosk, "random-keys", ONE_PAGE[full], False, chance)
        yield control(kiosk, "random-keys", CONTROL_SCHOOLS[full], True, chance)
        yield control(kiosk, "counters", CONTROL_SCHOOLS[full], True, chance)
        yield control(kiosk, "counters-wal", LOG_HOLDS[full], False, chance)
