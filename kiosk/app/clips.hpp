// The clips of a running kiosk: those there are, and a quiet thread that has the missing ones made.
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "kiosk/app/audible.hpp"
#include "kiosk/app/paths.hpp"

namespace schoolpoort {

class Clips {
 public:
  /// `catalog` must outlive it.
  Clips(const Paths& paths, const Catalog& catalog) : paths_(paths), catalog_(catalog) {}

  /// Looks for clips and has missing ones made, both on a thread of its own; `ready` is called there when refresh() has
  /// something new. Does nothing where the school wants no sound.
  void begin(const std::function<void()>& ready);
  /// Takes over what was found since; true when there was something. Only while nobody is at the screen: what can be
  /// heard must not change under a finger.
  bool refresh();

  const Cabinet& cabinet() const { return now_; }
  /// What can be heard now.
  Hearing hearing() const {
    return [this](const Line& line) { return now_.has(line); };
  }

 private:
  void work(const std::stop_token& stop, const std::function<void()>& ready);
  void look(const std::function<void()>& ready);
  bool pause(const std::stop_token& stop, Millis time);

  const Paths paths_;
  const Catalog& catalog_;
  Cabinet now_;
  std::mutex mutex_;
  std::optional<Cabinet> found_;
  std::condition_variable_any bell_;
  std::jthread thread_;  // last: it ends before what it uses
};

}  // namespace schoolpoort
