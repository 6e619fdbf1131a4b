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

Status readNumber(const toml::node& node, const QString& file, const StepKey& key, double& number)
{
    const std::optional<double> value = node.value<double>();
    if (!value || *value < key.least || *value > key.most)
        return templateError(RenderError::ValueWrong, file, node, u"tighter."_s + fromUtf8(key.name));
    number = *value;
    return {};
}

Status readStep(const toml::table& table, const QString& file, TightStep& step)
{
    for (const auto& [key, node] : table) {
        Status status;
        if (key == kSize.name)
            status = readNumber(node, file, kSize, step.size.value);
        else if (key == kSpacing.name)
            status = readNumber(node, file, kSpacing, step.spacing);
        else if (key == kLine.name)
            status = readNumber(node, file, kLine, step.line);
        else
            status = templateError(RenderError::KeyUnknown, file, node, u"tighter."_s + fromUtf8(key.str()));
        if (!status)
            return status;
    }
    return {};
}

}  // namespace

Status readTightSteps(const toml::node& node, const QString& file, QList<TightStep>& steps)
{
    const toml::array* array = node.as_array();
    if (!array)
        return templateError(RenderError::ValueWrong, file, node, u"tighter"_s);
    steps.clear();
    for (const toml::node& item : *array) {
        const toml::table* table = item.as_table();
        if (!table)
            return templateError(RenderError::ValueWrong, file, item, u"tighter"_s);
        TightStep step;
        if (Status status = readStep(*table, file, step); !status)
            return status;
        steps.append(step);
    }
    return {};
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
