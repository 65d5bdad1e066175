"""Every figure and finding of a report, reckoned a second time from results.csv and visits.csv. Written from the rules of
the method page and of items.md (d), not from the program; plain arithmetic, no library."""
from fractions import Fraction
from math import sqrt

Z = 1.959963984540054  # 97.5 % of a normal distribution
BASE = 3
FEWEST_FOR_PERCENT = 30
SEVEN = ("knowledge", "emotional", "rational", "conviction", "competence", "behaviour", "time")


def wilson(n, of):
    """The two roots of (p - n/of)^2 = z^2 p (1 - p) / of."""
    a, b, c = 1 + Z * Z / of, -(2 * n / of + Z * Z / of), (n / of) ** 2
    root = sqrt(max(0, b * b - 4 * a * c))
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


def percent(n, of):
    if of < FEWEST_FOR_PERCENT:
        return None
    return min(90, max(10, int(Fraction(100 * n, of) + Fraction(1, 2))))


def share(n, of):
    return {"n": n, "of": of, "percent": percent(n, of), "band": wilson(n, of)}


def change(before, now):
    if before is None or now is None:
        return "no_earlier"
    step = Fraction(now["n"], now["of"]) - Fraction(before["n"], before["of"])
    if min(before["of"], now["of"]) < FEWEST_FOR_PERCENT or abs(step) < Fraction(1, 10):
        return "no_clear"
    p, q = before["n"] / before["of"], now["n"] / now["of"]
    (l1, u1), (l2, u2) = before["band"], now["band"]
    if q - p - sqrt((q - l2) ** 2 + (u1 - p) ** 2) > 0:
        return "more"
    return "less" if q - p + sqrt((u2 - q) ** 2 + (p - l1) ** 2) < 0 else "no_clear"


class Questions:
    """The rows of one period about one group of its visits, by item."""

    def __init__(self, rows, counted="all"):
        self.items = {}
        for row in rows:
            if row["visits_counted"] == counted:
                self.items.setdefault(row["item"], []).append(row)

    def answers(self, item):
        rows = self.items.get(item, [])
        return {row["answer"]: int(row["n"]) for row in rows if row["answer"] not in ("dont_know", "skipped")}

    def figure(self, item, column):
        return int(self.items[item][0][column]) if item in self.items else 0

    def fixed(self, item, answer):
        return sum(int(row["n"]) for row in self.items.get(item, []) if row["answer"] == answer)

    def yes(self, item, best):
        """`best`: the last answer of the item's scale, None when it has no grades."""
        if best is None or item not in self.items:
            return None
        return share(self.answers(item)[best], self.figure(item, "n_answered"))

    def wording(self, item):
        rows = self.items.get(item)
        return rows and (rows[0]["revision"], tuple(self.answers(item)))


def item_report(item, best, now, sure, before, predicted):
    answered = now.figure(item, "n_answered")
    yes = now.yes(item, best)
    comparable = before is not None and before.wording(item) == now.wording(item)
    yes_before = before.yes(item, best) if comparable else None
    told = {
        "item": item,
        "showing": "too_few" if item not in now.items else "counts" if answered < FEWEST_FOR_PERCENT else "percent",
        "answers": {name: {"n": n, "percent": percent(n, answered)} for name, n in now.answers(item).items()},
        "answered": answered,
        "dont_know": now.fixed(item, "dont_know"),
        "skipped": now.fixed(item, "skipped"),
        "shown": now.figure(item, "n_shown"),
        "yes": yes,
        "yes_without_doubtful": sure.yes(item, best),
        "yes_before": yes_before,
        "change": change(yes_before, yes),
        "predicted": predicted,
    }
    told["weak"] = weak(yes, predicted, told["change"])
    return told


def weak(yes, predicted, changed):
    if yes is None:
        return []
    why = []
    if 2 * yes["n"] <= yes["of"]:
        why.append("half_not_yes")
    if predicted is not None:
        most = wilson(min(yes["of"], yes["n"] + BASE - 1), yes["of"])[1]
        if most < predicted / 10:
            why.append("below_prediction")
    return why + (["down"] if changed == "less" else [])


def is_weak(items):
    graded = [item for item in items if item["yes"] is not None]
    return len([item for item in graded if item["weak"]]) * 2 >= len(graded) > 0 and any(item["weak"] for item in graded)


def weak_part(items):
    graded = [item for item in items if item["yes"] is not None]
    return Fraction(sum(bool(item["weak"]) for item in graded), len(graded))


def dimensions(form, rows, rows_before, predicted):
    """`form`: (item, dimension, best answer or None) in the order of the questionnaire."""
    now, sure = Questions(rows), Questions(rows, "without_doubt")
    before = Questions(rows_before) if rows_before is not None else None
    told = []
    for dimension in SEVEN:
        items = [item_report(item, best, now, sure, before, predicted.get(item))
                 for item, of, best in form if of == dimension]
        told.append({"dimension": dimension, "asked": bool(items), "items": items,
                     "readable": sum(item["showing"] != "too_few" for item in items),
                     "half_not_yes": sum("half_not_yes" in item["weak"] for item in items)})
    candidates = [one for one in told if is_weak(one["items"])]
    candidates.sort(key=lambda one: -weak_part(one["items"]))
    chosen = [one["dimension"] for one in candidates[:2]]
    for one in told:
        one["attention"] = one["dimension"] in chosen
    return told


def traps(told, form):
    asked = {one["dimension"] for one in told if one["asked"]}
    knowledge = next(one for one in told if one["dimension"] == "knowledge")
    return ([*(["knowledge_alone"] if is_weak(knowledge["items"]) else []),
             *(["behaviour_is_not_involvement"] if asked & {"behaviour", "time"} else []),
             *(["reaching_is_not_involving"] if "G4" in {item for item, _, _ in form} else [])])


def reach(rows, days_open):
    """Rows of visits.csv."""
    plain = {row["figure"]: int(row["n"]) for row in rows if not row["of"]}
    spoken = {row["of"]: int(row["n"]) for row in rows if row["figure"] == "visits_in_language"}
    other = spoken.pop("other", None)
    return {"visits": plain["visits"], "days": plain["days_with_visits"], "days_open": days_open,
            "doubtful": plain.get("visits_doubtful"), "per_hundred_pupils": None, "languages": spoken,
            "other_languages": other}
