// The life of a period: open, count, close or prolong.
#include "kiosk/app/keeper.hpp"

#include <algorithm>

#include "kiosk/app/wordbook.hpp"
#include "kiosk/core/draw.hpp"
#include "kiosk/core/release.hpp"
#include "kiosk/store/lots.hpp"

namespace schoolpoort {
namespace {

std::string reason(WhyClosed why) {
  if (why == WhyClosed::too_few_days) return "fewer than 3 days had answers";
  if (why == WhyClosed::too_few_at_moment) return "fewer than 20 visits on its one day: it goes on as a campaign";
  return "fewer than 10 visits so far";
}

std::vector<LanguageTag> tags(const std::vector<LanguageTexts>& languages) {
  std::vector<LanguageTag> all;
  for (const LanguageTexts& language : languages)
    if (all.size() < kMaxLanguages) all.push_back(language.tag);
  return all;
}

}  // namespace

Result<Done> Keeper::note(Result<Done> result) {
  trouble_ = result ? std::nullopt : std::optional<Error>(result.error());
  return result;
}

Result<Done> Keeper::settle(Day today) {
  Result<Done> result = note(settle_unnoted(today));
  const bool open = box_ && box_->period();
  // A clock in the past must not count into a period that has not begun.
  form_ =
      open && today >= box_->period()->start ? still_valid(box_->period()->form, catalog_.content) : Questionnaire{};
  return result;
}

Result<Done> Keeper::open_box() {
  if (box_) return Done{};
  auto opened = open_();
  if (!opened) return opened.error();
  box_ = std::move(*opened);
  return Done{};
}

Result<Done> Keeper::settle_unnoted(Day today) {
  if (auto opened = open_box(); !opened) return opened;
  if (auto folded = fold_left_over_visit(today); !folded) return folded;
  if (auto closed = close_if_over(today); !closed) return closed;
  return open_next(today);
}

Result<Done> Keeper::fold_left_over_visit(Day today) {
  if (!box_->period() || !box_->contents().visit) return Done{};
  BoxContents contents = box_->contents();
  fold_left_over(contents, *box_->period(), today);
  return box_->save(contents);
}

Result<Done> Keeper::close_if_over(Day today) {
  if (!box_->period() || today < box_->period()->end) return Done{};
  const auto outcome = release(*box_->period(), box_->contents().tally, today, lots_of(box_->seed()));
  if (const auto* out = std::get_if<Release>(&outcome)) return box_->close(*out);
  return box_->prolong(rolled_over_end(*box_->period(), today), reason(std::get<WhyClosed>(outcome)));
}

Result<Done> Keeper::open_next(Day today) {
  if (box_->period()) return Done{};
  if (!catalog_.settings.periods_known)
    return Error{"settings.toml", "period",
                 "cannot be read, so no questions are asked in its place: mend it (\"schoolpoort check\" says where) "
                 "and start the kiosk again."};
  const Campaign* by_default = find(catalog_.content.campaigns, catalog_.settings.campaign);
  if (!by_default)
    return Error{"settings.toml", "campaign",
                 "no campaign \"" + catalog_.settings.campaign.value + "\" exists: name one of content/campaigns."};
  const auto opening = opening_on(today, catalog_.settings.periods, *by_default);
  if (!opening) return Done{};
  const Campaign* campaign = find(catalog_.content.campaigns, opening->campaign);
  if (!campaign)
    return Error{"settings.toml", "periods",
                 "no campaign \"" + opening->campaign.value + "\" exists: name one of content/campaigns."};
  const Wordbook words(catalog_);
  auto form = freeze(catalog_.content, *campaign, [&](const TextKey& key) { return words.label(key); });
  if (!form) return form.error();
  const auto past = box_->released();
  if (!past) return past.error();
  const int number = past->empty() ? 1 : past->back().period.number + 1;
  return box_->begin(
      {number, campaign->id, std::max(opening->start, today), opening->end, *form, tags(catalog_.languages)});
}

Result<Done> Keeper::keep(const Visit& visit) {
  BoxContents contents = box_->contents();
  contents.visit = visit;
  return note(box_->save(contents));
}

Result<Done> Keeper::end(const EndVisit& ended, Day today) {
  BoxContents contents = box_->contents();
  fold(contents.tally, *box_->period(), ended.visit, ended.outcome, ended.language, today);
  contents.visit.reset();
  return note(box_->save(contents));
}

std::vector<ItemId> Keeper::draw(const Chance& chance) const {
  std::vector<int> shown;
  const std::vector<int> all = times_shown(box_->contents().tally, box_->period()->form);
  for (const Question& question : form_.questions)
    shown.push_back(all[static_cast<std::size_t>(position_of(box_->period()->form, question.id))]);
  return draw_order(form_, shown, chance);
}

}  // namespace schoolpoort
