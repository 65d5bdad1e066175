// Health, released figures, sticks and the day of the last export.
#include "kiosk/app/staff_desk.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>

#include "kiosk/app/apart.hpp"
#include "kiosk/app/exporting.hpp"
#include "kiosk/app/health.hpp"
#include "kiosk/app/predictions.hpp"
#include "kiosk/app/settings_desk.hpp"
#include "kiosk/publish/folder.hpp"

namespace schoolpoort {
namespace {

// Of a damaged file nobody can tell what was predicted: then nothing is asked, for a prediction after the results were
// seen would be none.
std::vector<Prediction> predictions_of(const StaffFacts& facts, const std::filesystem::path& folder) {
  auto kept = read_predictions(folder);
  if (kept) return *kept;
  spdlog::warn("predictions: {}", kept.error().text());
  std::vector<Prediction> none;
  for (const ReleasedPeriod& in : facts.released) none.push_back({in.period.number, true, {}});
  if (facts.health.period) none.push_back({facts.health.period->number, true, {}});
  return none;
}

std::vector<Report> reports_of(const StaffFacts& facts, const StaffDesk& desk) {
  std::vector<Report> all;
  const ReleasedPeriod* before = nullptr;
  for (const ReleasedPeriod& in : facts.released) {
    ReportSource source{in, before, desk.catalog.content.dimensions};
    const auto predicted = std::ranges::find(facts.predictions, in.period.number, &Prediction::period);
    if (predicted != facts.predictions.end()) source.prediction = *predicted;
    source.pupils = desk.catalog.settings.pupils;
    source.try_out = desk.keeper.box()->is_try_out();
    all.push_back(make_report(source));
    before = &in;
  }
  return all;
}

StaffFacts facts_of(const StaffDesk& desk, Day since) {
  std::vector<Error> broken;
  for (const auto& [file, why] : desk.gallery.broken()) broken.push_back(why);
  StaffFacts facts;
  facts.health = health_of(desk.paths, desk.catalog, desk.keeper, broken, desk.clock.today());
  facts.sticks = find_sticks(desk.stick_places);
  facts.health.sticks = static_cast<int>(facts.sticks.size());
  facts.since = since;
  facts.logo = logo_file(desk.paths.places).string();
  if (!desk.keeper.box()) return facts;
  if (const auto released = desk.keeper.box()->released()) facts.released = *released;
  facts.predictions = predictions_of(facts, desk.paths.places.school);
  facts.reports = reports_of(facts, desk);
  if (!facts.health.period) return facts;
  const std::string open = "period " + std::to_string(facts.health.period->number);
  facts.prolonged =
      std::ranges::any_of(desk.keeper.box()->remarks(), [&](const Error& remark) { return remark.thing == open; });
  return facts;
}

Result<std::optional<ExportJob>> prepare(const StaffDesk& desk) {
  using Ready = std::optional<ExportJob>;
  if (!desk.keeper.box()) return Ready{};
  const auto periods = desk.keeper.box()->released();
  if (!periods) return periods.error();
  if (periods->empty()) return Ready{};
  auto files = files_to_export({.periods = *periods,
                                .try_out = desk.keeper.box()->is_try_out(),
                                .catalog = desk.catalog,
                                .paths = desk.paths,
                                .tell = [](const std::string& step) { spdlog::info("export: {}", step); }});
  if (!files) return files.error();
  ExportJob job;
  for (const auto& [name, contents] : *files) job.bytes += contents.size();
  job.write = [ready = std::move(*files)](const std::filesystem::path& folder) {
    auto written = write_files(folder, ready);
    if (!written) spdlog::warn("export: {}", written.error().text());
    return written;
  };
  return Ready{std::move(job)};
}

Result<Done> may_export(const StaffDesk& desk, const std::filesystem::path& folder) {
  if (desk.keeper.box() && desk.keeper.box()->is_try_out()) return Done{};
  return may_export_to(folder, desk.paths.store);
}

}  // namespace

StaffTools tools_at(const StaffDesk& desk, Chance chance, std::function<void()> wake) {
  StaffTools tools;
  tools.pin_file = desk.paths.staff_pin;
  tools.chance = std::move(chance);
  tools.facts = [desk, since = desk.clock.today()] { return facts_of(desk, since); };
  tools.sticks = [places = desk.stick_places] { return find_sticks(places); };
  tools.prepare_export = [desk] { return prepare(desk); };
  tools.may_export_to = [desk](const std::filesystem::path& folder) { return may_export(desk, folder); };
  tools.keep_prediction = [desk](const Prediction& told) { return keep_prediction(desk.paths.places.school, told); };
  tools.exported = [desk] { note_export(desk.paths, desk.clock.today()); };
  tools.basis = [desk] {
    const bool open = desk.keeper.box() && desk.keeper.box()->period();
    return read_basis(desk.paths.places, open ? desk.keeper.box()->period() : std::nullopt, desk.clock.today());
  };
  tools.save = [desk](const SaveSettings& wish) { return save(wish, desk.paths.places); };
  tools.undo = [desk] { return undo(desk.paths.places); };
  tools.take_logo = [desk, draw = draw_apart(desk.paths)](const std::string& file) {
    constexpr Size kTried{320, 240};
    return take_logo(file, desk.paths.places, [&](const auto& picture) { return bool(draw(picture, kTried)); });
  };
  tools.let_go = [places = desk.stick_places](const std::filesystem::path& stick) {
    constexpr Millis kPatience{10'000};
    auto gone = let_go(stick, places, kPatience);
    if (!gone) spdlog::warn("stick: {}", gone.error().text());
    return gone;
  };
  tools.wake = std::move(wake);
  return tools;
}

}  // namespace schoolpoort
