// One small period with a visit, counts and a release, for tests that need some and do not care which.
#pragma once

#include "kiosk/core/box.hpp"

namespace schoolpoort {

/// A period that asks one graded question, one of several kinds, and one where several may be chosen.
inline Period sample_period(int number) {
  const std::vector<FrozenChoice> graded{{{"no"}, "Nee"}, {{"a_little"}, "Een beetje"}, {{"yes"}, "Ja"}};
  const std::vector<FrozenChoice> kinds{{{"talk"}, "Praten"}, {{"letter"}, "Brief"}};
  const Day start = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};
  Period period{number, {"default"}, start, start + std::chrono::weeks{3}, {}, {{"nl-BE"}, {"ar"}, {"fa-AF"}}};
  period.form.questions = {{{"E1"}, 1, {"emotional"}, ScaleKind::ordered, "Voelt u zich welkom?", graded},
                           {{"K2"}, 2, {"knowledge"}, ScaleKind::one_of, "Hoe praat u met de juf?", kinds},
                           {{"C3"}, 1, {"conviction"}, ScaleKind::several, "Wat doet u graag?", graded}};
  period.form.first_part = 2;
  period.form.first = {"E1"};
  period.form.always = {{"knowledge"}, {"conviction"}};
  return period;
}

/// A visit to the sample period, in the order of its form.
inline Visit sample_visit() {
  return {{{{"E1"}, Reply::chosen, {{"a_little"}}},
           {{"K2"}, Reply::dont_know, {}},
           {{"C3"}, Reply::chosen, {{"no"}, {"yes"}}}},
          {.fast = true}};
}

/// Counts of everything somewhere, with the sample visit in progress.
inline BoxContents sample_contents(int period) {
  BoxContents contents{period, {}, sample_visit()};
  contents.tally.questions[0][0].chosen[2] = 7;
  contents.tally.questions[1][2].shown = 65535;
  contents.tally.visits[0][1] = 8;
  contents.tally.languages[kMaxLanguages] = 5;
  contents.tally.days.set(0).set(20);
  return contents;
}

inline Release sample_release(int period) {
  return {period, {{static_cast<int>(Table::visits), 0, 12}, {static_cast<int>(Table::in_all), 2, 9}}};
}

}  // namespace schoolpoort
