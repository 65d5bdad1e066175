// The life of one kiosk as numbered calls to its box, and what the box holds after each. Knows no storage.
#include "tests/power/story.hpp"

#include <algorithm>
#include <array>

#include "tests/support/memory_box.hpp"
#include "tests/support/sample_period.hpp"

namespace schoolpoort {
namespace {

Result<Done> answer(Box& box) {
  BoxContents next = box.contents();
  const Visit whole = sample_visit();
  if (!next.visit) next.visit.emplace();
  next.visit->answers.push_back(whole.answers[next.visit->answers.size()]);
  return box.save(next);
}

Result<Done> end_visit(Box& box) {
  BoxContents next = box.contents();
  fold(next.tally, *box.period(), *next.visit, Outcome::done, LanguageTag{"ar"}, box.period()->start);
  next.visit.reset();
  return box.save(next);
}

Result<Done> begin(Box& box) {
  const auto released = box.released();
  if (!released) return released.error();
  return box.begin(sample_period(static_cast<int>(released->size()) + 1));
}

Result<Done> close(Box& box) { return box.close(sample_release(box.period()->number)); }

Result<Done> prolong(Box& box) { return box.prolong(box.period()->end + std::chrono::weeks{3}, "Too few visits."); }

struct Call {
  const char* name;
  Result<Done> (*make)(Box&);
};
constexpr Call kAnswer{"answer", answer}, kEnd{"end of visit", end_visit}, kBegin{"begin", begin},
    kClose{"closing", close}, kProlong{"prolonging", prolong};
// From call 2 on.
constexpr std::array kCalls{kBegin,  kAnswer,  kAnswer, kAnswer, kEnd,   kAnswer, kEnd,    kClose, kBegin,
                            kAnswer, kProlong, kAnswer, kEnd,    kClose, kBegin,  kAnswer, kEnd};

const Call& at(int call) { return kCalls[static_cast<std::size_t>(call - kFirstStart - 1)]; }

bool same(const Box& one, const Box& other) {
  const auto released = one.released(), others = other.released();
  return one.period() == other.period() && one.contents() == other.contents() && one.remarks() == other.remarks() &&
         released && others && *released == *others;
}

}  // namespace

int last_call() { return kFirstStart + static_cast<int>(kCalls.size()); }

std::string name_of(int call) { return call == kFirstStart ? "first start" : at(call).name; }

Result<Done> make_call(Box& box, int call) { return at(call).make(box); }

std::unique_ptr<Box> box_after(int call) {
  auto box = std::make_unique<MemoryBox>();
  for (int now = kFirstStart + 1; now <= call; ++now)
    if (!make_call(*box, now)) return {};
  return box;
}

std::optional<int> call_that_left(const Box& box) {
  for (int call = kFirstStart; call <= last_call(); ++call)
    if (same(box, *box_after(call))) return call;
  return {};
}

}  // namespace schoolpoort
