// What can happen to the kiosk, as the screens and the world tell it. Plain values.
#pragma once

#include <variant>

#include "kiosk/core/ease.hpp"
#include "kiosk/core/ids.hpp"
#include "kiosk/core/staff_events.hpp"

namespace schoolpoort {

// From the screens: what was tapped. A tap names what it was drawn for, so that a late one matches nothing.
struct SlideTapped {};  ///< the slide, or "more languages": open the language screen
struct LanguageTapped {
  LanguageTag language;
};
struct PageTapped {  ///< another page of the language screen
  int page;
};
struct ChoiceTapped {
  ItemId question;
  ChoiceId choice;
};
struct ReadyTapped {  ///< ends choosing where several may be chosen
  ItemId question;
};
struct DontKnowTapped {
  ItemId question;
};
struct SkipTapped {
  ItemId question;
};
struct BackTapped {};
struct ChangeLanguageTapped {};
struct StopTapped {};
struct MoreTapped {  ///< the answer to "4 more?"
  bool yes;
};
struct ContinueTapped {};  ///< still here; or: enough of the thanks
struct EasierTapped {};    ///< opens the panel of aids; BackTapped closes it
struct AidTapped {         ///< one of its tiles: on, or off again
  Aid aid;
};
struct DrawFaceTapped {};   ///< after the thanks, for a child; BackTapped ends it
struct DrawAgainTapped {};  ///< an empty head once more
// From the world.
struct FingerDown {};     ///< any touch at all: wakes, keeps the visit alive
struct KeyDown {};        ///< any key at all: likewise
struct StrayTap {};       ///< a touch that met no target
struct CleaningAsked {};  ///< staff's gesture on the slides
struct TimePassed {};     ///< a deadline may have come
struct Kept {};           ///< the last KeepVisit is on disk
struct NotKept {};        ///< it is not: ask nothing more until AskingAllowed
struct AskingAllowed {    ///< whether there is a period and a box that keeps answers
  bool yes;
};

/// StaffEvent: from a staff screen; the visitor's flow does not know it.
using Event = std::variant<SlideTapped, LanguageTapped, PageTapped, ChoiceTapped, ReadyTapped, DontKnowTapped,
                           SkipTapped, BackTapped, ChangeLanguageTapped, StopTapped, MoreTapped, ContinueTapped,
                           EasierTapped, AidTapped, DrawFaceTapped, DrawAgainTapped, FingerDown, KeyDown, StrayTap,
                           CleaningAsked, TimePassed, Kept, NotKept, AskingAllowed, StaffEvent>;

}  // namespace schoolpoort
