-- The registry, schema 1 (docs/store.md). Ids are UUIDs, lower case, without braces; days are ISO 8601; times are ISO 8601 in UTC;
-- lists that only the program reads are JSON in the words of docs/interchange.md. Never edited after a release: a later step changes it.

CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
    language TEXT NOT NULL DEFAULT 'uk',
    kind TEXT,
    life TEXT NOT NULL DEFAULT 'draft',
    template TEXT NOT NULL DEFAULT '',
    type_name TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    issued TEXT CHECK (issued IS date(issued, '+0 days')),
    is_date_verbal INTEGER NOT NULL DEFAULT 0 CHECK (is_date_verbal IN (0, 1)),
    number TEXT NOT NULL DEFAULT '',
    number_caption TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    preamble TEXT NOT NULL DEFAULT '',
    preamble_runs TEXT NOT NULL DEFAULT '',
    enacting_formula TEXT NOT NULL DEFAULT '',
    numbering TEXT NOT NULL DEFAULT '[]',
    executor TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    foreign_keys TEXT NOT NULL DEFAULT '',
    -- What the list shows and is sorted by, kept so that it reads one table alone.
    number_order TEXT NOT NULL DEFAULT '',
    clause_count INTEGER NOT NULL DEFAULT 0,
    deadline_count INTEGER NOT NULL DEFAULT 0,
    issued_order TEXT NOT NULL AS (coalesce(issued, '9999-99-99')) VIRTUAL
) STRICT;
-- The order of the list; filters are answered from the index too.
CREATE INDEX decision_by_day ON decision (is_deleted, issued_order DESC, number_order, created DESC, life, kind);

CREATE TABLE letterhead_line (
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (decision_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE acquainted_line (
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (decision_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    number TEXT NOT NULL,
    content_kind TEXT CHECK (content_kind IN ('clauses', 'plan', 'persons', 'regulation', 'free')),
    blocks TEXT NOT NULL,
    is_landscape INTEGER NOT NULL CHECK (is_landscape IN (0, 1)),
    numbering TEXT NOT NULL,
    foreign_keys TEXT NOT NULL,
    PRIMARY KEY (decision_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment_line (
    decision_id TEXT NOT NULL,
    attachment_id TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('head', 'approval')),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (decision_id, attachment_id, part, position),
    FOREIGN KEY (decision_id, attachment_id) REFERENCES attachment (decision_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment_member (
    decision_id TEXT NOT NULL,
    attachment_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    person_id TEXT,
    foreign_keys TEXT NOT NULL,
    PRIMARY KEY (decision_id, attachment_id, position),
    FOREIGN KEY (decision_id, attachment_id) REFERENCES attachment (decision_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE regulation_section (
    decision_id TEXT NOT NULL,
    attachment_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    heading TEXT NOT NULL,
    heading_runs TEXT NOT NULL,
    foreign_keys TEXT NOT NULL,
    PRIMARY KEY (decision_id, attachment_id, position),
    FOREIGN KEY (decision_id, attachment_id) REFERENCES attachment (decision_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Of the text itself (no attachment), of an attachment, or of a regulation's section; `position` is its place among its siblings.
CREATE TABLE clause (
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    attachment_id TEXT,
    section INTEGER,
    parent_id TEXT,
    position INTEGER NOT NULL,
    printed_label TEXT,  -- NULL: none kept; '': printed without any
    text TEXT NOT NULL,
    runs TEXT NOT NULL,
    addressee TEXT NOT NULL,
    is_control INTEGER NOT NULL CHECK (is_control IN (0, 1)),
    controlled_by TEXT NOT NULL,
    child_numbering TEXT NOT NULL,
    state TEXT NOT NULL,
    state_day TEXT CHECK (state_day IS date(state_day, '+0 days')),
    extended_to TEXT CHECK (extended_to IS date(extended_to, '+0 days')),
    ground TEXT NOT NULL,
    life_foreign_keys TEXT NOT NULL,
    foreign_keys TEXT NOT NULL,
    PRIMARY KEY (decision_id, id),
    FOREIGN KEY (decision_id, parent_id) REFERENCES clause (decision_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (decision_id, attachment_id) REFERENCES attachment (decision_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX clause_by_parent ON clause (decision_id, parent_id);
CREATE INDEX clause_by_attachment ON clause (decision_id, attachment_id);

CREATE TABLE person_mention (
    decision_id TEXT NOT NULL,
    clause_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    role TEXT NOT NULL,
    duty TEXT NOT NULL,
    person_id TEXT,  -- of any directory: a document may come from another office
    foreign_keys TEXT NOT NULL,
    PRIMARY KEY (decision_id, clause_id, position),
    FOREIGN KEY (decision_id, clause_id) REFERENCES clause (decision_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX person_mention_by_person ON person_mention (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE performer (
    decision_id TEXT NOT NULL,
    clause_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    duty TEXT NOT NULL,
    text TEXT NOT NULL,
    foreign_keys TEXT NOT NULL,
    PRIMARY KEY (decision_id, clause_id, position),
    FOREIGN KEY (decision_id, clause_id) REFERENCES clause (decision_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE deadline (
    decision_id TEXT NOT NULL,
    clause_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    first_day TEXT CHECK (first_day IS date(first_day, '+0 days')),
    last_day TEXT CHECK (last_day IS date(last_day, '+0 days')),
    rule TEXT NOT NULL,
    is_inline INTEGER NOT NULL CHECK (is_inline IN (0, 1)),
    PRIMARY KEY (decision_id, clause_id, position),
    FOREIGN KEY (decision_id, clause_id) REFERENCES clause (decision_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX deadline_by_day ON deadline (last_day) WHERE last_day IS NOT NULL;

-- An act cited in a clause, or (no clause) in subject and preamble.
CREATE TABLE citation (
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    clause_id TEXT,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    type TEXT NOT NULL,
    day TEXT CHECK (day IS date(day, '+0 days')),
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    issuer TEXT NOT NULL,
    registration_day TEXT CHECK (registration_day IS date(registration_day, '+0 days')),
    registration_number TEXT NOT NULL,
    is_amended INTEGER NOT NULL CHECK (is_amended IN (0, 1)),
    foreign_keys TEXT NOT NULL,
    FOREIGN KEY (decision_id, clause_id) REFERENCES clause (decision_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE UNIQUE INDEX citation_by_place ON citation (decision_id, ifnull(clause_id, ''), position);
CREATE INDEX citation_by_clause ON citation (decision_id, clause_id);

CREATE TABLE signature (
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    heading TEXT NOT NULL,  -- over this one and those that follow; '': none
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    person_id TEXT,
    foreign_keys TEXT NOT NULL,
    PRIMARY KEY (decision_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE visa (
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    day TEXT CHECK (day IS date(day, '+0 days')),
    remark TEXT NOT NULL,
    foreign_keys TEXT NOT NULL,
    PRIMARY KEY (decision_id, position)
) STRICT, WITHOUT ROWID;

-- What is searched: one row for the head, for each clause and for each attachment of a decision, folded (docs/store.md).
CREATE TABLE search_text (
    row INTEGER PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    words TEXT NOT NULL,
    UNIQUE (decision_id, part)
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (
    words, content = 'search_text', content_rowid = 'row', tokenize = "unicode61 remove_diacritics 0 tokenchars '’'"
);
CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN
    INSERT INTO search_index (rowid, words) VALUES (new.row, new.words);
END;
CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN
    INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', old.row, old.words);
END;
CREATE TRIGGER search_text_changed AFTER UPDATE ON search_text BEGIN
    INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', old.row, old.words);
    INSERT INTO search_index (rowid, words) VALUES (new.row, new.words);
END;

-- The whole decision after a burst of editing: interchange JSON, deflated (qCompress). None is ever removed.
CREATE TABLE revision (
    decision_id TEXT NOT NULL REFERENCES decision (id),
    number INTEGER NOT NULL,
    time TEXT NOT NULL,
    note TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (decision_id, number)
) STRICT;

-- One import of one file.
CREATE TABLE source (
    number INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    file_name TEXT NOT NULL,
    time TEXT NOT NULL
) STRICT;
CREATE INDEX source_by_digest ON source (sha256);
CREATE TABLE source_decision (
    source INTEGER NOT NULL REFERENCES source (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    PRIMARY KEY (source, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_decision_by_decision ON source_decision (decision_id);
-- An id that came with the source; `id` differs from it where it was taken already.
CREATE TABLE outer_id (
    source INTEGER NOT NULL REFERENCES source (number) ON DELETE CASCADE,
    id TEXT NOT NULL,
    outer_id TEXT NOT NULL,
    PRIMARY KEY (source, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    id TEXT NOT NULL PRIMARY KEY,
    parent_id TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    short_title TEXT NOT NULL,
    forms TEXT NOT NULL
) STRICT;
CREATE INDEX unit_by_parent ON unit (parent_id);
CREATE TABLE post (
    id TEXT NOT NULL PRIMARY KEY,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    forms TEXT NOT NULL
) STRICT;
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    language TEXT NOT NULL,
    surname TEXT NOT NULL,
    given_name TEXT NOT NULL,
    patronymic TEXT NOT NULL,
    gender TEXT NOT NULL CHECK (gender IN ('unknown', 'male', 'female')),
    post_id TEXT REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
    unit_id TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    forms TEXT NOT NULL,
    is_former INTEGER NOT NULL CHECK (is_former IN (0, 1))
) STRICT;
CREATE INDEX person_by_post ON person (post_id);
CREATE INDEX person_by_unit ON person (unit_id);
CREATE TABLE person_group (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL
) STRICT;
CREATE TABLE person_group_member (
    group_id TEXT NOT NULL REFERENCES person_group (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (group_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_group_member_by_person ON person_group_member (person_id);
