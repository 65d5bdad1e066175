// The codes that every export uses, whatever was asked. The codebook explains each: "table_<kind>_<code>" in
// content/tables/<tag>.arb.
#pragma once

#include <array>

#include "kiosk/core/release.hpp"

namespace schoolpoort {

struct VisitsCounted {
  Table table;
  const char* code;
};
inline constexpr std::array kVisitsCounted{VisitsCounted{Table::in_all, "all"},
                                           VisitsCounted{Table::without_doubt, "without_doubt"},
                                           VisitsCounted{Table::doubtful, "doubtful"}};

struct FixedAnswer {
  QuestionCell cell;
  const char* code;
};
inline constexpr std::array kFixedAnswers{FixedAnswer{QuestionCell::dont_know, "dont_know"},
                                          FixedAnswer{QuestionCell::skipped, "skipped"}};

struct VisitFigure {
  VisitCell cell;
  const char* code;
};
inline constexpr std::array kVisitFigures{
    VisitFigure{VisitCell::all, "visits"}, VisitFigure{VisitCell::without_doubt, "visits_without_doubt"},
    VisitFigure{VisitCell::doubtful, "visits_doubtful"}, VisitFigure{VisitCell::days, "days_with_visits"}};
inline constexpr const char* kVisitsInLanguage = "visits_in_language";
inline constexpr const char* kOtherLanguages = "other";

inline constexpr std::array kDimensionCodes{"knowledge",  "emotional", "rational", "conviction",
                                            "competence", "behaviour", "time"};

}  // namespace schoolpoort
