// SPDX-License-Identifier: MIT
#include "interchange/json_names.h"

namespace decretum::interchange {

const QList<Name<DecisionKind>>& Names<DecisionKind>::table()
{
    static const QList<Name<DecisionKind>> names{{DecisionKind::Decision, "decision"}, {DecisionKind::Order, "order"},
        {DecisionKind::Resolution, "resolution"}, {DecisionKind::Ruling, "ruling"}, {DecisionKind::Paper, "paper"}};
    return names;
}

const QList<Name<DecisionLife>>& Names<DecisionLife>::table()
{
    static const QList<Name<DecisionLife>> names{{DecisionLife::Draft, "draft"}, {DecisionLife::Agreed, "agreed"}, {DecisionLife::Adopted, "adopted"},
        {DecisionLife::Registered, "registered"}, {DecisionLife::OnControl, "onControl"}, {DecisionLife::Closed, "closed"}};
    return names;
}

const QList<Name<Deadline::Kind>>& Names<Deadline::Kind>::table()
{
    static const QList<Name<Deadline::Kind>> names{{Deadline::Kind::Continuous, "continuous"}, {Deadline::Kind::Until, "until"},
        {Deadline::Kind::During, "during"}, {Deadline::Kind::Recurring, "recurring"}, {Deadline::Kind::Event, "event"}};
    return names;
}

const QList<Name<PersonMention::Role>>& Names<PersonMention::Role>::table()
{
    static const QList<Name<PersonMention::Role>> names{
        {PersonMention::Role::Addressee, "addressee"}, {PersonMention::Role::Control, "control"}, {PersonMention::Role::Mentioned, "mentioned"}};
    return names;
}

const QList<Name<PersonMention::Duty>>& Names<PersonMention::Duty>::table()
{
    static const QList<Name<PersonMention::Duty>> names{
        {PersonMention::Duty::Performance, "performance"}, {PersonMention::Duty::Coordination, "coordination"}};
    return names;
}

const QList<Name<Performer::Kind>>& Names<Performer::Kind>::table()
{
    static const QList<Name<Performer::Kind>> names{
        {Performer::Kind::Post, "post"}, {Performer::Kind::Self, "self"}, {Performer::Kind::Body, "body"}, {Performer::Kind::Group, "group"}};
    return names;
}

const QList<Name<Performer::Duty>>& Names<Performer::Duty>::table()
{
    static const QList<Name<Performer::Duty>> names{
        {Performer::Duty::Performance, "performance"}, {Performer::Duty::Coordination, "coordination"}, {Performer::Duty::Control, "control"}};
    return names;
}

const QList<Name<ClauseLife::State>>& Names<ClauseLife::State>::table()
{
    static const QList<Name<ClauseLife::State>> names{{ClauseLife::State::Open, "open"}, {ClauseLife::State::Done, "done"},
        {ClauseLife::State::Partly, "partly"}, {ClauseLife::State::Extended, "extended"}, {ClauseLife::State::Cancelled, "cancelled"}};
    return names;
}

const QList<Name<LevelFormat::Kind>>& Names<LevelFormat::Kind>::table()
{
    static const QList<Name<LevelFormat::Kind>> names{{LevelFormat::Kind::None, "none"}, {LevelFormat::Kind::Decimal, "decimal"},
        {LevelFormat::Kind::Letter, "letter"}, {LevelFormat::Kind::UpperRoman, "roman"}, {LevelFormat::Kind::Dash, "dash"}};
    return names;
}

const QList<Name<GrammaticalCase>>& Names<GrammaticalCase>::table()
{
    static const QList<Name<GrammaticalCase>> names = [] {
        QList<Name<GrammaticalCase>> all;
        for (const GrammaticalCase each : kAllCases)
            all.append({each, kCaseNames[static_cast<size_t>(each)]});
        return all;
    }();
    return names;
}

const QList<Name<NameForm>>& Names<NameForm>::table()
{
    static const QList<Name<NameForm>> names{{NameForm::SurnameInitials, "surnameInitials"}, {NameForm::InitialsSurname, "initialsSurname"},
        {NameForm::GivenNameSurname, "givenNameSurname"}, {NameForm::FullName, "fullName"}};
    return names;
}

const QList<Name<DocumentFact>>& Names<DocumentFact>::table()
{
    static const QList<Name<DocumentFact>> names{{DocumentFact::Subject, "subject"}, {DocumentFact::Date, "date"}, {DocumentFact::Number, "number"},
        {DocumentFact::Body, "body"}, {DocumentFact::Place, "place"}};
    return names;
}

const QList<Name<FreeParagraph::Place>>& Names<FreeParagraph::Place>::table()
{
    static const QList<Name<FreeParagraph::Place>> names{{FreeParagraph::Place::Justified, "justified"}, {FreeParagraph::Place::Left, "left"},
        {FreeParagraph::Place::Centre, "centre"}, {FreeParagraph::Place::Right, "right"}};
    return names;
}

const QList<Name<Member::Role>>& Names<Member::Role>::table()
{
    static const QList<Name<Member::Role>> names{
        {Member::Role::Head, "head"}, {Member::Role::Deputy, "deputy"}, {Member::Role::Secretary, "secretary"}, {Member::Role::Member, "member"}};
    return names;
}

}  // namespace decretum::interchange
