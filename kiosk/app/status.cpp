// schoolpoort status: how the kiosk is, in the words of the staff's overview, or as JSON.
#include "kiosk/publish/status.hpp"

#include <ostream>

#include "kiosk/app/apart.hpp"
#include "kiosk/app/beginning.hpp"
#include "kiosk/app/commands.hpp"
#include "kiosk/app/health.hpp"
#include "kiosk/app/staff_scribe.hpp"
#include "kiosk/app/staff_session.hpp"
#include "kiosk/platform/platform.hpp"

namespace schoolpoort {
namespace {

// The kiosk leaves such a slide out; nobody would miss it but the one who put it there.
std::vector<Error> broken_slides(const Catalog& catalog, const DrawPicture& draw) {
  constexpr Size kWhole{1920, 1080};
  std::vector<Error> broken;
  for (const Slide& slide : catalog.content.slides) {
    if (slide.file.empty()) continue;
    if (const auto drawn = draw(slide.file, kWhole); !drawn) broken.push_back(drawn.error());
  }
  return broken;
}

// The marks that isolate a name from the direction of its sentence are nothing for a terminal.
std::string plain(std::string text) {
  for (const std::string mark : {"\u2066", "\u2067", "\u2068", "\u2069"})
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark)) text.erase(at, mark.size());
  return text;
}

void tell_in_words(const Catalog& catalog, const Places& places, const LanguageTag& language, const Health& health,
                   std::ostream& out) {
  StaffFacts facts;
  facts.health = health;
  const StaffScribe scribe(catalog, places, language, facts);
  const StaffOverviewView overview = scribe.overview(0);
  out << plain(overview.title.text) << '\n';
  for (const StaffLine& line : overview.lines) out << "- " << plain(line.words.text) << '\n';
  if (health.troubles.empty()) return;
  out << '\n' << plain(scribe.say(staff_keys::kForHelper).text) << ":\n";
  for (const Trouble& trouble : health.troubles) out << "- " << trouble.error.text() << '\n';
}

}  // namespace

int status(const StatusWish& wish, std::ostream& out) {
  (void)harden_process();  // what it could not do matters less here: we are gone in a moment
  const Paths& paths = wish.paths;
  const Catalog catalog = read_catalog(paths.places);
  Keeper keeper(box_at(paths), catalog);
  const Day today = system_clock()->today();
  // Only looking must not begin a period: before the kiosk's first start there is no box.
  std::error_code unknown;
  if (std::filesystem::exists(paths.store.database, unknown))
    (void)keeper.settle(today);  // its trouble is part of the answer
  Health health = health_of(paths, catalog, keeper, broken_slides(catalog, draw_apart(paths)), today);
  health.sticks = static_cast<int>(find_sticks({}).size());
  const LanguageTag language = wish.language ? LanguageTag{*wish.language} : staff_language(catalog);
  if (wish.json)
    out << health_json(health);
  else
    tell_in_words(catalog, paths.places, language, health, out);
  return health.can_keep_answers && catalog.faults.empty() ? 0 : 1;
}

}  // namespace schoolpoort
