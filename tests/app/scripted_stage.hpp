// A screen and a clock that only the test moves: fingers come when the script says, waiting takes no time.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <thread>
#include <utility>

#include "kiosk/platform/platform.hpp"

namespace schoolpoort {

class ScriptedStage final : public Stage, public Clock {
 public:
  explicit ScriptedStage(Size size) : canvas_(open_headless(size)) {}

  /// A touch of 80 ms at that place, `after` the one before.
  void touch(Millis after, float x, float y) {
    script_after_ += after;
    script_.push_back({script_after_, Finger{Finger::Phase::down, x, y, script_after_}});
    script_.push_back({script_after_ + Millis{80}, Finger{Finger::Phase::up, x, y, script_after_ + Millis{80}}});
  }
  void key(Millis after, const std::string& name) {
    script_after_ += after;
    script_.push_back({script_after_, KeyPressed{name}});
  }
  /// A finger that goes down at the first place and up at the last.
  void drag(Millis after, const std::vector<std::pair<float, float>>& way, Millis each) {
    script_after_ += after;
    script_.push_back(
        {script_after_, Finger{Finger::Phase::down, way.front().first, way.front().second, script_after_}});
    for (const auto& [x, y] : way) {
      script_after_ += each;
      script_.push_back({script_after_, Finger{Finger::Phase::moved, x, y, script_after_}});
    }
    script_.push_back({script_after_, Finger{Finger::Phase::up, way.back().first, way.back().second, script_after_}});
  }
  /// Looks at what is on the screen then.
  void look(Millis after, std::function<void(const Bitmap&)> at) {
    until(after, [this, at = std::move(at)] {
      at(picture());
      return true;
    });
  }
  /// From then on the clock stands until it is true: for what another thread does.
  void until(Millis after, std::function<bool()> is_true) {
    script_after_ += after;
    script_.push_back({script_after_, Woken{}});
    awaited_.emplace(script_after_, std::move(is_true));
  }
  void quit(Millis after) {
    script_after_ += after;
    script_.push_back({script_after_, QuitAsked{}});
  }
  int presents = 0;  ///< frames shown
  int waits = 0;     ///< times the program woke up

  Size size() const override { return canvas_->size(); }
  std::vector<StageEvent> wait(std::optional<Millis> at_most) override {
    ++waits;
    const Moment until = at_most ? now_ + *at_most : script_.front().first;
    if (script_.empty() || script_.front().first > until) {
      now_ = until;
      return {};
    }
    now_ = std::max(now_, script_.front().first);
    const StageEvent event = script_.front().second;
    if (const auto awaited = awaited_.find(script_.front().first); awaited != awaited_.end())
      while (!awaited->second()) std::this_thread::yield();
    script_.pop_front();
    return {event};
  }
  void present(const Drawing& drawing, std::uint32_t paper) override {
    ++presents;
    canvas_->present(drawing, paper);
  }
  Bitmap picture() const override { return canvas_->picture(); }
  void wake() override {}
  std::string name() const override { return "script"; }
  TextureId make(const Bitmap& bitmap) override { return canvas_->make(bitmap); }
  void drop(TextureId texture) override { canvas_->drop(texture); }

  Moment now() const override { return now_; }
  Day today() const override { return day_from_iso("2026-09-01").value(); }

 private:
  std::unique_ptr<Stage> canvas_;
  Moment now_{Millis{1000000}};
  Moment script_after_{Millis{1000000}};
  std::deque<std::pair<Moment, StageEvent>> script_;
  std::map<Moment, std::function<bool()>> awaited_;
};

}  // namespace schoolpoort
