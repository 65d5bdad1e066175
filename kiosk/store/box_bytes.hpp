// The contents of the box as bytes: always the same number, whatever was answered. Knows no key and no disk.
#pragma once

#include "kiosk/core/box.hpp"
#include "kiosk/store/secret.hpp"

namespace schoolpoort {

inline constexpr std::size_t kBoxFormat = 1;  ///< bytes of the format's number
inline constexpr std::size_t kBoxPeriod = 4;
inline constexpr std::size_t kBoxSeed = std::tuple_size_v<Seed>;
inline constexpr std::size_t kBoxCounts =
    2 * (2 * kMaxQuestions * (kMaxChoices + 4) + 2 * kOutcomes + kMaxLanguages + 1);
inline constexpr std::size_t kBoxDays = kMaxDays / 8;
inline constexpr std::size_t kBoxVisit = 1 + 2 * kMaxQuestions;
inline constexpr std::size_t kBoxSize = kBoxFormat + kBoxPeriod + kBoxSeed + kBoxCounts + kBoxDays + kBoxVisit;

/// kBoxSize bytes. Answers are kept by the place of their question in the form, so their order is lost on purpose.
/// Error when the visit holds what the form does not ask: nothing of it may be dropped unseen.
Result<SecretBytes> encode(const BoxContents& contents, const Questionnaire& form, const Seed& seed = {});

/// The inverse: encode(decode(bytes), form, seed_in(bytes)) gives the same bytes; answers come in the order of the
/// form. Error when the bytes are no box of that form.
Result<BoxContents> decode(Bytes bytes, const Questionnaire& form);
/// The seed in bytes that decode() accepts.
Seed seed_in(Bytes bytes);

}  // namespace schoolpoort
