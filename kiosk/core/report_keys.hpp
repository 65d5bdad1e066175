// The keys of the words that a report says: content/report/<tag>.arb, in three languages.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "kiosk/core/ids.hpp"

namespace schoolpoort::report_keys {

inline constexpr std::string_view kTitle = "report_title";
inline constexpr std::string_view kSubtitle = "report_subtitle";
inline constexpr std::string_view kPeriod = "report_period";
inline constexpr std::string_view kPeriodNumber = "report_period_number";
inline constexpr std::string_view kPage = "report_page";
inline constexpr std::string_view kContents = "report_contents";
inline constexpr std::string_view kTryOut = "report_try_out";
inline constexpr std::string_view kOpening = "report_opening";
inline constexpr std::string_view kVisits = "report_visits";
inline constexpr std::string_view kVisitsNote = "report_visits_note";
inline constexpr std::string_view kRounded = "report_rounded";
inline constexpr std::string_view kDoubtful = "report_doubtful";
inline constexpr std::string_view kWheelTitle = "report_wheel_title";
inline constexpr std::string_view kWheelText = "report_wheel_text";
inline constexpr std::string_view kWheelTextAll = "report_wheel_text_all";
inline constexpr std::string_view kQuestions = "report_questions";
inline constexpr std::string_view kNotAsked = "report_not_asked";
inline constexpr std::string_view kAttentionMark = "report_attention_mark";
inline constexpr std::string_view kReadingTitle = "report_reading_title";
inline constexpr std::string_view kReadingBar = "report_reading_bar";
inline constexpr std::string_view kReadingDots = "report_reading_dots";
inline constexpr std::string_view kReadingApart = "report_reading_apart";
inline constexpr std::string_view kReadingCompare = "report_reading_compare";
inline constexpr std::string_view kAttentionTitle = "report_attention_title";
inline constexpr std::string_view kAttentionText = "report_attention_text";
inline constexpr std::string_view kAttentionNone = "report_attention_none";
inline constexpr std::string_view kWeakHalf = "report_weak_half";
inline constexpr std::string_view kWeakPrediction = "report_weak_prediction";
inline constexpr std::string_view kWeakDown = "report_weak_down";
inline constexpr std::string_view kTrapsTitle = "report_traps_title";
inline constexpr std::string_view kTrapKnowledge = "report_trap_knowledge";
inline constexpr std::string_view kTrapBehaviour = "report_trap_behaviour";
inline constexpr std::string_view kTrapReaching = "report_trap_reaching";
inline constexpr std::string_view kDimensionSome = "report_dimension_some";
inline constexpr std::string_view kDimensionNoneReadable = "report_dimension_none_readable";
inline constexpr std::string_view kDimensionHalf = "report_dimension_half";
inline constexpr std::string_view kDimensionHalfNone = "report_dimension_half_none";
inline constexpr std::string_view kDimensionKinds = "report_dimension_kinds";
inline constexpr std::string_view kDimensionNotAsked = "report_dimension_not_asked";
inline constexpr std::string_view kWithBehaviour = "report_with_behaviour";
inline constexpr std::string_view kOwnView = "report_own_view";
inline constexpr std::string_view kDiagnosis = "report_diagnosis";
inline constexpr std::string_view kIdeas = "report_ideas";
inline constexpr std::string_view kItemYes = "report_item_yes";
inline constexpr std::string_view kItemKinds = "report_item_kinds";
inline constexpr std::string_view kItemSeveral = "report_item_several";
inline constexpr std::string_view kItemTooFew = "report_item_too_few";
inline constexpr std::string_view kWithoutDoubtful = "report_without_doubtful";
inline constexpr std::string_view kPredicted = "report_predicted";
inline constexpr std::string_view kBefore = "report_before";
inline constexpr std::string_view kChange = "report_change";
inline constexpr std::string_view kChangeNote = "report_change_note";
inline constexpr std::string_view kCaption = "report_caption";
inline constexpr std::string_view kCaptionKinds = "report_caption_kinds";
inline constexpr std::string_view kChartShare = "report_chart_share";
inline constexpr std::string_view kChartNow = "report_chart_now";
inline constexpr std::string_view kChartBefore = "report_chart_before";
inline constexpr std::string_view kChartExpected = "report_chart_expected";
inline constexpr std::string_view kSkipped = "report_skipped";
inline constexpr std::string_view kShown = "report_shown";
inline constexpr std::string_view kTable = "report_table";
inline constexpr std::string_view kTableAnswer = "report_table_answer";
inline constexpr std::string_view kTableCount = "report_table_count";
inline constexpr std::string_view kTablePercent = "report_table_percent";
inline constexpr std::string_view kTableState = "report_table_state";
inline constexpr std::string_view kPercent = "report_percent";
inline constexpr std::string_view kDimensionWord = "report_dimension_word";
inline constexpr std::string_view kUnknownTitle = "report_unknown_title";
inline constexpr std::string_view kUnknownText = "report_unknown_text";
inline constexpr std::string_view kUnknownAbsent = "report_unknown_absent";
inline constexpr std::string_view kUnknownDays = "report_unknown_days";
inline constexpr std::string_view kUnknownPupils = "report_unknown_pupils";
inline constexpr std::string_view kUnknownLanguages = "report_unknown_languages";
inline constexpr std::string_view kUnknownLanguage = "report_unknown_language";
inline constexpr std::string_view kUnknownOther = "report_unknown_other";
inline constexpr std::string_view kUnknownNotSeen = "report_unknown_not_seen";
inline constexpr std::string_view kUnknownDimensions = "report_unknown_dimensions";
inline constexpr std::string_view kUnknownStep = "report_unknown_step";
inline constexpr std::string_view kContextTitle = "report_context_title";
inline constexpr std::string_view kContextText = "report_context_text";
inline constexpr std::string_view kContextLiving = "report_context_living";
inline constexpr std::string_view kContextChange = "report_context_change";
inline constexpr std::string_view kContextTime = "report_context_time";
inline constexpr std::string_view kGridTitle = "report_grid_title";
inline constexpr std::string_view kGridText = "report_grid_text";
inline constexpr std::string_view kGridAction = "report_grid_action";
inline constexpr std::string_view kGridExample = "report_grid_example";
inline constexpr std::string_view kGridWho = "report_grid_who";
inline constexpr std::string_view kGridNote = "report_grid_note";
inline constexpr std::string_view kTalkTitle = "report_talk_title";
inline constexpr std::string_view kTalkText = "report_talk_text";
inline constexpr std::string_view kTalkSurprise = "report_talk_surprise";
inline constexpr std::string_view kTalkRecognise = "report_talk_recognise";
inline constexpr std::string_view kTalkMissing = "report_talk_missing";
inline constexpr std::string_view kTalkPupils = "report_talk_pupils";
inline constexpr std::string_view kTalkStep = "report_talk_step";
inline constexpr std::string_view kTalkWho = "report_talk_who";
inline constexpr std::string_view kTalkTell = "report_talk_tell";
inline constexpr std::string_view kPosterTitle = "report_poster_title";
inline constexpr std::string_view kPosterText = "report_poster_text";
inline constexpr std::string_view kPosterVisits = "report_poster_visits";
inline constexpr std::string_view kMethodNote = "report_method_note";
inline constexpr std::string_view kMethodTitle = "report_method_title";
inline constexpr std::string_view kDraft = "report_draft";

/// Those that each dimension has of its own: of_dimension() adds its name.
inline constexpr std::string_view kAbout = "report_about";
inline constexpr std::string_view kAsk = "report_ask";
inline constexpr int kIdeasEach = 3;  ///< ideas for each dimension

inline TextKey of_dimension(std::string_view key, const DimensionId& dimension) {
  return {std::string(key) + "_" + dimension.value};
}
inline TextKey idea(const DimensionId& dimension, int number) {
  return {of_dimension("report_idea", dimension).value + "_" + std::to_string(number)};
}

/// Every one that is not of a dimension: "schoolpoort check" names what a language lacks.
inline constexpr std::array kAll = {
    kTitle,
    kSubtitle,
    kPeriod,
    kPeriodNumber,
    kPage,
    kContents,
    kTryOut,
    kOpening,
    kVisits,
    kVisitsNote,
    kRounded,
    kDoubtful,
    kWheelTitle,
    kWheelText,
    kWheelTextAll,
    kQuestions,
    kNotAsked,
    kAttentionMark,
    kReadingTitle,
    kReadingBar,
    kReadingDots,
    kReadingApart,
    kReadingCompare,
    kAttentionTitle,
    kAttentionText,
    kAttentionNone,
    kWeakHalf,
    kWeakPrediction,
    kWeakDown,
    kTrapsTitle,
    kTrapKnowledge,
    kTrapBehaviour,
    kTrapReaching,
    kDimensionSome,
    kDimensionNoneReadable,
    kDimensionHalf,
    kDimensionHalfNone,
    kDimensionKinds,
    kDimensionNotAsked,
    kWithBehaviour,
    kOwnView,
    kDiagnosis,
    kIdeas,
    kItemYes,
    kItemKinds,
    kItemSeveral,
    kItemTooFew,
    kWithoutDoubtful,
    kPredicted,
    kBefore,
    kChange,
    kChangeNote,
    kCaption,
    kCaptionKinds,
    kChartShare,
    kChartNow,
    kChartBefore,
    kChartExpected,
    kSkipped,
    kShown,
    kTable,
    kTableAnswer,
    kTableCount,
    kTablePercent,
    kTableState,
    kPercent,
    kDimensionWord,
    kUnknownTitle,
    kUnknownText,
    kUnknownAbsent,
    kUnknownDays,
    kUnknownPupils,
    kUnknownLanguages,
    kUnknownLanguage,
    kUnknownOther,
    kUnknownNotSeen,
    kUnknownDimensions,
    kUnknownStep,
    kContextTitle,
    kContextText,
    kContextLiving,
    kContextChange,
    kContextTime,
    kGridTitle,
    kGridText,
    kGridAction,
    kGridExample,
    kGridWho,
    kGridNote,
    kTalkTitle,
    kTalkText,
    kTalkSurprise,
    kTalkRecognise,
    kTalkMissing,
    kTalkPupils,
    kTalkStep,
    kTalkWho,
    kTalkTell,
    kPosterTitle,
    kPosterText,
    kPosterVisits,
    kMethodNote,
    kMethodTitle,
    kDraft,
};

}  // namespace schoolpoort::report_keys
