// A secret that only this machine can read, from its TPM through systemd. Knows not what it protects.
#pragma once

#include <filesystem>
#include <optional>

#include "kiosk/core/result.hpp"
#include "kiosk/store/secret.hpp"

namespace schoolpoort {

/// Shorter is no secret, longer nobody needs.
inline constexpr std::size_t kShortestMachineSecret = 16;
inline constexpr std::size_t kLongestMachineSecret = 64;

/// Nothing when `file` is empty: then there is none. Error when it cannot be read or has another length.
Result<std::optional<SecretBytes>> read_machine_secret(const std::filesystem::path& file);

/// The key that seals a box: the slot's own, or on a machine with a secret one that can be had from both only
/// (BLAKE2b).
SecretBytes sealing_key(const SecretBytes& slot, const std::optional<SecretBytes>& machine);

}  // namespace schoolpoort
