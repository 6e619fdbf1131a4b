# SPDX-License-Identifier: MIT
"""Whether two interchange documents say the same: words by their letters and digits, labels without the stops behind them."""
import re
import unicodedata

HEAD = ("language", "kind", "typeName", "body", "date", "number", "place", "subject", "preamble", "enactingFormula")


LETTERS = "абвгдежзиклмн"  # as Word counts them


def letters(text):
    """What of a text remains when blanks, stops, quotation marks and the script of look-alikes do not count."""
    folded = unicodedata.normalize("NFC", text or "").casefold()
    return re.sub(r"[\W_]", "", folded)


def label_key(label, is_last_number_only):
    key = re.sub(r"[\s.)]+$", "", label or "").replace(" ", "").translate(str.maketrans("ІХ", "IX"))
    if re.fullmatch(r"[-–—•*∗·▪◦●]", key):
        return "-"
    if not is_last_number_only:
        return key
    return str(LETTERS.find(key) + 1) if len(key) == 1 and key in LETTERS else key.split(".")[-1]


def people(persons):
    return sorted((letters(person["name"]), letters(person.get("position")), person.get("role")) for person in persons)


def clause_facts(clause, is_last_number_only):
    deadlines = [(one["kind"], one["from"], one["to"], letters(one["text"]) if one["kind"] == "event" else "") for one in clause["deadlines"]]
    performers = [(one.get("kind"), letters(one.get("text"))) for one in clause.get("performers", [])]
    return {
        "label": label_key(clause["label"], is_last_number_only),
        "text": letters(clause["text"]),
        "addressee": letters(clause["addressee"]),
        "deadlines": deadlines,
        "persons": people(clause["persons"]),
        "performers": performers,
        "control": bool(clause["control"]),
        "parts": len(clause["children"]),
    }


def add_clauses(facts, clauses, place, is_last_number_only):
    for at, clause in enumerate(clauses):
        here = f"{place}/{at}"
        facts.update({f"{here} {key}": value for key, value in clause_facts(clause, is_last_number_only).items()})
        add_clauses(facts, clause["children"], here, is_last_number_only)


def structure(decisions, is_last_number_only=False):
    """All that must be the same, by the place where it stands."""
    facts = {"decisions": len(decisions)}
    for number, decision in enumerate(decisions):
        place = f"{number}"
        facts.update({f"{place} {key}": letters(decision[key]) for key in HEAD})
        facts[f"{place} letterhead"] = letters(" ".join(decision["letterhead"]))
        facts[f"{place} signatures"] = [(letters(one["position"]), letters(one["name"])) for one in decision["signatures"]]
        facts[f"{place} attachments"] = [(letters(one["title"]), letters(one["number"])) for one in decision["attachments"]]
        facts[f"{place} clauses"] = len(decision["clauses"])
        add_clauses(facts, decision["clauses"], place, is_last_number_only)
        for at, attachment in enumerate(decision["attachments"]):
            add_clauses(facts, attachment.get("clauses", []), f"{place} attachment {at}", is_last_number_only)
    return facts


def differences(wanted, got):
    """Lines «place: wanted → got», the first ones first."""
    return [f"{place}: {wanted.get(place)!r} → {got.get(place)!r}"
            for place in [*wanted, *(place for place in got if place not in wanted)] if wanted.get(place) != got.get(place)]
