// What the check has to say about speech: no faults, but what cannot be heard, and what sounds odd.
#pragma once

#include <string>
#include <vector>

#include "kiosk/app/audible.hpp"

namespace schoolpoort {

/// One sentence each: languages without a voice, texts without a spoken form, clips that are said too fast or too
/// slowly to be words.
std::vector<std::string> speech_remarks(const Catalog& catalog, const Places& places, const Cabinet& cabinet);

/// Letters a second; a voice that spells instead of speaking has few.
double pace(const Line& line, const Clip& clip);

}  // namespace schoolpoort
