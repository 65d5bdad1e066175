// A period: one campaign, opened once with everything it asks frozen, closed once. Knows no storage.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/core/content.hpp"
#include "kiosk/core/result.hpp"

namespace schoolpoort {

struct FrozenChoice {
  ChoiceId id;
  std::string label;   ///< Dutch words at opening, for the export
  bool alone = false;  ///< goes with no other
  bool operator==(const FrozenChoice&) const = default;
};

/// A question as it stood when the period opened: exports of the period never change with later wording.
struct Question {
  ItemId id;
  int revision = 1;
  DimensionId dimension;
  ScaleKind kind = ScaleKind::ordered;
  std::string label;
  std::vector<FrozenChoice> choices;
  bool operator==(const Question&) const = default;
};

struct Questionnaire {
  std::vector<Question> questions;
  int first_part = 5;
  ItemId first;
  std::vector<DimensionId> always;
  bool operator==(const Questionnaire&) const = default;
};

struct Period {
  int number = 0;  ///< 1, 2, ...
  CampaignId campaign;
  Day start{};
  Day end{};  ///< the first day that no longer belongs to it
  Questionnaire form;
  std::vector<LanguageTag> languages;  ///< counted apart; others are pooled
  bool operator==(const Period&) const = default;
};

/// Where `item` stands in the form, or -1.
int position_of(const Questionnaire& form, const ItemId& item);

/// The largest period the box can count.
inline constexpr int kMaxQuestions = 24;
inline constexpr int kMaxChoices = 12;
inline constexpr int kMaxLanguages = 48;

/// The campaign as it stands today, with labels from `label` (Dutch words by key).
/// Error when it is larger than the box can count or names what does not exist.
Result<Questionnaire> freeze(const Content& content, const Campaign& campaign,
                             const std::function<std::string(const TextKey&)>& label);

/// The questions of an open period that still mean today what they meant when it opened; the others rest until the
/// next.
Questionnaire still_valid(const Questionnaire& frozen, const Content& content);

/// A period a school set beforehand in its settings.
struct PlannedPeriod {
  CampaignId campaign;
  Day start{};
  Day last{};  ///< last day, inclusive
};

/// Which period may be open on `today`: a planned one, or, where none is planned at all, the default campaign from
/// today on.
struct Opening {
  CampaignId campaign;
  Day start{};
  Day end{};
};
std::optional<Opening> opening_on(Day today, const std::vector<PlannedPeriod>& planned, const Campaign& by_default);

/// A parent moment: one day at which parents meet.
bool is_moment(const Period& period);

inline constexpr std::chrono::days kShortestCampaign{14};

/// The new end of a period that had too few answers on `today`: whole lengths more, until it lies after today. A moment
/// goes on as a campaign.
Day rolled_over_end(const Period& period, Day today);

}  // namespace schoolpoort
