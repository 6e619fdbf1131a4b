// SPDX-License-Identifier: MIT
#pragma once

#include "model/clause_labels.h"
#include "store/registry.h"

#include "random_decision.h"

#include <QTemporaryDir>
#include <QtTest>

namespace decretum::test {

/// QVERIFY of a Status or Result, with the error's words.
#define VERIFY_DONE(call)                                                                                                                     \
    do {                                                                                                                                      \
        const auto& verified = (call);                                                                                                        \
        QVERIFY2(verified,                                                                                                                    \
            verified.isError() ? qPrintable(verified.error().subject + u' ' + verified.error().place + u' ' + verified.error().detail) : ""); \
    } while (false)

inline bool failsWith(const Status& status, StoreError error)
{
    return status.isError() && status.error().code == ErrorCode(error);
}
template <typename Value>
bool failsWith(const Result<Value>& result, StoreError error)
{
    return result.isError() && result.error().code == ErrorCode(error);
}

/// A folder with a registry that may be opened anew.
class StoreFixture {
public:
    StoreFixture() { reopen(); }

    QString file(const QString& name = QStringLiteral("r.decretum")) const { return m_folder.filePath(name); }
    const Clock& clock() const { return m_clock; }
    Registry& registry() { return *m_registry; }
    void close() { m_registry.reset(); }
    void reopen()
    {
        close();
        Result<std::unique_ptr<Registry>> opened = Registry::open(file(), Registry::Access::ReadWrite, m_clock);
        if (opened)
            m_registry = *std::move(opened);
    }
    bool isOpen() const { return m_registry != nullptr; }
    Result<std::unique_ptr<Registry>> read() const { return Registry::open(file(), Registry::Access::ReadOnly, m_clock); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2024, 5, 6), QTime(12, 0), Qt::UTC)};
    std::unique_ptr<Registry> m_registry;
};

/// An order with this many clauses, each with a deadline, a person and a citation.
inline Decision orderOf(int clauses, IdSource& ids)
{
    Decision decision;
    decision.kind = DecisionKind::Order;
    decision.date = QDate(2022, 9, 5);
    decision.number = QStringLiteral("7-од");
    decision.subject = QStringLiteral("Про огляд музеїв");
    for (int at = 0; at < clauses; ++at) {
        Clause clause;
        clause.text = QStringLiteral(
            "Керівникам закладів освіти завершити опис експонатів шкільного музею, оновити картотеку та перевірити умови "
            "зберігання документів і речей, що передані громадою до фондів у навчальному році № %1.")
                          .arg(at);
        clause.addressee = QStringLiteral("Керівникам закладів освіти");
        clause.persons = {{.name = QStringLiteral("Гай А.Б."), .position = QStringLiteral("директор"), .role = PersonMention::Role::Addressee}};
        clause.deadlines = {{.text = QStringLiteral("До 20.10.2022"), .kind = Deadline::Kind::Until, .to = QDate(2022, 10, 20)}};
        clause.references = {{.text = QStringLiteral("наказ від 01.02.2022 № 5"), .type = QStringLiteral("наказ"), .date = QDate(2022, 2, 1)}};
        decision.clauses.append(clause);
    }
    assignIds(decision, ids);
    return decision;
}

}  // namespace decretum::test
