// Health to JSON.
#include "kiosk/publish/status.hpp"

#include <nlohmann/json.hpp>

namespace schoolpoort {

std::string health_json(const Health& health) {
  nlohmann::ordered_json json{{"version", health.version},
                              {"try_out", health.try_out},
                              {"can_keep_answers", health.can_keep_answers},
                              {"period", nullptr},
                              {"released_periods", health.released_periods},
                              {"free_bytes", health.free_bytes},
                              {"languages", health.languages},
                              {"draft_languages", health.draft_languages},
                              {"troubles", nlohmann::ordered_json::array()}};
  if (health.period)
    json["period"] = {{"number", health.period->number},
                      {"campaign", health.period->campaign.value},
                      {"first_day", iso(health.period->start)},
                      {"last_day", iso(health.period->end - std::chrono::days{1})},
                      {"visits_so_far", health.ten_or_more ? "10 or more" : "fewer than 10"}};
  for (const Error& trouble : health.troubles)
    json["troubles"].push_back({{"thing", trouble.thing}, {"place", trouble.place}, {"remedy", trouble.remedy}});
  // A file name that is no UTF-8 must not keep staff from reading the rest.
  return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace schoolpoort
