-- Schema 2: what a document prints otherwise than its template has it (docs/store.md).

ALTER TABLE decision ADD COLUMN print TEXT NOT NULL DEFAULT '';
ALTER TABLE clause ADD COLUMN begins_page INTEGER NOT NULL DEFAULT 0 CHECK (begins_page IN (0, 1));
