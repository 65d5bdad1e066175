// Drives core/flow the way app/session does, with a clock that only the story moves.
#include "tests/support/visit_story.hpp"

namespace schoolpoort {

VisitStory::VisitStory(Questionnaire asked_form) : form(std::move(asked_form)) {
  kiosk.last_touch = now;
  feed(AskingAllowed{true});
}

void VisitStory::feed(const Event& event) {
  const Surroundings around{form, rules, [this] {
                              ++draws;
                              std::vector<ItemId> order;
                              for (const Question& question : form.questions) order.push_back(question.id);
                              return order;
                            }};
  Step next = step(around, kiosk, event, now);
  kiosk = std::move(next.kiosk);
  for (const Effect& effect : next.effects) carry_out(effect);
}

void VisitStory::carry_out(const Effect& effect) {
  if (const auto* end = std::get_if<EndVisit>(&effect)) return ended.push_back(*end);
  if (!disk_works_) return feed(NotKept{});
  kept.push_back(std::get<KeepVisit>(effect).visit);
  feed(Kept{});
}

VisitStory& VisitStory::wait(Millis time) {
  const Moment until = now + time;
  for (auto next = deadline(rules, kiosk); next && *next <= until; next = deadline(rules, kiosk)) {
    now = std::max(now, *next);
    feed(TimePassed{});
    if (deadline(rules, kiosk) == next) break;  // an overdue deadline that changes nothing
  }
  now = until;
  return *this;
}

VisitStory& VisitStory::tap(const Event& event) {
  wait(thinking_);
  feed(FingerDown{});
  feed(event);
  return *this;
}

VisitStory& VisitStory::key() {
  feed(KeyDown{});
  return *this;
}

VisitStory& VisitStory::choose(const char* tag) { return tap(LanguageTapped{{tag}}); }

ItemId VisitStory::asked() const {
  const Asking& asking = screen<Asking>();
  return asking.visit.order.at(asking.position);
}

VisitStory& VisitStory::answer(const char* choice) {
  return tap(ChoiceTapped{asked(), {choice}}).wait(rules.shows_choice);
}

VisitStory& VisitStory::answers(int count, const char* choice) {
  for (int at = 0; at < count; ++at)
    answer(asked().value == "O4" && std::string(choice) == "yes" ? "together" : choice);
  return *this;
}

VisitStory& VisitStory::dont_know() { return tap(DontKnowTapped{asked()}).wait(rules.shows_choice); }
VisitStory& VisitStory::skip() { return tap(SkipTapped{asked()}).wait(rules.shows_choice); }

VisitStory& VisitStory::disk_breaks() {
  disk_works_ = false;
  return *this;
}

VisitStory& VisitStory::at_pace(Millis thinking) {
  thinking_ = thinking;
  return *this;
}

}  // namespace schoolpoort
