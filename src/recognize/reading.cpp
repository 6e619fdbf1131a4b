// SPDX-License-Identifier: MIT
#include "recognize/reading.h"

#include "recognize/built_in_recognition.h"
#include "recognize/recognize_error.h"

#include <toml++/toml.h>

#include <cmath>
#include <limits>

namespace decretum::recognition {

namespace {

using Scores = QList<std::array<double, kLineRoles>>;
constexpr double kNever = -1e9;

std::optional<LineRole> roleNamed(std::string_view name)
{
    for (int at = 0; at < kLineRoles; ++at) {
        if (const auto role = static_cast<LineRole>(at); lineRoleName(role) == name)
            return role;
    }
    return std::nullopt;
}

std::optional<Feature> featureNamed(std::string_view name)
{
    for (int at = 0; at < kFeatures; ++at) {
        if (const auto feature = static_cast<Feature>(at); featureName(feature) == name)
            return feature;
    }
    return std::nullopt;
}

Error unknownName(std::string_view name)
{
    return {.code = RecognizeError::WeightsWrong, .detail = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))};
}

/// For each line and role: the best score of the lines up to this one, or from this one on, the line having this role.
/// `step(line, role, other)`: what it adds to come from the neighbour's role.
Scores bestWays(qsizetype count, bool isForward, const auto& first, const auto& step)
{
    Scores scores(count);
    for (qsizetype done = 0; done < count; ++done) {
        const qsizetype at = isForward ? done : count - 1 - done;
        for (size_t role = 0; role < kLineRoles; ++role) {
            double best = done == 0 ? first(role) : kNever;
            for (size_t other = 0; done > 0 && other < kLineRoles; ++other)
                best = std::max(best, scores.at(isForward ? at - 1 : at + 1)[other] + step(at, role, other));
            scores[at][role] = best;
        }
    }
    return scores;
}

int certaintyOf(const std::array<double, kLineRoles>& scores, size_t best)
{
    double second = kNever;
    for (size_t role = 0; role < kLineRoles; ++role) {
        if (role != best)
            second = std::max(second, scores[role]);
    }
    return static_cast<int>(std::lround(100 / (1 + std::exp(second - scores[best]))));
}

}  // namespace

const ReadingWeights& ReadingWeights::builtIn()
{
    static const ReadingWeights weights = [] {
        const Result<ReadingWeights> read = ReadingWeights::read(builtInText(builtInRecognition(), "recognize/reading"));
        Q_ASSERT_X(read, "ReadingWeights::builtIn", "resources/recognize/reading.toml is wrong: test_recognize says where");
        return read ? *read : ReadingWeights();
    }();
    return weights;
}

/// Fills the weights from the file, part by part.
class WeightsReader {
public:
    explicit WeightsReader(const toml::table& file) : m_file(file) {}

    /// `read(role, node)` for each role of that part of the file.
    Status each(std::string_view part, const auto& read) const
    {
        const toml::table* table = m_file[part].as_table();
        for (const auto& [key, node] : table ? *table : toml::table()) {
            const auto role = roleNamed(key.str());
            if (!role)
                return unknownName(key.str());
            if (Status status = read(static_cast<size_t>(*role), node); !status)
                return status;
        }
        return {};
    }

    /// «name = weight», each into its place of the row.
    static Status row(const toml::node& node, const auto& named, auto& row)
    {
        const toml::table* pairs = node.as_table();
        for (const auto& [key, value] : pairs ? *pairs : toml::table()) {
            const auto index = named(key.str());
            if (!index || !value.is_number())
                return unknownName(key.str());
            row[static_cast<size_t>(*index)] = value.value_or(0.0);
        }
        return {};
    }

    Status numbers(std::string_view part, auto& row) const
    {
        return each(part, [&row](size_t role, const toml::node& node) -> Status {
            row[role] = node.value_or(0.0);
            return {};
        });
    }

private:
    const toml::table& m_file;
};

Result<ReadingWeights> ReadingWeights::read(std::string_view text)
{
    toml::table file;
    try {
        file = toml::parse(text);
    } catch (const toml::parse_error& error) {
        return Error{.code = RecognizeError::WeightsWrong, .detail = QString::fromUtf8(error.what())};
    }
    ReadingWeights weights;
    for (auto& row : weights.m_transitions)
        row.fill(file["unlikely"].value_or(0.0));
    const WeightsReader reader(file);
    const auto rows = [&](std::string_view part, const auto& named, auto& into) {
        return reader.each(part, [&](size_t role, const toml::node& node) { return WeightsReader::row(node, named, into[role]); });
    };
    for (const Status& status : {rows("line", featureNamed, weights.m_emissions), rows("next", roleNamed, weights.m_transitions),
             reader.numbers("start", weights.m_starts), reader.numbers("end", weights.m_ends)}) {
        if (!status)
            return status.error();
    }
    return weights;
}

double ReadingWeights::emission(LineRole role, const FeatureSet& features) const
{
    const auto& row = m_emissions[static_cast<size_t>(role)];
    double sum = 0;
    for (size_t at = 0; at < kFeatures; ++at)
        sum += features[at] ? row[at] : 0;
    return sum;
}

QList<ReadLine> readRoles(const QList<Line>& lines, Language language, const QHash<SourcePlace, LineRole>& told, const ReadingWeights& weights)
{
    const qsizetype count = lines.size();
    if (count == 0)
        return {};
    const QList<FeatureSet> features = featuresOf(lines, language);
    Scores emissions(count);
    for (qsizetype at = 0; at < count; ++at) {
        const auto set = told.constFind({lines.at(at).number, lines.at(at).part});
        for (size_t role = 0; role < kLineRoles; ++role) {
            const std::optional<LineRole> sure = set != told.constEnd() ? set.value() : lines.at(at).sure;
            const bool isBelowAnnexHead = features.at(at).test(static_cast<size_t>(Feature::AfterAnnex));  // a plan's table may be its text
            const bool isOfAnnex = set == told.constEnd() && isBelowAnnexHead && static_cast<LineRole>(role) == LineRole::Annex;
            const bool isAgainst = sure && static_cast<size_t>(*sure) != role && !isOfAnnex;
            emissions[at][role] = isAgainst ? kNever / 1000 : weights.emission(static_cast<LineRole>(role), features.at(at));
        }
    }
    const auto role = [](size_t index) { return static_cast<LineRole>(index); };
    const Scores forward = bestWays(
        count, true, [&](size_t one) { return emissions.first()[one] + weights.start(role(one)); },
        [&](qsizetype at, size_t one, size_t other) { return emissions.at(at)[one] + weights.transition(role(other), role(one)); });
    const Scores backward = bestWays(
        count, false, [&](size_t one) { return weights.end(role(one)); },
        [&](qsizetype at, size_t one, size_t other) { return emissions.at(at + 1)[other] + weights.transition(role(one), role(other)); });
    QList<ReadLine> read(count);
    for (qsizetype at = 0; at < count; ++at) {
        std::array<double, kLineRoles> whole{};
        for (size_t one = 0; one < kLineRoles; ++one)
            whole[one] = forward.at(at)[one] + backward.at(at)[one];
        const auto best = static_cast<size_t>(std::max_element(whole.begin(), whole.end()) - whole.begin());
        read[at] = {.role = role(best), .certainty = certaintyOf(whole, best)};
    }
    return read;
}

}  // namespace decretum::recognition
