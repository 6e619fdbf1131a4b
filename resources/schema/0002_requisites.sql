-- Approval, basis, agreements and distribution of a document, as one JSON object in the words of docs/interchange.md; empty: none of them.
ALTER TABLE decision ADD COLUMN requisites TEXT NOT NULL DEFAULT '';
