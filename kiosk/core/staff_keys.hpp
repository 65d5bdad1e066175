// The keys of the words that the staff's screens say: content/staff/<tag>.arb, in three languages.
#pragma once

#include <array>
#include <string_view>

namespace schoolpoort::staff_keys {

inline constexpr std::string_view kDoorTitle = "staff_door_title";
inline constexpr std::string_view kDoorText = "staff_door_text";
inline constexpr std::string_view kDoorWrong = "staff_door_wrong";
inline constexpr std::string_view kDoorWait = "staff_door_wait";
inline constexpr std::string_view kSetupTitle = "staff_setup_title";
inline constexpr std::string_view kSetupText = "staff_setup_text";
inline constexpr std::string_view kSetupAgain = "staff_setup_again";
inline constexpr std::string_view kSetupEasy = "staff_setup_easy";
inline constexpr std::string_view kSetupDiffers = "staff_setup_differs";
inline constexpr std::string_view kSetupNotKept = "staff_setup_not_kept";
inline constexpr std::string_view kLostTitle = "staff_lost_title";
inline constexpr std::string_view kLostText = "staff_lost_text";
inline constexpr std::string_view kErase = "staff_erase";
inline constexpr std::string_view kLeave = "staff_leave";
inline constexpr std::string_view kOverviewWell = "staff_overview_well";
inline constexpr std::string_view kOverviewNotWell = "staff_overview_not_well";
inline constexpr std::string_view kOverSince = "staff_over_since";
inline constexpr std::string_view kOverCannotKeep = "staff_over_cannot_keep";
inline constexpr std::string_view kOverNoPeriod = "staff_over_no_period";
inline constexpr std::string_view kOverPeriod = "staff_over_period";
inline constexpr std::string_view kOverExport = "staff_over_export";
inline constexpr std::string_view kOverNoExport = "staff_over_no_export";
inline constexpr std::string_view kOverDisk = "staff_over_disk";
inline constexpr std::string_view kOverDiskFull = "staff_over_disk_full";
inline constexpr std::string_view kOverClock = "staff_over_clock";
inline constexpr std::string_view kOverClockOdd = "staff_over_clock_odd";
inline constexpr std::string_view kOverDrafts = "staff_over_drafts";
inline constexpr std::string_view kOverTroubles = "staff_over_troubles";
inline constexpr std::string_view kOverWrongPins = "staff_over_wrong_pins";
inline constexpr std::string_view kResults = "staff_results";
inline constexpr std::string_view kExport = "staff_export";
inline constexpr std::string_view kClean = "staff_clean";
inline constexpr std::string_view kResultsText = "staff_results_text";
inline constexpr std::string_view kResultsNone = "staff_results_none";
inline constexpr std::string_view kPeriodName = "staff_period_name";
inline constexpr std::string_view kPeriodEnough = "staff_period_enough";
inline constexpr std::string_view kPeriodOpen = "staff_period_open";
inline constexpr std::string_view kPeriodOpenMoment = "staff_period_open_moment";
inline constexpr std::string_view kPeriodProlonged = "staff_period_prolonged";
inline constexpr std::string_view kResultAnswers = "staff_result_answers";
inline constexpr std::string_view kResultTooFew = "staff_result_too_few";
inline constexpr std::string_view kResultFigure = "staff_result_figure";
inline constexpr std::string_view kResultPercent = "staff_result_percent";
inline constexpr std::string_view kResultPercentLeast = "staff_result_percent_least";
inline constexpr std::string_view kResultPercentMost = "staff_result_percent_most";
inline constexpr std::string_view kResultDontKnow = "staff_result_dont_know";
inline constexpr std::string_view kResultSkipped = "staff_result_skipped";
inline constexpr std::string_view kResultCaption = "staff_result_caption";
inline constexpr std::string_view kSticksTitle = "staff_sticks_title";
inline constexpr std::string_view kSticksText = "staff_sticks_text";
inline constexpr std::string_view kSticksNone = "staff_sticks_none";
inline constexpr std::string_view kSticksNoneText = "staff_sticks_none_text";
inline constexpr std::string_view kStickFree = "staff_stick_free";
inline constexpr std::string_view kStickReadOnly = "staff_stick_read_only";
inline constexpr std::string_view kWritingTitle = "staff_writing_title";
inline constexpr std::string_view kWritingText = "staff_writing_text";
inline constexpr std::string_view kWrittenTitle = "staff_written_title";
inline constexpr std::string_view kWrittenText = "staff_written_text";
inline constexpr std::string_view kFailedTitle = "staff_failed_title";
inline constexpr std::string_view kFailedFull = "staff_failed_full";
inline constexpr std::string_view kFailedReadOnly = "staff_failed_read_only";
inline constexpr std::string_view kFailedGone = "staff_failed_gone";
inline constexpr std::string_view kFailedBesideKey = "staff_failed_beside_key";
inline constexpr std::string_view kFailedNothing = "staff_failed_nothing";
inline constexpr std::string_view kFailedOther = "staff_failed_other";
inline constexpr std::string_view kAgain = "staff_again";
inline constexpr std::string_view kToOverview = "staff_to_overview";

/// Every one of them: "schoolpoort check" names what a language lacks.
inline constexpr std::array kAll = {
    kDoorTitle,
    kDoorText,
    kDoorWrong,
    kDoorWait,
    kSetupTitle,
    kSetupText,
    kSetupAgain,
    kSetupEasy,
    kSetupDiffers,
    kSetupNotKept,
    kLostTitle,
    kLostText,
    kErase,
    kLeave,
    kOverviewWell,
    kOverviewNotWell,
    kOverSince,
    kOverCannotKeep,
    kOverNoPeriod,
    kOverPeriod,
    kOverExport,
    kOverNoExport,
    kOverDisk,
    kOverDiskFull,
    kOverClock,
    kOverClockOdd,
    kOverDrafts,
    kOverTroubles,
    kOverWrongPins,
    kResults,
    kExport,
    kClean,
    kResultsText,
    kResultsNone,
    kPeriodName,
    kPeriodEnough,
    kPeriodOpen,
    kPeriodOpenMoment,
    kPeriodProlonged,
    kResultAnswers,
    kResultTooFew,
    kResultFigure,
    kResultPercent,
    kResultPercentLeast,
    kResultPercentMost,
    kResultDontKnow,
    kResultSkipped,
    kResultCaption,
    kSticksTitle,
    kSticksText,
    kSticksNone,
    kSticksNoneText,
    kStickFree,
    kStickReadOnly,
    kWritingTitle,
    kWritingText,
    kWrittenTitle,
    kWrittenText,
    kFailedTitle,
    kFailedFull,
    kFailedReadOnly,
    kFailedGone,
    kFailedBesideKey,
    kFailedNothing,
    kFailedOther,
    kAgain,
    kToOverview,
};

}  // namespace schoolpoort::staff_keys
