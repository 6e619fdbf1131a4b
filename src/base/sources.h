// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QUuid>

namespace decretum {

/// Where the time comes from: passed in, so that tests fix it.
class Clock {
public:
    virtual ~Clock() = default;
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    Clock(Clock&&) = delete;
    Clock& operator=(Clock&&) = delete;
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime moment) : m_moment(std::move(moment)) {}
    QDateTime now() const override { return m_moment; }

private:
    QDateTime m_moment;
};

/// Where new ids come from: passed in, so that tests fix them.
class IdSource {
public:
    virtual ~IdSource() = default;
    IdSource() = default;
    IdSource(const IdSource&) = delete;
    IdSource& operator=(const IdSource&) = delete;
    IdSource(IdSource&&) = delete;
    IdSource& operator=(IdSource&&) = delete;
    virtual QUuid next() = 0;
};

class RandomIdSource final : public IdSource {
public:
    QUuid next() override { return QUuid::createUuid(); }
};

/// Gives 00000000-0000-4000-8000-000000000001, …2 and so on.
class CountingIdSource final : public IdSource {
public:
    QUuid next() override;

private:
    quint64 m_count = 0;
};

}  // namespace decretum
