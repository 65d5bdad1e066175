// The course of one visit through its questions. Knows no screen but those of the visit.
#include "kiosk/core/course.hpp"

#include <algorithm>

#include "kiosk/core/record.hpp"

namespace schoolpoort {

void end(const Moving& moving, const Visiting& visit, Outcome outcome) {
  if (visit.answers.empty()) return;
  moving.effects.push_back(
      EndVisit{as_stored(moving.around.form, moving.kiosk.fast_visits, visit), outcome, visit.language});
  remember_pace(moving.kiosk.fast_visits, visit, moving.now);
}

Asking ask(Visiting visit, std::size_t position) {
  visit.seen = std::max(visit.seen, position + 1);
  Asking asking{std::move(visit), position, {}, {}, {}};
  if (const Answer* given = answer_to(asking.visit, asking.visit.order.at(position))) asking.chosen = given->choices;
  return asking;
}

Asking ask_again(Visiting visit, std::size_t position) {
  visit.undo_until.reset();
  return ask(std::move(visit), position);
}

std::size_t first_part(const Moving& moving, const Visiting& visit) {
  return std::min(static_cast<std::size_t>(moving.around.form.first_part), visit.order.size());
}

State finish(const Moving& moving, const Visiting& visit, Outcome outcome) {
  if (visit.answers.empty()) return Attract{};
  end(moving, visit, outcome);
  return Thanking{visit.language, moving.now + moving.around.rules.thanks};
}

State next_question(const Moving& moving, Asking asking) {
  const std::size_t next = asking.position + 1;
  const std::size_t all = asking.visit.order.size();
  if (next >= all) return finish(moving, asking.visit, Outcome::done);
  asking.visit.undo_until = moving.now + moving.around.rules.undo;
  if (next == first_part(moving, asking.visit)) return OfferingMore{std::move(asking.visit)};
  return ask(std::move(asking.visit), next);
}

Asking give(const Moving& moving, Asking asking, Reply reply) {
  const ItemId item = asking.visit.order.at(asking.position);
  if (reply != Reply::chosen) asking.chosen.clear();
  note_answer(asking.visit.pace, moving.now - moving.kiosk.screen_since - moving.around.rules.dead_time);
  put_answer(asking.visit, {item, reply, asking.chosen});
  asking.reply = reply;
  // On the screen as soon as this is kept, unless "4 more?" comes between.
  const std::size_t next = asking.position + 1;
  asking.visit.seen = std::max(asking.visit.seen, next == first_part(moving, asking.visit) ? next : next + 1);
  moving.effects.push_back(KeepVisit{as_stored(moving.around.form, moving.kiosk.fast_visits, asking.visit)});
  return asking;
}

void mark(std::vector<ChoiceId>& chosen, const Question& question, const FrozenChoice& tapped) {
  if (std::erase(chosen, tapped.id) > 0) return;
  const auto excluded = [&](const ChoiceId& other) {
    return tapped.alone || std::ranges::any_of(question.choices, [&](const FrozenChoice& choice) {
             return choice.alone && choice.id == other;
           });
  };
  std::erase_if(chosen, excluded);
  chosen.push_back(tapped.id);
}

}  // namespace schoolpoort
