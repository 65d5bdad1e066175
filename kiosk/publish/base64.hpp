// Bytes as letters, for pictures inside a page (RFC 4648).
#pragma once

#include <string>

namespace schoolpoort {

std::string base64(const std::string& bytes);

}  // namespace schoolpoort
