// Freezing a campaign, and the calendar of periods.
#include "kiosk/core/period.hpp"

#include <algorithm>

namespace schoolpoort {
namespace {

Error fault(const Campaign& campaign, const std::string& place, const std::string& remedy) {
  return {"campaign \"" + campaign.id.value + "\"", place, remedy};
}

bool means_the_same(const Question& question, const Content& content) {
  const Item* item = find(content.items, question.id);
  const Scale* scale = item ? find(content.scales, item->scale) : nullptr;
  if (!scale || item->revision != question.revision || scale->kind != question.kind) return false;
  return std::ranges::equal(scale->choices, question.choices, {}, &Choice::id, &FrozenChoice::id);
}

}  // namespace

int position_of(const Questionnaire& form, const ItemId& item) {
  const auto at = std::ranges::find(form.questions, item, &Question::id);
  return at == form.questions.end() ? -1 : static_cast<int>(at - form.questions.begin());
}

Result<Questionnaire> freeze(const Content& content, const Campaign& campaign,
                             const std::function<std::string(const TextKey&)>& label) {
  Questionnaire form{{}, campaign.first_part, campaign.first, campaign.always};
  for (const ItemId& id : campaign.items) {
    const Item* item = find(content.items, id);
    if (!item)
      return fault(campaign, "items", "there is no item \"" + id.value + "\": take it out of the list or add it.");
    const Scale* scale = find(content.scales, item->scale);
    if (!scale) return fault(campaign, id.value, "its scale does not exist: name one of scales.toml.");
    if (scale->choices.size() > kMaxChoices)
      return fault(campaign, id.value, "its scale has more than 12 choices: shorten it.");
    Question question{item->id, item->revision, item->dimension, scale->kind, label(item->question), {}};
    for (const Choice& choice : scale->choices)
      question.choices.push_back({choice.id, label(choice.words), choice.alone});
    form.questions.push_back(std::move(question));
  }
  if (form.questions.empty()) return fault(campaign, "items", "it asks nothing: list at least one item.");
  if (form.questions.size() > kMaxQuestions)
    return fault(campaign, "items", "it has more than 24 items: leave some for another campaign.");
  return form;
}

Questionnaire still_valid(const Questionnaire& frozen, const Content& content) {
  Questionnaire form = frozen;
  std::erase_if(form.questions, [&](const Question& question) { return !means_the_same(question, content); });
  return form;
}

std::optional<Opening> opening_on(Day today, const std::vector<PlannedPeriod>& planned, const Campaign& by_default) {
  for (const PlannedPeriod& plan : planned)
    if (plan.start <= today && today <= plan.last)
      return Opening{plan.campaign, plan.start, plan.last + std::chrono::days{1}};
  if (!planned.empty()) return {};
  return Opening{by_default.id, today, today + std::chrono::weeks{by_default.weeks}};
}

bool is_moment(const Period& period) { return period.end - period.start == std::chrono::days{1}; }

Day rolled_over_end(const Period& period, Day today) {
  const std::chrono::days length = std::max(period.end - period.start, kShortestCampaign);
  Day end = period.end;
  while (end <= today) end += length;
  return end;
}

}  // namespace schoolpoort
