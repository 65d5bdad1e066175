// Health, released figures, sticks and the day of the last export.
#include "kiosk/app/staff_desk.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <fstream>

#include "kiosk/app/exporting.hpp"
#include "kiosk/app/health.hpp"
#include "kiosk/publish/folder.hpp"

namespace schoolpoort {
namespace {

constexpr const char* kLastExport = "last-export.txt";  // in the data folder: the day of it

std::optional<Day> last_export(const std::filesystem::path& folder) {
  std::string day;
  std::ifstream(folder / kLastExport) >> day;
  return day_from_iso(day);
}

StaffFacts facts_of(const StaffDesk& desk, Day since) {
  std::vector<Error> broken;
  for (const auto& [file, why] : desk.gallery.broken()) broken.push_back(why);
  StaffFacts facts;
  facts.health = health_of(desk.paths, desk.catalog, desk.keeper, broken);
  facts.today = desk.clock.today();
  facts.since = since;
  facts.last_export = last_export(desk.paths.places.school);
  if (!desk.keeper.box()) return facts;
  if (const auto released = desk.keeper.box()->released()) facts.released = *released;
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
  auto files = files_to_export(*periods, desk.keeper.box()->is_try_out(), desk.catalog.settings, desk.paths.places);
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

void note_export(const StaffDesk& desk) {
  const auto noted = write_files(desk.paths.places.school, {{kLastExport, iso(desk.clock.today()) + "\n"}});
  if (!noted) spdlog::warn("the day of the export is not noted: {}", noted.error().text());
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
  tools.exported = [desk] { note_export(desk); };
  tools.wake = std::move(wake);
  return tools;
}

}  // namespace schoolpoort
