// The nine default items, as shapes without words.
#include "tests/support/forms.hpp"

namespace schoolpoort {
namespace {

Question graded(const char* id, const char* dimension) {
  return {
      {id}, 1, {dimension}, ScaleKind::ordered, id, {{{"no"}, "Nee"}, {{"a_little"}, "Een beetje"}, {{"yes"}, "Ja"}}};
}

}  // namespace

Day day(const char* text) { return day_from_iso(text).value(); }

Questionnaire nine_questions() {
  Questionnaire form{{}, 5, {"E1"}, {{"knowledge"}, {"conviction"}}};
  for (const char* id : {"E1", "E3", "E5"}) form.questions.push_back(graded(id, "emotional"));
  for (const char* id : {"K2", "K4", "K5"}) form.questions.push_back(graded(id, "knowledge"));
  for (const char* id : {"O1", "O3"}) form.questions.push_back(graded(id, "conviction"));
  form.questions.push_back({{"O4"},
                            1,
                            {"conviction"},
                            ScaleKind::one_of,
                            "O4",
                            {{{"school"}, "De school"}, {{"family"}, "De familie"}, {{"together"}, "Samen"}}});
  return form;
}

Questionnaire with_several() {
  Questionnaire form{{graded("E1", "emotional")}, 5, {"E1"}, {}};
  form.questions.push_back(
      {{"R3"}, 1, {"rational"}, ScaleKind::several, "R3", {{{"work"}, "Werk"}, {{"money"}, "Geld"}, {{"far"}, "Ver"}}});
  return form;
}

Period three_weeks(const Questionnaire& form) {
  return {1, {"default"}, day("2026-09-01"), day("2026-09-22"), form, {{"nl-BE"}, {"ar"}, {"ti"}}};
}

}  // namespace schoolpoort
