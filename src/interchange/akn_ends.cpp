// SPDX-License-Identifier: MIT
#include "interchange/akn_parts.h"
#include "text/dates.h"

namespace decretum::interchange {

using namespace Qt::Literals::StringLiterals;

namespace {

AknElement words(QLatin1StringView name, const QString& text)
{
    return AknElement(name).addText(text);
}

/// Puts a blank between what stands on one line.
void addBeside(AknElement& line, AknElement element)
{
    if (!line.children.isEmpty())
        line.addText(u" ");
    line.add(std::move(element));
}

AknElement typeLine(const AknContext& context)
{
    const Decision& decision = context.decision;
    AknElement line("p"_L1);
    if (!isBlank(decision.typeName))
        line.add(words("docType"_L1, decision.typeName));
    if (!isBlank(decision.body))
        addBeside(line, words("docAuthority"_L1, decision.body).put("refersTo"_L1, context.issuer));
    return line;
}

AknElement dayAndNumberLine(AknContext& context)
{
    const Decision& decision = context.decision;
    AknElement line("p"_L1);
    if (decision.date.isValid()) {
        const QString day = decision.isDateVerbal ? verbalDate(decision.date, decision.language) : digitalDate(decision.date);
        line.add(words("docDate"_L1, day).put("date"_L1, decision.date.toString(Qt::ISODate)));
    }
    if (!isBlank(decision.place))
        addBeside(line, words("location"_L1, decision.place).put("refersTo"_L1, context.entities.location(decision.place)));
    if (!isBlank(decision.number)) {
        if (!line.children.isEmpty())
            line.addText(u" ");
        line.addText((isBlank(decision.numberCaption) ? u"№"_s : decision.numberCaption) + u' ');
        line.add(words("docNumber"_L1, decision.number));
    }
    return line;
}

AknElement titleLine(AknContext& context)
{
    AknText title(context.decision.subject);
    markCitations(context, title, context.decision.references);
    AknElement line("p"_L1);
    return line.addFilled(title.filled("docTitle"_L1));
}

QString visaTail(const Visa& visa)
{
    const QString day = visa.date.isValid() ? digitalDate(visa.date) : QString();
    return visa.remark.isEmpty() || day.isEmpty() ? visa.remark + day : visa.remark + u", "_s + day;
}

AknElement group(QLatin1StringView name)
{
    return AknElement("container"_L1).put("name"_L1, name);
}

/// Who agrees, each with the day and the remark.
AknElement visasElement(AknContext& context, QLatin1StringView name, const QList<Visa>& visas)
{
    AknElement element = group(name);
    for (const Visa& visa : visas) {
        AknElement line = personLine(context, visa.position, visa.name, {}, false);
        if (!line.children.isEmpty() && !isBlank(visaTail(visa)))
            line.addText(u' ' + visaTail(visa));
        element.addFilled(std::move(line));
    }
    return element;
}

}  // namespace

AknElement personLine(AknContext& context, const QString& position, const QString& name, const PersonId& person, bool isSignature)
{
    AknElement line(isSignature ? "signature"_L1 : "p"_L1);
    const bool hasPosition = !isBlank(position);
    if (hasPosition)
        line.add(words("role"_L1, position).put("refersTo"_L1, context.entities.role(position)));
    if (!isBlank(name)) {
        AknElement named = words("person"_L1, name).put("refersTo"_L1, context.entities.person(name, person));
        if (hasPosition && isSignature)
            named.put("as"_L1, context.entities.role(position));
        addBeside(line, std::move(named));
    }
    return line;
}

AknElement prefaceElement(AknContext& context)
{
    AknElement preface("preface"_L1);
    preface.addFilled(container("approval"_L1, context.decision.approval));
    preface.addFilled(container("letterhead"_L1, context.decision.letterhead).put("refersTo"_L1, context.issuer));
    preface.addFilled(typeLine(context)).addFilled(dayAndNumberLine(context)).addFilled(titleLine(context));
    return preface;
}

AknElement conclusionsElement(AknContext& context)
{
    const Decision& decision = context.decision;
    AknElement conclusions("conclusions"_L1);
    AknElement signatures = group("signatures"_L1);
    for (const Signature& signature : decision.signatures) {
        if (!isBlank(signature.heading))
            signatures.add(paragraph(signature.heading));
        AknElement line("p"_L1);
        signatures.addFilled(line.addFilled(personLine(context, signature.position, signature.name, signature.person, true)));
    }
    conclusions.addFilled(container("basis"_L1, {decision.basis})).addFilled(std::move(signatures));
    conclusions.addFilled(visasElement(context, "agreements"_L1, decision.agreements)).addFilled(visasElement(context, "visas"_L1, decision.visas));
    conclusions.addFilled(container("executor"_L1, {decision.executor})).addFilled(container("distribution"_L1, decision.distribution));
    conclusions.addFilled(container("acquainted"_L1, decision.acquainted));
    return conclusions;
}

}  // namespace decretum::interchange
