// One save, step by step: a fresh key, the transaction, the old key wiped; and what to do when a step fails.
#include "kiosk/store/examine.hpp"
#include "kiosk/store/rows.hpp"
#include "kiosk/store/sealed_box.hpp"

namespace schoolpoort {

namespace {

int other(int slot) { return 1 - slot; }

}  // namespace

Result<Done> SealedBox::replace(const BoxContents& next, const Seed& seed, const Questionnaire& form,
                                const Also& also) {
  const auto plain = encode(next, form, seed);
  if (!plain) return plain.error();
  const int idle = other(slot_);
  const SecretBytes key = fresh_key();
  if (auto written = keys_.write(idle, key); !written) return written;
  if (auto committed = commit(seal(*plain, sealing_key(key, machine_), idle), also); !committed) {
    settled_ = false;
    const auto settled = settle();
    if (settled && slot_ == idle) return Done{};  // it had arrived after all
    return committed;
  }
  slot_ = idle;
  wipe(other(slot_));
  return Done{};
}

Result<Done> make_row(Database& database) {
  return database.run("INSERT OR REPLACE INTO box VALUES(1, zeroblob(?))", {static_cast<int>(kSealedSize)});
}

Result<Done> SealedBox::commit(const Sealed& sealed, const Also& also) {
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  if (also)
    if (auto done = also(database_); !done) return done;
  if (auto put = database_.run("UPDATE box SET v = ? WHERE id = 1", {Bytes(sealed)}); !put) return put;
  if (database_.changed_rows() != 1)
    return Error{database_.path(), "box", "Its only row is gone: restart the kiosk, which starts a new box."};
  return transaction->commit();
}

// After a failed commit the disk may hold the box before or the box after, each with its own key, and a journal that a
// power cut would bring back. So look which it is, write that one once more, and only when this went well wipe the
// other key. A start does the same, for the program may have been killed in the midst of a commit.
Result<Done> SealedBox::settle() {
  if (settled_) return Done{};
  if (auto taken = take_anew(database_); !taken) return taken;
  auto found = look(database_);
  if (!found) return found.error();
  if (auto unlocked = unlock(*found, keys_, machine_); !unlocked) return unlocked;
  if (!found->contents)
    return Error{database_.path(), "box", "It does not open: restart the kiosk, which puts it aside."};
  if (auto sealed = seal_again(*found); !sealed) return sealed;
  // The box in memory stays as it was given, unless the disk holds another.
  if (found->slot != slot_)
    if (auto adopted = adopt(std::move(*found)); !adopted) return adopted;
  settled_ = true;
  wipe(other(slot_));
  return Done{};
}

// The same key, but a new nonce: SQLite writes no page, and no journal, when nothing changes.
Result<Done> SealedBox::seal_again(const OnDisk& found) {
  const auto plain = encode(*found.contents, found.period ? found.period->form : Questionnaire{}, found.seed);
  if (!plain) return plain.error();
  return commit(seal(*plain, *found.key, found.slot), {});
}

Result<Done> SealedBox::read_words() {
  const auto try_out = database_.ask("SELECT v FROM config WHERE k = 'try_out'");
  if (!try_out) return try_out.error();
  auto remarks = read_remarks(database_);
  if (!remarks) return remarks.error();
  try_out_ = *try_out != "0";
  remarks_ = std::move(*remarks);
  return Done{};
}

Result<Done> SealedBox::adopt(OnDisk found) {
  if (auto read = read_words(); !read) return read;
  slot_ = found.slot;
  period_ = std::move(found.period);
  contents_ = std::move(*found.contents);
  seed_ = found.seed;
  return Done{};
}

// The counts are safe already when this fails, so it is no Error of the save: the next save writes over that slot
// first, and takes no answer as long as it cannot.
void SealedBox::wipe(int slot) {
  old_key_.reset();
  if (auto wiped = keys_.wipe(slot); !wiped) old_key_ = wiped.error();
}

}  // namespace schoolpoort
