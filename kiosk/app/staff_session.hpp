// The staff side with its effects carried out: PIN, facts, sticks. Knows no window; writes a stick on a thread of its
// own.
#pragma once

#include <functional>
#include <future>
#include <optional>

#include "kiosk/app/staff_viewer.hpp"
#include "kiosk/core/events.hpp"
#include "kiosk/core/ports.hpp"

namespace schoolpoort {

/// An export ready to be written. `write` touches nothing that the kiosk uses meanwhile.
struct ExportJob {
  std::uint64_t bytes = 0;  ///< of all files together: a stick with less room is told so beforehand
  std::function<Result<Done>(const std::filesystem::path& folder)> write;
};

/// What the staff side works with; what each function uses must outlive the session.
struct StaffTools {
  std::filesystem::path pin_file;
  Chance chance;
  std::function<StaffFacts()> facts;  ///< sticks left out
  std::function<std::vector<Stick>()> sticks;
  /// Nothing: there is nothing to write yet.
  std::function<Result<std::optional<ExportJob>>()> prepare_export;
  std::function<Result<Done>(const std::filesystem::path& folder)> may_export_to;
  std::function<void()> exported;  ///< an export is on a stick
  std::function<void()> wake;      ///< called on another thread when poll() has something to do
};

class StaffSession {
 public:
  /// `clock` and `catalog` must outlive the session.
  StaffSession(StaffTools tools, const Catalog& catalog, const Places& places, const Clock& clock,
               StaffRules rules = {});

  /// The corner was held long enough.
  void knock();
  /// One event, and all its effects; gives what the visitors' flow should hear, if anything.
  std::optional<Event> feed(const StaffEvent& event);
  /// Looks after the thread that writes, and the sticks while one is to be chosen; true when the screen changed.
  bool poll();

  bool is_open() const { return !is_away(staff_); }
  const Staff& staff() const { return staff_; }
  ScreenView view() const;
  /// When to feed StaffTimePassed, or poll(), or draw again, whichever is first.
  std::optional<Moment> next_wake() const;

 private:
  std::optional<Event> carry_out(const StaffEffect& effect);
  void start_export(const std::filesystem::path& stick);
  DigitOrder scrambled();
  bool look_for_sticks();

  StaffTools tools_;
  const Clock& clock_;
  LanguageTag school_language_;
  StaffViewer viewer_;
  StaffRules rules_;
  Staff staff_;
  StaffFacts facts_;
  std::future<ExportOutcome> writing_;
};

/// Writes the job to the folder "Schoolpoort" of that stick, down to the stick itself; says in one word how it went.
ExportOutcome write_to_stick(const ExportJob& job, const std::filesystem::path& stick,
                             const std::function<std::vector<Stick>()>& sticks);

/// The staff's language nearest to the school's.
LanguageTag staff_language(const Catalog& catalog);

}  // namespace schoolpoort
