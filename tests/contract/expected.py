# SPDX-License-Identifier: MIT
"""What a decision prints, paragraph by paragraph, told from its interchange form alone."""


class Expected:
    """One paragraph: `part` says what it is, `kept` that it stays with the next."""

    def __init__(self, part, text, kept=False, table=None):
        self.part, self.text, self.kept, self.table = part, text, kept, table
        self.lines = []

    def __repr__(self):
        return f"{self.part} «{self.text[:40]}»"


def expected_of(decision):
    parts = [Expected("subject", decision["subject"] or "")]
    parts.append(Expected("preamble", decision["preamble"] or ""))
    parts.append(Expected("formula", decision["enactingFormula"] or "", kept=True))
    parts += clauses_of(decision["clauses"])
    parts += blocks_of(decision.get("content", []))
    for signature in decision["signatures"]:
        parts.append(Expected("signature", signature.get("heading") or ""))
        parts.append(Expected("signature", signature["position"]))
        parts.append(Expected("signature", signature["name"]))
    for visa in decision.get("visas", []):
        parts += [Expected("visa", visa["position"], kept=True), Expected("visa", visa["name"])]
    parts += [Expected("acquainted", line) for line in decision.get("acquainted", [])]
    parts.append(Expected("executor", decision.get("executor") or ""))
    for attachment in decision["attachments"]:
        parts += attachment_of(attachment)
    return [part for part in parts if part.text]


def clauses_of(clauses):
    parts = []
    for clause in clauses:
        deadlines = ", ".join(deadline["text"] for deadline in clause["deadlines"] if not deadline["inline"])
        performers = [performer_of(person, clause) for person in clause["persons"] if person["name"] not in clause["text"]]
        below = [Expected("performers", ", ".join(performers)), Expected("deadline", deadlines)]
        below = [part for part in below if part.text]
        for part in below[:-1]:
            part.kept = True
        parts.append(Expected("addressee" if clause["children"] else "clause", clause["text"], kept=bool(below or clause["children"])))
        parts += below + clauses_of(clause["children"])
    return parts


def performer_of(person, clause):
    """A post that the clause names is not said again."""
    post = person["position"] or ""
    isSaid = post in clause["text"] or post == clause["addressee"]
    return person["name"] if isSaid else f"{post} {person['name']}"


def blocks_of(blocks):
    parts = []
    for block in blocks:
        if block["type"] == "paragraph":
            isHeading = block.get("heading", 0) > 0
            parts.append(Expected("heading" if isHeading else "paragraph", block["text"], kept=isHeading))
        elif block["type"] == "table":
            for number, row in enumerate(block["rows"]):
                isHeader = number < block.get("headerRows", 0)
                parts += [Expected("table-head" if isHeader else "cell", cell["text"], table=id(block)) for cell in row["cells"]]
    return parts


def attachment_of(attachment):
    parts = [Expected("approval", line, kept=True) for line in attachment.get("approval", [])]
    parts.append(Expected("annex-title", attachment["title"] or "", kept=True))
    kind = attachment.get("type")
    if kind == "clauses":
        parts += clauses_of(attachment["clauses"])
    elif kind == "plan":
        parts += plan_of(attachment["clauses"])
    elif kind == "persons":
        for member in attachment["members"]:
            parts += [Expected("member", member["name"]), Expected("member", member["position"])]
    elif kind == "regulation":
        for section in attachment["sections"]:
            parts.append(Expected("heading", section["heading"], kept=True))
            parts += clauses_of(section["clauses"])
    elif kind == "free":
        parts += blocks_of(attachment["blocks"])
    parts[-1].kept = False  # what comes next begins a page
    return parts


def plan_of(clauses):
    """Measure, deadline and performers stand in a row of a table."""
    parts = []
    for clause in clauses:
        parts.append(Expected("cell", clause["text"]))
        parts.append(Expected("cell", ", ".join(deadline["text"] for deadline in clause["deadlines"] if not deadline["inline"])))
        parts += plan_of(clause["children"])
    return parts
