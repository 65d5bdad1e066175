// Released cells, written down.
#include "tests/support/released.hpp"

#include <algorithm>

#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

/// One question with what was released of it; no counts: too few.
struct Asked {
  Question question;
  std::vector<int> counts;
  int answered = 0, dont_know = 0, skipped = 0;
};

std::vector<Asked> asked() {
  const std::vector<FrozenChoice> three{{{"no"}, "Nee"}, {{"a_little"}, "Een beetje"}, {{"yes"}, "Ja"}};
  const std::vector<FrozenChoice> five{{{"not_at_all"}, "Helemaal niet"},
                                       {{"a_little"}, "Een beetje"},
                                       {{"quite"}, "Wel"},
                                       {{"much"}, "Veel"},
                                       {{"very_much"}, "Heel erg"}};
  const std::vector<FrozenChoice> who{{{"school"}, "De school"}, {{"family"}, "De familie"}, {{"together"}, "Samen"}};
  const std::vector<FrozenChoice> hard{{{"work"}, "Werkuren"}, {{"far"}, "Ver"}, {{"nothing"}, "Niets", true}};
  const auto graded = ScaleKind::ordered;
  return {{{{"E1"}, 1, {"emotional"}, graded, "Voelt u zich welkom op deze school?", three}, {6, 21, 63}, 90, 3, 3},
          {{{"E3"}, 1, {"emotional"}, graded, "Mag u hier zeggen wat u denkt?", three}, {3, 3, 6}, 12, 3, 0},
          {{{"K2"}, 2, {"knowledge"}, graded, "Weet u wat het kind leert in de klas?", three}, {}},
          {{{"R3"}, 1, {"rational"}, ScaleKind::several, "Wat maakt naar school komen moeilijk?", hard},
           {21, 12, 6},
           36,
           0,
           3},
          {{{"O1"}, 1, {"conviction"}, graded, "Kunt u helpen; is er \"welbevinden\"? Échte zorg", five},
           {0, 0, 3, 3, 30},
           36,
           3,
           0},
          {{{"O4"}, 1, {"conviction"}, ScaleKind::one_of, "Wie zorgt dat het kind goed leert?", who},
           {9, 12, 12},
           33,
           0,
           0}};
}

void release_question(Release& release, int table, const Asked& asked) {
  for (std::size_t at = 0; at < asked.counts.size(); ++at)
    release.cells.push_back({table, static_cast<int>(at), asked.counts[at]});
  for (const auto& [cell, n] :
       {std::pair{QuestionCell::answered, asked.answered}, std::pair{QuestionCell::dont_know, asked.dont_know},
        std::pair{QuestionCell::skipped, asked.skipped},
        std::pair{QuestionCell::shown, asked.answered + asked.dont_know + asked.skipped}})
    release.cells.push_back({table, static_cast<int>(cell), n});
}

}  // namespace

ReleasedPeriod a_released_period(int number) {
  ReleasedPeriod in{three_weeks(), {number, {}}};
  in.period.number = number;
  in.period.form = {};
  const int visits = static_cast<int>(Table::visits);
  const int languages = static_cast<int>(Table::languages);
  in.release.cells = {{visits, static_cast<int>(VisitCell::all), 96},
                      {visits, static_cast<int>(VisitCell::doubtful), 12},
                      {visits, static_cast<int>(VisitCell::days), 14},
                      {visits, static_cast<int>(VisitCell::without_doubt), 84},
                      {languages, 0, 60},
                      {languages, 1, 24},
                      {languages, kMaxLanguages, 12}};
  for (const Asked& one : asked()) {
    const int at = static_cast<int>(in.period.form.questions.size());
    in.period.form.questions.push_back(one.question);
    if (one.counts.empty()) continue;
    release_question(in.release, static_cast<int>(Table::in_all) + at, one);
    if (at != 0) continue;
    release_question(in.release, static_cast<int>(Table::without_doubt), {one.question, {3, 18, 57}, 78, 3, 3});
    release_question(in.release, static_cast<int>(Table::doubtful), {one.question, {3, 3, 6}, 12, 0, 0});
  }
  std::ranges::sort(in.release.cells);
  return in;
}

const std::vector<Dimension>& the_seven_dimensions() {
  static const std::vector<Dimension> seven = [] {
    std::vector<Dimension> made;
    for (const char* id : {"knowledge", "emotional", "rational", "conviction", "competence", "behaviour", "time"})
      made.push_back({{id}, {}, ""});
    return made;
  }();
  return seven;
}

}  // namespace schoolpoort
