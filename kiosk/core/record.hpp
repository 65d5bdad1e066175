// From a visit in memory to what storage may know of it. The only place where that is decided.
#pragma once

#include <vector>

#include "kiosk/core/flow.hpp"

namespace schoolpoort {

/// Replies, which questions were on the screen, and the doubts; nothing else.
/// `fast_visits` is when recent fast visits began.
Visit as_stored(const Questionnaire& form, const std::vector<Moment>& fast_visits, const Visiting& visit);

/// An ended visit that was fast is remembered for a minute, to notice a burst.
void remember_pace(std::vector<Moment>& fast_visits, const Visiting& visit, Moment now);

/// The answer, instead of an earlier one to the same question.
void put_answer(Visiting& visit, Answer answer);

}  // namespace schoolpoort
