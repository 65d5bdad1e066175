"""A reader of a release who knows the rule, counted visits, and puts all tables together: what does he know for certain?"""
from dataclasses import dataclass
from typing import Optional

from release.bands import POOL, told_apart
from release.exports import LANGUAGES, MOST_LANGUAGES
from release.questions import ANSWERED, OTHERS, TABLES, Known, Sheet, bits, ends
from release.rule import Published
from release.years import SILENT, Visit


@dataclass
class Notes:
    """What he counted himself. `shown`: for each question who saw it and went on; `answered`: who of them answered. None: he
    could not see it."""
    visits: int
    cuts: int  # the power went before his eyes
    shown: Optional[list] = None
    answered: Optional[list] = None
    own: Optional[Visit] = None  # his own visit
    doubtful: Optional[list] = None  # for each question how many of those who saw it and went on were doubtful

    def own_reply(self, at):
        """None: he was not there, or stopped there himself."""
        said = self.own.said.get(at) if self.own else None
        return None if said == SILENT else said


class Span:
    """All that one count can be. `own`: how many of it he is himself; `all_of_it`: every other person was counted here."""

    def __init__(self):
        self.least, self.most, self.own, self.all_of_it = 1 << 20, -1, 0, True

    def widen(self, least, most, base, own, own_in_base):
        if least < self.least:
            self.least = least
        if most > self.most:
            self.most = most
        self.own = own
        if self.all_of_it:
            self.all_of_it = base > own_in_base and least - own == base - own_in_base


class Attack:
    """`spans`: name of a count -> Span."""

    def __init__(self, form, languages, cells, notes, rule=Published()):
        self.form, self.cells, self.notes, self.spans = form, cells, notes, {}
        self.sheets = {at: Sheet(question, cells, at, self.known(at), rule) for at, question in enumerate(form.questions)
                       if (TABLES["all"] + at, ANSWERED) in cells}
        # How many visits were doubtful: the one number that links all tables of answers.
        own = notes.own
        self.doubtful = bits(int(bool(own) and own.doubtful), notes.visits - int(bool(own) and not own.doubtful))
        if notes.doubtful:
            self.doubtful = bits(notes.doubtful[0], notes.doubtful[0])  # everybody saw the first
        self.put_together()
        self.note_visits(languages)
        for at, sheet in self.sheets.items():
            for counts in sheet.counts():
                self.note_question(at, sheet, counts)

    def known(self, at):
        notes, own, reply = self.notes, self.notes.own, self.notes.own_reply(at)
        return Known(notes.visits, notes.visits if at == 0 else notes.shown and notes.shown[at],
                     notes.answered and notes.answered[at], reply, "doubtful" if own and own.doubtful else "clean",
                     own is not None and reply is None, notes.doubtful and notes.doubtful[at])

    def put_together(self):
        before = None
        while before != (before := (self.doubtful, [sheet.worlds for sheet in self.sheets.values()])):
            for sheet in self.sheets.values():
                self.doubtful = sheet.with_doubtful(self.doubtful)

    # Naming what each count can be.

    def widen(self, name, ends, base, own=0, own_in_base=0):
        self.spans.setdefault(name, Span()).widen(*ends, base, own, own_in_base)

    def note_question(self, at, sheet, of_groups):
        for among, counts in of_groups.items():
            choices, others = sheet.own_choices(among), sheet.own_others(among)
            chose, did_not = int(any(choices)), int(any(others))
            for choice, (ends, own) in enumerate(zip(counts.choices, choices)):
                self.widen(("question", at, among, choice), ends, counts.answered[1], own, chose)
            for name, ends, own in zip(OTHERS, counts.others, others):
                self.widen(("question", at, among, name), ends, counts.rest[1], own, did_not)
            self.widen(("question", at, among, "answered"), counts.answered, counts.shown[1], chose, chose + did_not)
            self.widen(("question", at, among, "others"), counts.rest, counts.shown[1], did_not, chose + did_not)
            self.widen(("question", at, among, "shown"), counts.shown, self.notes.visits, chose + did_not,
                       int(bool(self.notes.own)))

    def note_visits(self, languages):
        total, own = self.notes.visits, self.notes.own
        if self.doubtful:
            self.widen(("visits", "doubtful"), ends(self.doubtful), total, int(bool(own) and own.doubtful), int(bool(own)))
        # Visits that a power cut ended have no language.
        in_one = own and own.language >= 0
        self.note_bands("language", LANGUAGES, MOST_LANGUAGES, languages, total - self.notes.cuts,
                        own.language if in_one else None)

    def note_bands(self, name, table, pool, size, total, own):
        if (table, pool) not in self.cells:
            return
        printed = {cell: n for (in_table, cell), n in sorted(self.cells.items()) if in_table == table and cell < pool}
        hulls = told_apart(printed | {POOL: self.cells[table, pool]}, size, total)
        own = own if own in hulls or own is None else POOL
        for band, span in hulls.items():
            self.widen((name, band), span, total, int(band == own), int(own is not None))
