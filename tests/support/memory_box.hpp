// A box in memory for tests of what stands on it. Keeps the promises of core/box.hpp except that it does not outlive
// the test.
#pragma once

#include "kiosk/core/box.hpp"

namespace schoolpoort {

class MemoryBox final : public Box {
 public:
  explicit MemoryBox(bool try_out = false) : try_out_(try_out) {}

  /// The next call that would change something gives this Error and changes nothing.
  void fail_next_save(Error error = {"memory box", "", "The test wants it so."}) { fails_ = std::move(error); }
  /// As if a start had put a box aside.
  void remark(Error remark) { remarks_.push_back(std::move(remark)); }

  const std::optional<Period>& period() const override { return period_; }
  const BoxContents& contents() const override { return contents_; }
  const Seed& seed() const override { return seed_; }
  Result<Done> save(const BoxContents& contents) override;
  Result<Done> begin(const Period& period) override;
  Result<Done> close(const Release& release) override;
  Result<Done> prolong(Day end, const std::string& reason) override;
  Result<std::vector<ReleasedPeriod>> released() const override { return released_; }
  bool is_try_out() const override { return try_out_; }
  std::vector<Error> remarks() const override { return remarks_; }

 private:
  std::optional<Error> take_failure() { return std::exchange(fails_, {}); }

  std::optional<Period> period_;
  BoxContents contents_;
  Seed seed_{};
  std::vector<ReleasedPeriod> released_;
  std::vector<Error> remarks_;
  std::optional<Error> fails_;
  bool try_out_;
};

}  // namespace schoolpoort
