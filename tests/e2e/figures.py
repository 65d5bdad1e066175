"""What a faultless kiosk must count and export for the visits that were played. Written from the rules, not from the
program."""
from collections import Counter

FEWEST = 10
BASE = 3


def answers_given(visits):
    """How often each (item, answer) was said; the last word on an item counts."""
    return Counter((item, answer) for visit in visits for item, answer in visit.replies.items())


def expected_counts(visits, choices):
    """What the box must hold: (item, answer) -> n, among the answers "shown". `choices`: item -> answers."""
    given = answers_given(visits)
    counts = {(item, answer): given[item, answer] for item, answers in choices.items()
              for answer in [*answers, "dont_know", "skipped"]}
    counts.update({(item, "shown"): sum(item in visit.shown for visit in visits) for item in choices})
    return counts


def expected_results(visits, choices):
    """(item, answer) -> (n, n_answered, n_shown) of all visits, before they are rounded. Skipped: also who stopped there."""
    given = answers_given(visits)
    rows = {}
    for item, answers in choices.items():
        answered = sum(given[item, answer] for answer in answers)
        shown = sum(item in visit.shown for visit in visits)
        if answered >= FEWEST and shown > FEWEST:
            counts = {answer: given[item, answer] for answer in [*answers, "dont_know"]}
            counts["skipped"] = shown - answered - counts["dont_know"]
            rows.update({(item, answer): (n, answered, shown) for answer, n in counts.items()})
    return rows


def is_rounding(published, counted):
    """Whether rows of results.csv, (n, n_answered, n_shown) each, can stand for what was counted. One choice each."""
    cells_fit = all(n % BASE == 0 and abs(n - counted[cell][0]) < BASE for cell, (n, _, _) in published.items())
    answered = Counter()
    for (item, answer), (n, _, _) in published.items():
        answered[item] += n if answer not in ("dont_know", "skipped") else 0
    totals_fit = all(of == answered[cell[0]] and shown == counted[cell][2] // BASE * BASE
                     for cell, (_, of, shown) in published.items())
    return set(published) == set(counted) and cells_fit and totals_fit


def exported_results(rows):
    """The same out of the rows of results.csv."""
    return {(row["item"], row["answer"]): (int(row["n"]), int(row["n_answered"]), int(row["n_shown"]))
            for row in rows if row["visits_counted"] == "all"}


def exported_visits(rows):
    """figure -> n out of visits.csv, where a figure is about nothing narrower."""
    return {row["figure"]: int(row["n"]) for row in rows if not row["of"]}
