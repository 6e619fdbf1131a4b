-- Schema 2: rarer requisites, and what a document prints otherwise than its template has it (docs/store.md).

-- Approval, basis, agreements and distribution of a document, as one JSON object in the words of docs/interchange.md; empty: none of them.
ALTER TABLE decision ADD COLUMN requisites TEXT NOT NULL DEFAULT '';
-- In the words of docs/interchange.md too; empty: as the template has it.
ALTER TABLE decision ADD COLUMN print TEXT NOT NULL DEFAULT '';
ALTER TABLE clause ADD COLUMN begins_page INTEGER NOT NULL DEFAULT 0 CHECK (begins_page IN (0, 1));
