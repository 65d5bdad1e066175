// What asks for a closer look, the traps, and what nobody can know from these figures.
#include <algorithm>

#include "kiosk/app/reading_scribe.hpp"
#include "kiosk/language/names.hpp"

namespace schoolpoort {

namespace says = reading_keys;

namespace {

constexpr std::size_t kMostNames = 8;  // more would fill the page

std::string name_of(Trap trap) {
  switch (trap) {
    case Trap::knowledge_alone:
      return "knowledge";
    case Trap::behaviour_is_not_involvement:
      return "behaviour";
    case Trap::reaching_is_not_involving:
      break;
  }
  return "reaching";
}

std::string joined(const std::vector<std::string>& names, const std::string& between) {
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : between) + name;
  return all;
}

}  // namespace

NotesView ReadingScribe::attention(const Report& report) const {
  NotesView view{scribe_.say(says::kToAttention), {}, {}};
  for (const DimensionReport& dimension : report.dimensions) {
    if (!dimension.attention) continue;
    StaffNote note{picture_of(dimension.items.front().question.id), name_of(dimension.id), sentence_of(dimension)};
    note.text.text = scribe_.say(says::kDiagnosis, {{"dimension", dimension.id.value}}).text;
    view.notes.push_back(std::move(note));
  }
  if (view.notes.empty()) view.notes.push_back({scribe_.picture("signs/look"), {}, scribe_.say(says::kNoAttention)});
  for (const Trap trap : report.traps)
    view.notes.push_back({scribe_.picture("signs/note"), scribe_.say(says::kTrapTitle),
                          scribe_.say(says::kTrap, {{"trap", schoolpoort::name_of(trap)}})});
  view.buttons = {to_wheel(), scribe_.other_language()};
  return view;
}

Phrase ReadingScribe::languages_of(const Reach& reach) const {
  std::vector<std::string> names;
  for (const auto& [tag, n] : reach.languages)
    if (names.size() < kMostNames)
      names.push_back(scribe_.say(says::kLanguageCount, {{"language", native_name(tag)}, {"n", std::int64_t{n}}}).text);
  if (reach.other_languages)
    names.push_back(scribe_.say(says::kOtherLanguages, {{"n", std::int64_t{*reach.other_languages}}}).text);
  Phrase phrase = scribe_.say(says::kNoLanguages);
  if (!names.empty()) phrase.text = joined(names, " · ") + ".";
  const auto hidden = static_cast<std::int64_t>(reach.offered_not_seen.size());
  if (hidden > 0) phrase.text += " " + scribe_.say(says::kNotSeen, {{"n", hidden}}).text;
  return phrase;
}

Phrase ReadingScribe::missing_in(const Report& report) const {
  std::vector<std::string> names;
  for (const DimensionReport& dimension : report.dimensions)
    if (dimension.readable == 0) names.push_back(name_of(dimension.id).text);
  if (names.empty()) return scribe_.say(says::kAllData);
  return scribe_.say(says::kNoData, {{"dimensions", joined(names, ", ")}});
}

NotesView ReadingScribe::unknown(const Report& report) const {
  NotesView view{scribe_.say(says::kToUnknown), {}, {}};
  const auto note = [&](std::string_view sign, std::string_view heading, Phrase text) {
    view.notes.push_back({scribe_.picture(sign), scribe_.say(heading), std::move(text)});
  };
  const Reach& reach = report.reach;
  Phrase who = scribe_.say(says::kDays, {{"days", std::int64_t{reach.days}}, {"open", std::int64_t{reach.days_open}}});
  who.text +=
      " " + (reach.per_hundred_pupils ? scribe_.say(says::kPerHundred, {{"n", std::int64_t{*reach.per_hundred_pupils}}})
                                      : scribe_.say(says::kNoPupils))
                .text;
  note("signs/period", says::kUnknownVisits, std::move(who));
  note("signs/language", says::kLanguagesTitle, languages_of(reach));
  note("signs/dont-know", says::kNoDataTitle, missing_in(report));
  Phrase absent = scribe_.say(says::kAbsent);
  if (report.before) absent.text += " " + scribe_.say(says::kChance).text;
  note("signs/home", says::kAbsentTitle, std::move(absent));
  note("signs/draw", says::kContextTitle, scribe_.say(says::kContext));
  view.buttons = {to_wheel(), scribe_.other_language()};
  return view;
}

}  // namespace schoolpoort
