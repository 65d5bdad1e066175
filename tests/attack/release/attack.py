"""A reader of a release who knows the rule, counted visits, and puts all tables together: what does he know for certain?"""
from dataclasses import dataclass
from typing import Optional

import release.low as low
from release.bands import joined, told_apart
from release.questions import ANSWERED, OTHERS, TABLES, Known, Sheet
from release.years import CUT, Visit

VISITS, LANGUAGES, MOST_LANGUAGES = 0, 1, 48  # core/release.hpp
DOUBTFUL, WITHOUT_DOUBT, FIRST_END, OTHER_END, ENDS = 1, 3, 10, 14, 3


@dataclass
class Notes:
    """What he counted himself. `shown`, `answered`: for each question, or None: he could not see it."""
    visits: int
    cuts: int  # the power went before his eyes
    shown: Optional[list] = None
    answered: Optional[list] = None
    own: Optional[Visit] = None  # his own visit
    own_low: int = 0


class Span:
    """All that one count can be. `own`: how many of it he is himself; `all_of_it`: every other person was counted here."""

    def __init__(self):
        self.least, self.most, self.own, self.all_of_it = 1 << 20, -1, 0, True

    def widen(self, least, most, base, own, own_in_base):
        self.least, self.most, self.own = min(self.least, least), max(self.most, most), own
        self.all_of_it = self.all_of_it and base > own_in_base and least - own == base - own_in_base


class Attack:
    """`spans`: name of a count -> Span."""

    def __init__(self, form, languages, cells, notes):
        self.form, self.cells, self.notes, self.spans = form, cells, notes, {}
        self.sheets = {at: Sheet(question, cells, at, self.known(at)) for at, question in enumerate(form.questions)
                       if (TABLES["all"] + at, ANSWERED) in cells}
        # How many visits were doubtful: the one number that links all tables of answers.
        own = notes.own
        self.doubtful = set(range(int(bool(own) and own.doubtful), notes.visits + 1 - int(bool(own) and not own.doubtful)))
        self.put_together()
        self.note_visits(languages)
        for at, sheet in self.sheets.items():
            for world in sheet.worlds:
                self.note_question(at, sheet, sheet.counts(world))

    def known(self, at):
        notes, own = self.notes, self.notes.own
        return Known(notes.visits, notes.visits if at == 0 else notes.shown and notes.shown[at],
                     notes.answered and notes.answered[at], own.said.get(at) if own else None,
                     "doubtful" if own and own.doubtful else "clean")

    def put_together(self):
        changed = True
        while changed:
            before = self.doubtful, [sheet.worlds for sheet in self.sheets.values()]
            for sheet in self.sheets.values():
                self.doubtful, sheet.worlds = sheet.with_doubtful(self.doubtful)
            self.with_a_low_one, changed = low.link(self.form, self.sheets, self.cells, self.notes.visits)
            changed = changed or before != (self.doubtful, [sheet.worlds for sheet in self.sheets.values()])

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
        total, own, cuts = self.notes.visits, self.notes.own, self.notes.cuts
        self.widen(("visits", "doubtful"), (min(self.doubtful), max(self.doubtful)), total,
                   int(bool(own) and own.doubtful), int(bool(own)))
        # Visits that a power cut ended have no language, and are left out of the ends.
        self.note_bands("outcome", VISITS, FIRST_END, OTHER_END, ENDS, 0, total - cuts,
                        own.outcome if own and own.outcome != CUT else None)
        self.note_bands("language", LANGUAGES, 0, MOST_LANGUAGES, languages, cuts, total, own and own.language)
        bands = low.printed(self.cells)
        if bands:
            none_low = (total - max(self.with_a_low_one), total - min(self.with_a_low_one)) if 1 in bands else None
            hulls = joined(bands, total, (self.notes.own_low,) if own else (), none_low)
            self.note_hulls("low", hulls, total, max(begin for begin in hulls if begin <= self.notes.own_low) if own else None)

    def note_bands(self, name, table, first, pool, size, slot, total, own):
        if (table, pool) in self.cells:
            printed = {cell - first: n for (in_table, cell), n in self.cells.items()
                       if in_table == table and first <= cell < pool}
            hulls = told_apart(printed, self.cells[table, pool], size, slot, total, (own,))
            self.note_hulls(name, hulls, total, own if own in hulls or own is None else "pool")

    def note_hulls(self, name, hulls, total, own):
        for band, ends in hulls.items():
            self.widen((name, band), ends, total, int(band == own), int(own is not None))
