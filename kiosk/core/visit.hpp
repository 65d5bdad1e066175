// One walk through the questions by one person, and the doubts about it. No time, no name, no language.
#pragma once

#include <cstdint>
#include <vector>

#include "kiosk/core/ids.hpp"

namespace schoolpoort {

/// shown: the question was on the screen and nothing was said (yet).
enum class Reply { shown, chosen, dont_know, skipped };

struct Answer {
  ItemId item;
  Reply reply = Reply::shown;
  std::vector<ChoiceId> choices;  ///< one, or several for a scale of that kind; empty unless chosen
  bool operator==(const Answer&) const = default;
};

/// Signs that a visit was play or haste (measurement.md, quality flags). Two or more make it doubtful.
struct Doubts {
  bool fast = false;          ///< median answer within a second
  bool straight = false;      ///< always the same place on five answers or more
  bool taps = false;          ///< hammering, or tapping beside the targets
  bool burst = false;         ///< one of several fast visits within a minute
  bool language_hop = false;  ///< three language changes without an answer
  bool operator==(const Doubts&) const = default;
};
bool is_doubtful(const Doubts& doubts);

struct Visit {
  std::vector<Answer> answers;  ///< in no particular order
  Doubts doubts;
  bool operator==(const Visit&) const = default;
};

/// done: all questions she wanted; left: pressed stop; timed_out: walked away; cut: power went, found at the next
/// start.
enum class Outcome { done, left, timed_out, cut };
inline constexpr int kOutcomes = 4;

}  // namespace schoolpoort
