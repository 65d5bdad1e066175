"""What an export says, read as anyone would who opens its files: numbers by period, of which table they are and which cell."""
import csv
import io

from release.questions import ANSWERED, CELL_DONT_KNOW, CELL_SKIPPED, SHOWN, TABLES

VISITS, LANGUAGES, MOST_LANGUAGES = 0, 1, 48  # core/release.hpp
ALL, DOUBTFUL, DAYS, WITHOUT_DOUBT = range(4)
GROUPS = {"all": "all", "without_doubt": "clean", "doubtful": "doubtful"}
OTHER_ANSWERS = {"dont_know": CELL_DONT_KNOW, "skipped": CELL_SKIPPED}
FIGURES = {"visits": ALL, "visits_doubtful": DOUBTFUL, "days_with_visits": DAYS, "visits_without_doubt": WITHOUT_DOUBT}


def rows(bytes_of_file):
    return csv.DictReader(io.StringIO(bytes_of_file.decode("utf-8-sig"), newline=""), delimiter=";")


def number_in(code):
    """item3 is the fourth question, choice0 its first answer, language5 the sixth language."""
    return int(code.lstrip("abcdefghijklmnopqrstuvwxyz"))


def cells_of(files):
    """Period -> (table, cell) -> number."""
    found = {}
    for row in rows(files["visits.csv"]):
        cells = found.setdefault(int(row["period"]), {})
        if row["figure"] == "visits_in_language":
            cells[LANGUAGES, MOST_LANGUAGES if row["of"] == "other" else number_in(row["of"])] = int(row["n"])
        else:
            cells[VISITS, FIGURES[row["figure"]]] = int(row["n"])
    for row in rows(files["results.csv"]):
        table = TABLES[GROUPS[row["visits_counted"]]] + number_in(row["item"])
        answer = row["answer"]
        cell = OTHER_ANSWERS[answer] if answer in OTHER_ANSWERS else number_in(answer)
        found[int(row["period"])] |= {(table, cell): int(row["n"]), (table, ANSWERED): int(row["n_answered"]),
                                      (table, SHOWN): int(row["n_shown"])}
    return found


def still_says(files, before):
    """Whether all that an earlier export said stands here as it was: then two exports differ by whole periods."""
    return all(files[name].startswith(before[name]) for name in ("results.csv", "visits.csv"))
