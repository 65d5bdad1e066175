// Health to JSON.
#include "kiosk/publish/status.hpp"

#include <array>
#include <nlohmann/json.hpp>
#include <string_view>

namespace schoolpoort {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, kTroubleKinds> kKinds{"answers",  "key",     "disk",  "note",   "slide",
                                                             "settings", "content", "words", "program"};

Json day_or_null(const std::optional<Day>& day) { return day ? Json(iso(*day)) : Json(nullptr); }

// A file name that is no UTF-8 must not keep staff from reading the rest.
std::string as_text(const Json& json, int indent) {
  return json.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace

std::string health_json(const Health& health) {
  Json json{{"version", health.version},
            {"well", all_is_well(health)},
            {"try_out", health.try_out},
            {"can_keep_answers", health.can_keep_answers},
            {"period", nullptr},
            {"released_periods", health.released_periods},
            {"last_export", day_or_null(health.last_export)},
            {"today", iso(health.today)},
            {"clock_is_odd", clock_is_odd(health)},
            {"free_bytes", health.free_bytes},
            {"sticks", health.sticks},
            {"languages", health.languages},
            {"draft_languages", health.draft_languages},
            {"troubles", Json::array()}};
  if (health.period)
    json["period"] = {{"number", health.period->number},
                      {"campaign", health.period->campaign.value},
                      {"first_day", iso(health.period->start)},
                      {"last_day", iso(health.period->end - std::chrono::days{1})},
                      {"visits_so_far", health.ten_or_more ? "10 or more" : "fewer than 10"}};
  for (const auto& [kind, error] : health.troubles)
    json["troubles"].push_back({{"kind", kKinds[static_cast<std::size_t>(kind)]},
                                {"thing", error.thing},
                                {"place", error.place},
                                {"remedy", error.remedy}});
  return as_text(json, 2) + "\n";
}

}  // namespace schoolpoort
