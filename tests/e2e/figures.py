"""What a faultless kiosk must export for the visits that were played. Written from the rules, not from the program."""
from collections import Counter

FEWEST = 10


def answers_given(visits):
    """How often each (item, answer) was said; the last word on an item counts."""
    return Counter((item, answer) for visit in visits for item, answer in visit.replies.items())


def expected_results(visits, choices):
    """Rows of results.csv about all visits: (item, answer) -> (n, n_answered, n_shown). `choices`: item -> answers."""
    given = answers_given(visits)
    rows = {}
    for item, answers in choices.items():
        answered = sum(given[item, answer] for answer in answers)
        shown = sum(item in visit.shown for visit in visits)
        if answered >= FEWEST:
            for answer in [*answers, "dont_know", "skipped"]:
                rows[item, answer] = (given[item, answer], answered, shown)
    return rows


def exported_results(rows):
    """The same out of the rows of results.csv."""
    return {(row["item"], row["answer"]): (int(row["n"]), int(row["n_answered"]), int(row["n_shown"]))
            for row in rows if row["visits_counted"] == "all"}


def exported_visits(rows):
    """figure -> n out of visits.csv, where a figure is about nothing narrower."""
    return {row["figure"]: int(row["n"]) for row in rows if not row["of"]}
