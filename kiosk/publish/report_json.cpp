// A report to JSON, member by member.
#include "kiosk/publish/report_json.hpp"

#include <nlohmann/json.hpp>

namespace schoolpoort {
namespace {

using Json = nlohmann::ordered_json;

const char* word(Showing showing) {
  if (showing == Showing::too_few) return "too_few";
  return showing == Showing::counts ? "counts" : "percent";
}

const char* word(Change change) {
  constexpr const char* kWords[] = {"no_earlier", "more", "less", "no_clear"};
  return kWords[static_cast<int>(change)];
}

const char* word(Weak weak) {
  constexpr const char* kWords[] = {"half_not_yes", "below_prediction", "down"};
  return kWords[static_cast<int>(weak)];
}

const char* word(Trap trap) {
  constexpr const char* kWords[] = {"knowledge_alone", "behaviour_is_not_involvement", "reaching_is_not_involving"};
  return kWords[static_cast<int>(trap)];
}

template <class Word>
Json words(const std::vector<Word>& all) {
  Json list = Json::array();
  for (const Word one : all) list.push_back(word(one));
  return list;
}

Json json(const std::optional<int>& number) { return number ? Json(*number) : Json(nullptr); }

Json json(const std::optional<Share>& share) {
  if (!share) return nullptr;
  return {{"n", share->n},
          {"of", share->of},
          {"percent", json(share->percent)},
          {"band", {share->band.least, share->band.most}}};
}

Json json(const ItemReport& item) {
  Json answers = Json::object();
  for (const AnswerReport& answer : item.answers)
    answers[answer.choice.id.value] = {{"n", answer.n}, {"percent", json(answer.percent)}};
  return {{"item", item.question.id.value},
          {"revision", item.question.revision},
          {"showing", word(item.showing)},
          {"answers", answers},
          {"answered", item.answered},
          {"dont_know", item.dont_know},
          {"skipped", item.skipped},
          {"shown", item.shown},
          {"yes", json(item.yes)},
          {"yes_without_doubtful", json(item.yes_without_doubtful)},
          {"yes_before", json(item.yes_before)},
          {"change", word(item.change)},
          {"predicted", json(item.predicted)},
          {"weak", words(item.weak)}};
}

Json json(const DimensionReport& dimension) {
  Json items = Json::array();
  for (const ItemReport& item : dimension.items) items.push_back(json(item));
  return {{"dimension", dimension.id.value},  {"asked", dimension.asked},
          {"readable", dimension.readable},   {"half_not_yes", dimension.half_not_yes},
          {"attention", dimension.attention}, {"items", items}};
}

Json json(const Reach& reach) {
  Json languages = Json::object();
  for (const auto& [tag, n] : reach.languages) languages[tag.value] = n;
  Json not_seen = Json::array();
  for (const LanguageTag& tag : reach.offered_not_seen) not_seen.push_back(tag.value);
  return {{"visits", reach.visits},
          {"days", reach.days},
          {"days_open", reach.days_open},
          {"doubtful", json(reach.doubtful)},
          {"per_hundred_pupils", json(reach.per_hundred_pupils)},
          {"languages", languages},
          {"other_languages", json(reach.other_languages)},
          {"offered_not_seen", not_seen}};
}

}  // namespace

std::string report_json(const Report& report) {
  Json dimensions = Json::array();
  for (const DimensionReport& dimension : report.dimensions) dimensions.push_back(json(dimension));
  const Json all{{"try_out", report.try_out},
                 {"period", report.period.number},
                 {"first_day", iso(report.period.start)},
                 {"last_day", iso(report.period.end - std::chrono::days{1})},
                 {"before", json(report.before)},
                 {"reach", json(report.reach)},
                 {"dimensions", dimensions},
                 {"traps", words(report.traps)}};
  return all.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace schoolpoort
