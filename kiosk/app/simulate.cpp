// schoolpoort simulate: try-out visits on several days, through the same flow and store as real ones.
#include <algorithm>
#include <ostream>

#include "kiosk/app/beginning.hpp"
#include "kiosk/app/commands.hpp"
#include "kiosk/app/session.hpp"
#include "kiosk/platform/platform.hpp"

namespace schoolpoort {
namespace {

/// A clock that only the simulation moves.
class ToyClock : public Clock {
 public:
  explicit ToyClock(Day day) : day_(day) {}
  Moment now() const override { return now_; }
  Day today() const override { return day_; }
  void pass(Millis time) { now_ += time; }
  void set(Day day) { day_ = day; }

 private:
  Moment now_{Millis{3600000}};
  Day day_;
};

/// One invented visitor after another: mostly content, sometimes in doubt, sometimes gone half-way.
class Crowd {
 public:
  Crowd(Session& session, Keeper& keeper, ToyClock& clock, const Catalog& catalog, Chance chance, std::ostream* trace)
      : session_(session),
        keeper_(keeper),
        clock_(clock),
        catalog_(catalog),
        chance_(std::move(chance)),
        trace_(trace) {}

  void visit() {
    session_.feed(FingerDown{});
    const auto& languages = catalog_.languages;
    session_.feed(LanguageTapped{languages[chance_(static_cast<std::uint32_t>(languages.size()))].tag});
    while (!is_empty(session_.kiosk().state)) act();
    clock_.pass(Millis{120000});
  }

 private:
  void act() {
    const State& state = session_.kiosk().state;
    if (std::holds_alternative<Asking>(state)) return answer();
    if (std::holds_alternative<OfferingMore>(state)) return tap(MoreTapped{chance_(3) == 0});
    wait(session_.rules().thanks);
  }

  void answer() {
    const Asking asking = std::get<Asking>(session_.kiosk().state);
    const ItemId item = asking.visit.order.at(asking.position);
    const Question& question = keeper_.form().questions.at(static_cast<std::size_t>(position_of(keeper_.form(), item)));
    const std::uint32_t whim = chance_(100);
    if (whim < 3) return walk_away();
    if (whim < 8) return say_and_tap(DontKnowTapped{item}, item, "dont_know");
    if (whim < 12) return say_and_tap(SkipTapped{item}, item, "skipped");
    // The best answer twice as often as any other.
    const auto count = static_cast<std::uint32_t>(question.choices.size());
    const ChoiceId choice = question.choices[std::min(chance_(count + 1), count - 1)].id;
    if (question.kind == ScaleKind::several) tap(ChoiceTapped{item, choice});
    say_and_tap(question.kind == ScaleKind::several ? Event{ReadyTapped{item}} : Event{ChoiceTapped{item, choice}},
                item, choice.value);
  }

  // "try" before the answer goes to the store and "kept" after: whoever kills us can count what must be there.
  void say_and_tap(const Event& event, const ItemId& item, const std::string& reply) {
    say("try", item, reply);
    tap(event);
    if (std::holds_alternative<Asking>(session_.kiosk().state)) say("kept", item, reply);
    wait(session_.rules().shows_choice);
  }

  void walk_away() {
    wait(session_.rules().idle);
    wait(session_.rules().warning);
  }

  void tap(const Event& event) {
    clock_.pass(Millis{2500 + chance_(3000)});
    session_.feed(FingerDown{});
    session_.feed(event);
  }

  void wait(Millis time) {
    clock_.pass(time);
    session_.feed(TimePassed{});
  }

  void say(const char* what, const ItemId& item, const std::string& reply) {
    if (!trace_) return;
    *trace_ << what << ' ' << item.value << ' ' << reply << std::endl;  // flushed: the reader may see us killed
  }

  Session& session_;
  Keeper& keeper_;
  ToyClock& clock_;
  const Catalog& catalog_;
  Chance chance_;
  std::ostream* trace_;
};

std::optional<Day> first_day_of(const SimulateWish& wish) {
  if (wish.first_day) return day_from_iso(*wish.first_day);
  return system_clock()->today() - std::chrono::days{wish.days};
}

}  // namespace

int simulate(const SimulateWish& wish, std::ostream& out) {
  const auto first = first_day_of(wish);
  if (!first) return refuse({"--from", *wish.first_day, "is no day: write it as 2026-09-01."}, out);
  const Catalog catalog = read_catalog(wish.paths.places);
  if (!print_faults(catalog.faults, out)) return 1;
  ToyClock clock(*first);
  Keeper keeper(box_at(wish.paths, true), catalog);
  if (const auto settled = keeper.settle(*first); !settled) return refuse(settled.error(), out);
  if (!keeper.box()->is_try_out())
    return refuse(
        {wish.paths.places.school.string(), "", "holds real answers: give --data a folder of its own for the try-out."},
        out);

  const Chance chance = chance_from(wish.seed);
  Session session(keeper, clock, rules_from(catalog.settings), chance);
  Crowd crowd(session, keeper, clock, catalog, chance, wish.trace ? &out : nullptr);
  for (int day = 0; day < wish.days; ++day) {
    clock.set(*first + std::chrono::days{day});
    session.settle();
    if (!session.kiosk().may_ask)
      return refuse(keeper.trouble().value_or(
                        Error{"settings.toml", "periods", "no period is open on " + iso(clock.today()) + "."}),
                    out);
    const int until = wish.visits * (day + 1) / wish.days;
    for (int at = wish.visits * day / wish.days; at < until; ++at) crowd.visit();
  }
  clock.set(*first + std::chrono::days{wish.days});
  session.settle();
  out << "TRY-OUT: " << wish.visits << " visits on " << wish.days << " days in " << wish.paths.places.school.string()
      << '\n';
  return 0;
}

}  // namespace schoolpoort
