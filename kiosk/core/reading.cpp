// One overload an arrow. No arrow leads from a prediction to a figure but through PredictionKept.
#include "kiosk/core/reading.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace schoolpoort {
namespace {

struct At {
  int period;
  ReadingStep& next;

  void show(ReadingPage page) const { next.reading = Reading{period, std::move(page)}; }
};

template <class P>
concept Open = std::is_same_v<P, Wheel> || std::is_same_v<P, OfDimension> || std::is_same_v<P, Attention> ||
    std::is_same_v<P, Unknown>;

template <class P, class E>
void on(const At&, const P&, const E&) {}

template <Open P>
void on(const At& at, const P&, const WheelTapped&) {
  at.show(Wheel{});
}
template <Open P>
void on(const At& at, const P&, const DimensionTapped& tapped) {
  at.show(OfDimension{tapped.dimension, tapped.page});
}
template <Open P>
void on(const At& at, const P&, const AttentionTapped&) {
  at.show(Attention{});
}
template <Open P>
void on(const At& at, const P&, const UnknownTapped&) {
  at.show(Unknown{});
}

void on(const At& at, const Predicting& now, const Expected& said) {
  if (now.at >= now.items.size() || now.items[now.at] != said.item) return;
  Predicting next = now;
  next.yes_of_ten[said.item] = std::clamp(said.yes_of_ten, 0, 10);
  at.show(std::move(next));
}

void on(const At& at, const Predicting& now, const PredictionPageTapped& tapped) {
  Predicting next = now;
  next.at = std::min(tapped.at, now.items.size());
  const auto is_told = [&](const ItemId& item) { return now.yes_of_ten.contains(item); };
  const auto first = now.items.begin();
  if (!std::all_of(first, first + static_cast<std::ptrdiff_t>(next.at), is_told)) return;
  next.not_kept = false;
  at.show(std::move(next));
}

void on(const At& at, const Predicting& now, const KeepPredictionTapped&) {
  if (now.at == now.items.size() && is_complete(now)) at.next.keep = Prediction{at.period, false, now.yes_of_ten};
}

// An open period has no results to be read without.
void on(const At& at, const Predicting& now, const WithoutTapped&) {
  if (now.over) at.show(ReadingWithout{now});
}
void on(const At& at, const ReadingWithout& now, const AfterAllPredicting&) { at.show(now.before); }
void on(const At& at, const ReadingWithout&, const ReallyWithout&) { at.next.keep = Prediction{at.period, true, {}}; }

void on(const At& at, const Predicting& now, const PredictionKept& told) {
  Predicting refused = now;
  refused.not_kept = true;
  if (!told.kept) return at.show(std::move(refused));
  if (now.over) return at.show(Wheel{});
  at.next.reading.reset();
}
void on(const At& at, const ReadingWithout& now, const PredictionKept& told) { on(at, now.before, told); }

}  // namespace

bool is_complete(const Predicting& prediction) {
  return std::ranges::all_of(prediction.items,
                             [&](const ItemId& item) { return prediction.yes_of_ten.contains(item); });
}

std::optional<Reading> begin_reading(const std::vector<PeriodToRead>& periods, int number) {
  const auto period = std::ranges::find(periods, number, &PeriodToRead::number);
  if (period == periods.end()) return {};
  const bool nothing_to_say = period->expected || period->graded.empty();
  if (nothing_to_say && !period->over) return {};
  if (nothing_to_say) return Reading{number, Wheel{}};
  return Reading{number, Predicting{period->over, period->graded, {}, 0, false}};
}

ReadingStep step(Reading reading, const ReadingEvent& event) {
  ReadingStep next{reading, {}};
  const At at{reading.period, next};
  std::visit([&](const auto& page, const auto& happened) { on(at, page, happened); }, reading.page, event);
  return next;
}

ReadingPlace place_of(const Reading& reading) {
  ReadingPlace place{reading.page.index() + 1, {}, 0};
  if (const auto* of = std::get_if<OfDimension>(&reading.page)) place.dimension = of->dimension, place.page = of->page;
  if (const auto* predicting = std::get_if<Predicting>(&reading.page)) place.page = static_cast<int>(predicting->at);
  return place;
}

}  // namespace schoolpoort
