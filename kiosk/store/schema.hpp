// The text of schema.sql, built into the program.
#pragma once

#include <string_view>

namespace schoolpoort {

extern const char* const kSchema;

/// What schema.sql makes, in the order of the alphabet.
inline constexpr std::string_view kTableNames =
    "box config one_open_period period period_always period_choice period_language period_question released remark";

}  // namespace schoolpoort
