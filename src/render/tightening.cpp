// SPDX-License-Identifier: MIT
#include "render/tightening.h"

#include "base/utf8.h"
#include "render/template_reader.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

struct StepKey {
    std::string_view name;
    double least;
    double most;
};
// Type from 8 pt on is what ДСТУ 4163:2020, 7.2 knows at all; a line of less than 1.0 is no standard's.
constexpr StepKey kSize{"size", 8, 20};
constexpr StepKey kSpacing{"spacing", 0, 1};
constexpr StepKey kLine{"line", 1, 3};

void readNumber(const toml::node& node, const StepKey& key, double& number, TemplateReading& reading)
{
    if (const std::optional<double> value = numberBetween(node, key.least, key.most))
        number = *value;
    else
        reading.wrong(node, u"tighter."_s + fromUtf8(key.name));
}

TightStep readStep(const toml::table& table, TemplateReading& reading)
{
    TightStep step;
    for (const auto& [key, node] : table) {
        if (key == kSize.name)
            readNumber(node, kSize, step.size.value, reading);
        else if (key == kSpacing.name)
            readNumber(node, kSpacing, step.spacing, reading);
        else if (key == kLine.name)
            readNumber(node, kLine, step.line, reading);
        else
            reading.unknown(node, u"tighter."_s + fromUtf8(key.str()));
    }
    return step;
}

}  // namespace

void readTightSteps(const toml::node& node, TemplateReading& reading)
{
    const toml::array* array = node.as_array();
    if (!array)
        return reading.wrong(node, u"tighter"_s);
    QList<TightStep> steps;
    for (const toml::node& item : *array) {
        if (const toml::table* table = item.as_table())
            steps.append(readStep(*table, reading));
        else
            reading.wrong(item, u"tighter"_s);
    }
    reading.target.tighter = steps;
}

Template tightened(Template form, int steps)
{
    if (steps <= 0 || form.tighter.isEmpty())
        return form;
    const TightStep& step = form.tighter.at(std::min<qsizetype>(steps, form.tighter.size()) - 1);
    for (ParagraphStyle& style : form.styles) {
        if (style.role != ParagraphRole::Title)
            style.font.size.value = std::min(style.font.size.value, step.size.value);
        style.lineSpacing = std::min(style.lineSpacing, step.line);
        style.spaceBefore.value *= step.spacing;
        style.spaceAfter.value *= step.spacing;
    }
    return form;
}

}  // namespace decretum
