// The box on disk: counts sealed with a key that changes at every save. Knows not what a period or an answer means.
#pragma once

#include <functional>

#include "kiosk/core/box.hpp"
#include "kiosk/store/database.hpp"
#include "kiosk/store/key_file.hpp"
#include "kiosk/store/machine.hpp"

namespace schoolpoort {

/// What lies on disk at this moment.
struct OnDisk {
  std::optional<Period> period;         ///< the open one
  std::vector<std::uint8_t> sealed;     ///< the sealed box, empty when its row is gone
  std::optional<BoxContents> contents;  ///< once unlocked
  Seed seed{};                          ///< once unlocked
  int slot = 0;                         ///< of the key that opened it
  std::optional<SecretBytes> key;       ///< that opened it
};
Result<OnDisk> look(Database& database);
/// Fills in the contents; leaves them out when no key of the file opens them. Error when a key cannot be read.
/// A box from before the machine had a secret opens too.
Result<Done> unlock(OnDisk& found, const KeyFile& keys, const std::optional<SecretBytes>& machine);

/// What is written in the same transaction as the box.
using Also = std::function<Result<Done>(Database&)>;

/// The row that every save writes over, in place of any that is there; inside a transaction of the caller.
Result<Done> make_row(Database& database);

class SealedBox final : public Box {
 public:
  /// Owns all from now on. Knows nothing of what they hold until adopt() or start_empty().
  SealedBox(Database database, KeyFile keys, std::optional<SecretBytes> machine);

  /// Goes on with what is on disk and was unlocked. A full or failing disk is no Error: then the next save settles
  /// first.
  Result<Done> go_on(OnDisk found);
  /// Starts an empty box for the open period, if any. `also` makes the row of the box where it is not there yet.
  Result<Done> start_empty(std::optional<Period> period, const Also& also);
  /// Reads the remarks, and whether it is a try-out.
  Result<Done> read_words();

  const std::optional<Period>& period() const override { return period_; }
  const BoxContents& contents() const override { return contents_; }
  const Seed& seed() const override { return seed_; }
  Result<Done> save(const BoxContents& contents) override;
  Result<Done> begin(const Period& period) override;
  Result<Done> close(const Release& release) override;
  Result<Done> prolong(Day end, const std::string& reason) override;
  Result<std::vector<ReleasedPeriod>> released() const override;
  bool is_try_out() const override { return try_out_; }
  std::vector<Error> remarks() const override;

 private:
  Result<Done> replace(const BoxContents& next, const Seed& seed, const Questionnaire& form, const Also& also = {});
  Result<Done> commit(const Sealed& sealed, const Also& also);
  Result<Done> settle();
  Result<Done> seal_again(const OnDisk& found);
  Result<Done> adopt(OnDisk found);
  void wipe(int slot);

  mutable Database database_;  ///< reading a table changes nothing that a caller can see
  KeyFile keys_;
  std::optional<SecretBytes> machine_;
  std::optional<Period> period_;
  BoxContents contents_;
  Seed seed_{};
  bool try_out_ = false;
  std::vector<Error> remarks_;
  int slot_ = 1;                  ///< of the key that opens the box on disk
  bool settled_ = true;           ///< false: it is in doubt which box is on disk, so both keys must stay
  std::optional<Error> old_key_;  ///< why an old key could not be wiped; the next save writes over it
};

}  // namespace schoolpoort
