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
inline constexpr std::string_view kHeldTitle = "staff_held_title";
inline constexpr std::string_view kHeldText = "staff_held_text";
inline constexpr std::string_view kFailedTitle = "staff_failed_title";
inline constexpr std::string_view kFailedFull = "staff_failed_full";
inline constexpr std::string_view kFailedReadOnly = "staff_failed_read_only";
inline constexpr std::string_view kFailedGone = "staff_failed_gone";
inline constexpr std::string_view kFailedBesideKey = "staff_failed_beside_key";
inline constexpr std::string_view kFailedNothing = "staff_failed_nothing";
inline constexpr std::string_view kFailedOther = "staff_failed_other";
inline constexpr std::string_view kAgain = "staff_again";
inline constexpr std::string_view kToOverview = "staff_to_overview";
inline constexpr std::string_view kTroubleKey = "staff_trouble_key";
inline constexpr std::string_view kTroubleNote = "staff_trouble_note";
inline constexpr std::string_view kTroubleSlide = "staff_trouble_slide";
inline constexpr std::string_view kTroubleSettings = "staff_trouble_settings";
inline constexpr std::string_view kTroubleContent = "staff_trouble_content";
inline constexpr std::string_view kTroubleWords = "staff_trouble_words";
inline constexpr std::string_view kTroubleProgram = "staff_trouble_program";
inline constexpr std::string_view kOverStick = "staff_over_stick";
inline constexpr std::string_view kForHelper = "staff_for_helper";
inline constexpr std::string_view kCodeTitle = "staff_code_title";
inline constexpr std::string_view kCodeText = "staff_code_text";
inline constexpr std::string_view kTroubles = "staff_troubles";
inline constexpr std::string_view kTroublesText = "staff_troubles_text";
inline constexpr std::string_view kSettings = "staff_settings";
inline constexpr std::string_view kSettingsText = "staff_settings_text";
inline constexpr std::string_view kSettingsSaved = "staff_settings_saved";
inline constexpr std::string_view kSettingsUndone = "staff_settings_undone";
inline constexpr std::string_view kSettingsNotSaved = "staff_settings_not_saved";
inline constexpr std::string_view kSettingsUnreadable = "staff_settings_unreadable";
inline constexpr std::string_view kUndoLast = "staff_undo_last";
inline constexpr std::string_view kSave = "staff_save";
inline constexpr std::string_view kToSettings = "staff_to_settings";
inline constexpr std::string_view kSetLanguages = "staff_set_languages";
inline constexpr std::string_view kSetLanguagesNow = "staff_set_languages_now";
inline constexpr std::string_view kLanguagesText = "staff_languages_text";
inline constexpr std::string_view kAllLanguages = "staff_all_languages";
inline constexpr std::string_view kSetName = "staff_set_name";
inline constexpr std::string_view kSetNothing = "staff_set_nothing";
inline constexpr std::string_view kSetLogo = "staff_set_logo";
inline constexpr std::string_view kLogoText = "staff_logo_text";
inline constexpr std::string_view kLogoShown = "staff_logo_shown";
inline constexpr std::string_view kLogoTake = "staff_logo_take";
inline constexpr std::string_view kLogoAway = "staff_logo_away";
inline constexpr std::string_view kLogoBroken = "staff_logo_broken";
inline constexpr std::string_view kSetHours = "staff_set_hours";
inline constexpr std::string_view kHoursText = "staff_hours_text";
inline constexpr std::string_view kAlwaysOpen = "staff_always_open";
inline constexpr std::string_view kHoursByDay = "staff_hours_by_day";
inline constexpr std::string_view kHolidays = "staff_holidays";
inline constexpr std::string_view kOpen = "staff_open";
inline constexpr std::string_view kShut = "staff_shut";
inline constexpr std::string_view kOpensFrom = "staff_opens_from";
inline constexpr std::string_view kOpensTo = "staff_opens_to";
inline constexpr std::string_view kOpensDay = "staff_opens_day";
inline constexpr std::string_view kWeekdaysAlike = "staff_weekdays_alike";
inline constexpr std::string_view kSetWaits = "staff_set_waits";
inline constexpr std::string_view kWaitIdle = "staff_wait_idle";
inline constexpr std::string_view kWaitWarning = "staff_wait_warning";
inline constexpr std::string_view kWaitThanks = "staff_wait_thanks";
inline constexpr std::string_view kWaitDim = "staff_wait_dim";
inline constexpr std::string_view kSeconds = "staff_seconds";
inline constexpr std::string_view kMinutes = "staff_minutes";
inline constexpr std::string_view kNever = "staff_never";
inline constexpr std::string_view kSetPupils = "staff_set_pupils";
inline constexpr std::string_view kPupilsText = "staff_pupils_text";
inline constexpr std::string_view kPupilsNow = "staff_pupils_now";
inline constexpr std::string_view kHundreds = "staff_hundreds";
inline constexpr std::string_view kTens = "staff_tens";
inline constexpr std::string_view kOnes = "staff_ones";
inline constexpr std::string_view kSetCampaign = "staff_set_campaign";
inline constexpr std::string_view kCampaignNow = "staff_campaign_now";
inline constexpr std::string_view kCampaignNone = "staff_campaign_none";
inline constexpr std::string_view kDatesText = "staff_dates_text";
inline constexpr std::string_view kDateWeek = "staff_date_week";
inline constexpr std::string_view kDateDay = "staff_date_day";
inline constexpr std::string_view kDateLength = "staff_date_length";
inline constexpr std::string_view kWeeksUntil = "staff_weeks_until";
inline constexpr std::string_view kDateKind = "staff_date_kind";
inline constexpr std::string_view kKindWeeks = "staff_kind_weeks";
inline constexpr std::string_view kKindMoment = "staff_kind_moment";
inline constexpr std::string_view kChooseItems = "staff_choose_items";
inline constexpr std::string_view kItemsText = "staff_items_text";
inline constexpr std::string_view kItemsMany = "staff_items_many";
inline constexpr std::string_view kItemsOnly = "staff_items_only";
inline constexpr std::string_view kCapital = "staff_capital";
inline constexpr std::string_view kAccents = "staff_accents";
inline constexpr std::string_view kLetters = "staff_letters";
inline constexpr std::string_view kDigits = "staff_digits";
inline constexpr std::string_view kSpace = "staff_space";
inline constexpr std::string_view kClosed = "staff_closed";
inline constexpr std::string_view kYes = "staff_yes";
inline constexpr std::string_view kNo = "staff_no";

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
    kHeldTitle,
    kHeldText,
    kFailedTitle,
    kFailedFull,
    kFailedReadOnly,
    kFailedGone,
    kFailedBesideKey,
    kFailedNothing,
    kFailedOther,
    kAgain,
    kToOverview,
    kTroubleKey,
    kTroubleNote,
    kTroubleSlide,
    kTroubleSettings,
    kTroubleContent,
    kTroubleWords,
    kTroubleProgram,
    kOverStick,
    kForHelper,
    kCodeTitle,
    kCodeText,
    kTroubles,
    kTroublesText,
    kSettings,
    kSettingsText,
    kSettingsSaved,
    kSettingsUndone,
    kSettingsNotSaved,
    kSettingsUnreadable,
    kUndoLast,
    kSave,
    kToSettings,
    kSetLanguages,
    kSetLanguagesNow,
    kLanguagesText,
    kAllLanguages,
    kSetName,
    kSetNothing,
    kSetLogo,
    kLogoText,
    kLogoShown,
    kLogoTake,
    kLogoAway,
    kLogoBroken,
    kSetHours,
    kHoursText,
    kAlwaysOpen,
    kHoursByDay,
    kHolidays,
    kOpen,
    kShut,
    kOpensFrom,
    kOpensTo,
    kOpensDay,
    kWeekdaysAlike,
    kSetWaits,
    kWaitIdle,
    kWaitWarning,
    kWaitThanks,
    kWaitDim,
    kSeconds,
    kMinutes,
    kNever,
    kSetPupils,
    kPupilsText,
    kPupilsNow,
    kHundreds,
    kTens,
    kOnes,
    kSetCampaign,
    kCampaignNow,
    kCampaignNone,
    kDatesText,
    kDateWeek,
    kDateDay,
    kDateLength,
    kWeeksUntil,
    kDateKind,
    kKindWeeks,
    kKindMoment,
    kChooseItems,
    kItemsText,
    kItemsMany,
    kItemsOnly,
    kCapital,
    kAccents,
    kLetters,
    kDigits,
    kSpace,
    kClosed,
    kYes,
    kNo,
};

}  // namespace schoolpoort::staff_keys
