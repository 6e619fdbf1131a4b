// SPDX-License-Identifier: MIT
#include "store/decision_tables.h"

namespace decretum {

namespace {

// The decision's own row is made by the repository before: here it is only changed.
constexpr TableStatements kDecision{.name = "decision",
    .select = R"sql(
        SELECT language, kind, life, template, type_name, body, issued, is_date_verbal, number, number_caption, place, subject, preamble,
               preamble_runs, enacting_formula, numbering, executor, content, foreign_keys, requisites, number_order, clause_count, deadline_count,
               print
        FROM decision WHERE id = ?1)sql",
    .save = R"sql(
        UPDATE decision SET language = ?2, kind = ?3, life = ?4, template = ?5, type_name = ?6, body = ?7, issued = ?8,
               is_date_verbal = ?9, number = ?10, number_caption = ?11, place = ?12, subject = ?13, preamble = ?14, preamble_runs = ?15,
               enacting_formula = ?16, numbering = ?17, executor = ?18, content = ?19, foreign_keys = ?20, requisites = ?21,
               number_order = ?22, clause_count = ?23, deadline_count = ?24, print = ?25
        WHERE id = ?1)sql",
    .remove = nullptr,
    .keyColumns = 0};

constexpr TableStatements kLetterheadLine{.name = "letterhead_line",
    .select = "SELECT position, text FROM letterhead_line WHERE decision_id = ?1 ORDER BY position",
    .save = "REPLACE INTO letterhead_line (decision_id, position, text) VALUES (?1, ?2, ?3)",
    .remove = "DELETE FROM letterhead_line WHERE decision_id = ?1 AND position = ?2",
    .keyColumns = 1};

constexpr TableStatements kAcquaintedLine{.name = "acquainted_line",
    .select = "SELECT position, text FROM acquainted_line WHERE decision_id = ?1 ORDER BY position",
    .save = "REPLACE INTO acquainted_line (decision_id, position, text) VALUES (?1, ?2, ?3)",
    .remove = "DELETE FROM acquainted_line WHERE decision_id = ?1 AND position = ?2",
    .keyColumns = 1};

// Attachments and clauses are referred to: a row that were replaced would take with it what refers to it.
constexpr TableStatements kAttachment{.name = "attachment",
    .select = R"sql(
        SELECT id, position, title, number, content_kind, blocks, is_landscape, numbering, foreign_keys
        FROM attachment WHERE decision_id = ?1 ORDER BY position)sql",
    .save = R"sql(
        INSERT INTO attachment (decision_id, id, position, title, number, content_kind, blocks, is_landscape, numbering, foreign_keys)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        ON CONFLICT DO UPDATE SET position = ?3, title = ?4, number = ?5, content_kind = ?6, blocks = ?7, is_landscape = ?8,
               numbering = ?9, foreign_keys = ?10)sql",
    .remove = "DELETE FROM attachment WHERE decision_id = ?1 AND id = ?2",
    .keyColumns = 1};

constexpr TableStatements kAttachmentLine{.name = "attachment_line",
    .select = R"sql(
        SELECT attachment_id, part, position, text FROM attachment_line WHERE decision_id = ?1
        ORDER BY attachment_id, part, position)sql",
    .save = "REPLACE INTO attachment_line (decision_id, attachment_id, part, position, text) VALUES (?1, ?2, ?3, ?4, ?5)",
    .remove = "DELETE FROM attachment_line WHERE decision_id = ?1 AND attachment_id = ?2 AND part = ?3 AND position = ?4",
    .keyColumns = 3};

constexpr TableStatements kAttachmentMember{.name = "attachment_member",
    .select = R"sql(
        SELECT attachment_id, position, role, name, post, person_id, foreign_keys FROM attachment_member WHERE decision_id = ?1
        ORDER BY attachment_id, position)sql",
    .save = R"sql(
        REPLACE INTO attachment_member (decision_id, attachment_id, position, role, name, post, person_id, foreign_keys)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql",
    .remove = "DELETE FROM attachment_member WHERE decision_id = ?1 AND attachment_id = ?2 AND position = ?3",
    .keyColumns = 2};

constexpr TableStatements kRegulationSection{.name = "regulation_section",
    .select = R"sql(
        SELECT attachment_id, position, label, heading, heading_runs, foreign_keys FROM regulation_section WHERE decision_id = ?1
        ORDER BY attachment_id, position)sql",
    .save = R"sql(
        REPLACE INTO regulation_section (decision_id, attachment_id, position, label, heading, heading_runs, foreign_keys)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
    .remove = "DELETE FROM regulation_section WHERE decision_id = ?1 AND attachment_id = ?2 AND position = ?3",
    .keyColumns = 2};

constexpr TableStatements kClause{.name = "clause",
    .select = R"sql(
        SELECT id, attachment_id, section, parent_id, position, printed_label, text, runs, addressee, is_control, controlled_by,
               child_numbering, state, state_day, extended_to, ground, life_foreign_keys, foreign_keys, begins_page
        FROM clause WHERE decision_id = ?1)sql",
    .save = R"sql(
        INSERT INTO clause (decision_id, id, attachment_id, section, parent_id, position, printed_label, text, runs, addressee,
               is_control, controlled_by, child_numbering, state, state_day, extended_to, ground, life_foreign_keys, foreign_keys,
               begins_page)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)
        ON CONFLICT DO UPDATE SET attachment_id = ?3, section = ?4, parent_id = ?5, position = ?6, printed_label = ?7, text = ?8,
               runs = ?9, addressee = ?10, is_control = ?11, controlled_by = ?12, child_numbering = ?13, state = ?14, state_day = ?15,
               extended_to = ?16, ground = ?17, life_foreign_keys = ?18, foreign_keys = ?19, begins_page = ?20)sql",
    .remove = "DELETE FROM clause WHERE decision_id = ?1 AND id = ?2",
    .keyColumns = 1};

constexpr TableStatements kPersonMention{.name = "person_mention",
    .select = R"sql(
        SELECT clause_id, position, name, post, role, duty, person_id, foreign_keys FROM person_mention WHERE decision_id = ?1
        ORDER BY clause_id, position)sql",
    .save = R"sql(
        REPLACE INTO person_mention (decision_id, clause_id, position, name, post, role, duty, person_id, foreign_keys)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))sql",
    .remove = "DELETE FROM person_mention WHERE decision_id = ?1 AND clause_id = ?2 AND position = ?3",
    .keyColumns = 2};

constexpr TableStatements kPerformer{.name = "performer",
    .select = R"sql(
        SELECT clause_id, position, kind, duty, text, foreign_keys FROM performer WHERE decision_id = ?1
        ORDER BY clause_id, position)sql",
    .save = R"sql(
        REPLACE INTO performer (decision_id, clause_id, position, kind, duty, text, foreign_keys)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql",
    .remove = "DELETE FROM performer WHERE decision_id = ?1 AND clause_id = ?2 AND position = ?3",
    .keyColumns = 2};

constexpr TableStatements kDeadline{.name = "deadline",
    .select = R"sql(
        SELECT clause_id, position, text, kind, first_day, last_day, rule, is_inline FROM deadline WHERE decision_id = ?1
        ORDER BY clause_id, position)sql",
    .save = R"sql(
        REPLACE INTO deadline (decision_id, clause_id, position, text, kind, first_day, last_day, rule, is_inline)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))sql",
    .remove = "DELETE FROM deadline WHERE decision_id = ?1 AND clause_id = ?2 AND position = ?3",
    .keyColumns = 2};

constexpr TableStatements kCitation{.name = "citation",
    .select = R"sql(
        SELECT clause_id, position, text, type, day, number, title, issuer, registration_day, registration_number, is_amended,
               foreign_keys
        FROM citation WHERE decision_id = ?1 ORDER BY ifnull(clause_id, ''), position)sql",
    .save = R"sql(
        REPLACE INTO citation (decision_id, clause_id, position, text, type, day, number, title, issuer, registration_day,
               registration_number, is_amended, foreign_keys)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13))sql",
    .remove = "DELETE FROM citation WHERE decision_id = ?1 AND ifnull(clause_id, '') = ifnull(?2, '') AND position = ?3",
    .keyColumns = 2};

constexpr TableStatements kSignature{.name = "signature",
    .select = "SELECT position, heading, post, name, person_id, foreign_keys FROM signature WHERE decision_id = ?1 ORDER BY position",
    .save = "REPLACE INTO signature (decision_id, position, heading, post, name, person_id, foreign_keys) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    .remove = "DELETE FROM signature WHERE decision_id = ?1 AND position = ?2",
    .keyColumns = 1};

constexpr TableStatements kVisa{.name = "visa",
    .select = "SELECT position, post, name, day, remark, foreign_keys FROM visa WHERE decision_id = ?1 ORDER BY position",
    .save = "REPLACE INTO visa (decision_id, position, post, name, day, remark, foreign_keys) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    .remove = "DELETE FROM visa WHERE decision_id = ?1 AND position = ?2",
    .keyColumns = 1};

// Triggers hold the index in step; a row that is replaced would fire none for the one that goes.
constexpr TableStatements kSearchText{.name = "search_text",
    .select = "SELECT part, words FROM search_text WHERE decision_id = ?1 ORDER BY part",
    .save = R"sql(
        INSERT INTO search_text (decision_id, part, words) VALUES (?1, ?2, ?3)
        ON CONFLICT (decision_id, part) DO UPDATE SET words = ?3)sql",
    .remove = "DELETE FROM search_text WHERE decision_id = ?1 AND part = ?2",
    .keyColumns = 1};

constexpr std::array<const TableStatements*, kTableCount> kTables{&kDecision, &kLetterheadLine, &kAcquaintedLine, &kAttachment, &kAttachmentLine,
    &kAttachmentMember, &kRegulationSection, &kClause, &kPersonMention, &kPerformer, &kDeadline, &kCitation, &kSignature, &kVisa, &kSearchText};

}  // namespace

const TableStatements& statementsOf(StoreTable table)
{
    return *kTables[static_cast<size_t>(table)];
}

}  // namespace decretum
