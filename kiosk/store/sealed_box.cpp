// The box on disk: counts sealed with a key that changes at every save. Knows not what a period or an answer means.
#include "kiosk/store/sealed_box.hpp"

#include "kiosk/store/lots.hpp"
#include "kiosk/store/rows.hpp"

namespace schoolpoort {
namespace {

Error misuse(const std::string& place, const std::string& remedy) { return {"the sealed box", place, remedy}; }

Questionnaire form_of(const std::optional<Period>& period) { return period ? period->form : Questionnaire{}; }

int number_of(const std::optional<Period>& period) { return period ? period->number : 0; }

}  // namespace

Result<OnDisk> look(Database& database) {
  OnDisk found;
  auto period = read_open_period(database);
  if (!period) return period.error();
  found.period = std::move(*period);
  auto read = database.run("SELECT v FROM box WHERE id = 1", {}, [&](const Row& row) {
    const Bytes bytes = row.bytes(0);
    found.sealed.assign(bytes.begin(), bytes.end());
  });
  if (!read) return read.error();
  return found;
}

Result<Done> unlock(OnDisk& found, const KeyFile& keys, const std::optional<SecretBytes>& machine) {
  const auto slot = slot_of(found.sealed);
  if (!slot) return Done{};
  const auto in_slot = keys.read(*slot);
  if (!in_slot) return in_slot.error();
  if (!*in_slot) return Done{};
  SecretBytes key = sealing_key(**in_slot, machine);
  auto plain = unseal(found.sealed, key);
  if (!plain && machine) {
    key = sealing_key(**in_slot, {});
    plain = unseal(found.sealed, key);
  }
  if (!plain) return Done{};
  auto contents = decode(plain->bytes(), form_of(found.period));
  if (!contents || contents->period != number_of(found.period)) return Done{};
  found.slot = *slot;
  found.key = std::move(key);
  found.contents = std::move(*contents);
  found.seed = seed_in(plain->bytes());
  return Done{};
}

SealedBox::SealedBox(Database database, KeyFile keys, std::optional<SecretBytes> machine)
    : database_(std::move(database)), keys_(std::move(keys)), machine_(std::move(machine)) {}

Result<Done> SealedBox::go_on(OnDisk found) {
  if (auto adopted = adopt(std::move(found)); !adopted) return adopted;
  settled_ = false;
  (void)settle();  // where it fails, the next save tries again and tells
  return Done{};
}

Result<Done> SealedBox::start_empty(std::optional<Period> period, const Also& also) {
  const BoxContents empty{number_of(period), {}, {}};
  const Seed seed = fresh_seed();
  if (auto replaced = replace(empty, seed, form_of(period), also); !replaced) return replaced;
  contents_ = empty;
  seed_ = seed;
  period_ = std::move(period);
  return Done{};
}

Result<Done> SealedBox::save(const BoxContents& contents) {
  if (auto settled = settle(); !settled) return settled;
  if (!period_ || contents.period != period_->number)
    return misuse("period " + std::to_string(contents.period), "It is not open: restart the kiosk.");
  if (auto replaced = replace(contents, seed_, period_->form); !replaced) return replaced;
  contents_ = contents;
  return Done{};
}

Result<Done> SealedBox::begin(const Period& period) {
  if (auto settled = settle(); !settled) return settled;
  if (period_) return misuse("period " + std::to_string(period.number), "Another one is open: close that one first.");
  const auto highest = read_highest_number(database_);
  if (!highest) return highest.error();
  if (period.number != *highest + 1)
    return misuse("period " + std::to_string(period.number),
                  "The next is number " + std::to_string(*highest + 1) + ".");
  return start_empty(period, [&](Database& database) { return write_open_period(database, period); });
}

Result<Done> SealedBox::close(const Release& release) {
  if (auto settled = settle(); !settled) return settled;
  if (!period_ || release.period != period_->number)
    return misuse("period " + std::to_string(release.period), "It is not open: it cannot be closed.");
  return start_empty({}, [&](Database& database) { return write_closed(database, release); });
}

Result<Done> SealedBox::prolong(Day end, const std::string& reason) {
  if (auto settled = settle(); !settled) return settled;
  if (!period_) return misuse("no period", "None is open: there is nothing to prolong.");
  if (end <= period_->end) return misuse("until " + iso(end), "That is no later end: choose a later day.");
  const Error remark{"period " + std::to_string(period_->number), "until " + iso(end), reason};
  auto replaced = replace(contents_, seed_, period_->form, [&](Database& database) -> Result<Done> {
    if (auto moved = write_new_end(database, *period_, end); !moved) return moved;
    return write_remark(database, remark);
  });
  if (!replaced) return replaced;
  period_->end = end;
  remarks_.push_back(remark);
  return Done{};
}

Result<std::vector<ReleasedPeriod>> SealedBox::released() const { return read_released(database_); }

std::vector<Error> SealedBox::remarks() const {
  std::vector<Error> all = remarks_;
  if (old_key_) all.push_back(*old_key_);
  return all;
}

}  // namespace schoolpoort
