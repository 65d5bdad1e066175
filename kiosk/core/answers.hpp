// What was said to one question, rounded so that who counted the visits proves no count. Pure. Rule: store/README.md.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "kiosk/core/ports.hpp"

namespace schoolpoort {

/// What the visits that saw a question did, counted or rounded. Of several groups of visits: one after the other.
struct Said {
  std::vector<int> chosen;  ///< a cell for each choice
  int answered = 0;         ///< visits that chose
  std::vector<int> others;  ///< cells of those that did not
  bool operator==(const Said&) const = default;
};

/// How a visit may choose.
struct Choosing {
  bool one_each = true;      ///< otherwise one choice or more
  std::vector<int> alone{};  ///< of several: choices that go with no other
};

inline constexpr int kFewestAnswers = 10;
/// Who saw the question. With fewer, one who did not choose himself would know how many others did.
inline constexpr int kFewestShown = kFewestAnswers + 2;

/// Every number of visits that can have answered, for an attacker who knows that `shown` saw the question, and for whom
/// every count stays open even when somebody tells him that number.
std::vector<int> answered_behind(const Said& rounded, int shown, const Choosing& how);

/// Every cell as a multiple of the base, less than the base away; together the visits that saw the question, rounded
/// down. One draw among those that leave open how many answered, and every count to who knows even that.
/// `may_be_printed` looks at the rounded counts alone. Nothing where there is no such draw, or under ten answers or
/// twelve who saw it.
std::optional<Said> round_said(const Said& counted, const Choosing& how,
                               const std::function<bool(const Said&)>& may_be_printed, const Chance& chance);

}  // namespace schoolpoort
