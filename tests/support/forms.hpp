// Small questionnaires and periods for tests.
#pragma once

#include "kiosk/core/period.hpp"

namespace schoolpoort {

Day day(const char* iso);

/// nine questions, three a dimension: E1 E3 E5 (emotional), K2 K4 K5 (knowledge), O1 O3 (conviction) on
/// no/a_little/yes, O4 (conviction) a picture question; E1 first, five in the first part, knowledge and conviction
/// always.
Questionnaire nine_questions();

/// E1 and a question R3 where several may be chosen.
Questionnaire with_several();

/// 21 days from 2026-09-01, in nl-BE, ar and ti.
Period three_weeks(const Questionnaire& form = nine_questions());

}  // namespace schoolpoort
