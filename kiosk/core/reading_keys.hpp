// The keys of the words that the screens of one period say: content/staff/<tag>.arb, in three languages.
#pragma once

#include <array>
#include <string_view>

namespace schoolpoort::reading_keys {

inline constexpr std::string_view kSentence = "read_sentence";
inline constexpr std::string_view kHub = "read_hub";
inline constexpr std::string_view kDays = "read_days";
inline constexpr std::string_view kCompared = "read_compared";
inline constexpr std::string_view kWithPrediction = "read_with_prediction";
inline constexpr std::string_view kWithoutPrediction = "read_without_prediction";
inline constexpr std::string_view kNotAsked = "read_not_asked";
inline constexpr std::string_view kAttention = "read_attention";
inline constexpr std::string_view kToDimensions = "read_to_dimensions";
inline constexpr std::string_view kToAttention = "read_to_attention";
inline constexpr std::string_view kToUnknown = "read_to_unknown";
inline constexpr std::string_view kToWheel = "read_to_wheel";
inline constexpr std::string_view kToDimension = "read_to_dimension";
inline constexpr std::string_view kNextDimension = "read_next_dimension";
inline constexpr std::string_view kDimensionText = "read_dimension_text";
inline constexpr std::string_view kYesTitle = "read_yes_title";
inline constexpr std::string_view kYes = "read_yes";
inline constexpr std::string_view kPredicted = "read_predicted";
inline constexpr std::string_view kBefore = "read_before";
inline constexpr std::string_view kWithoutDoubtful = "read_without_doubtful";
inline constexpr std::string_view kBand = "read_band";
inline constexpr std::string_view kWeak = "read_weak";
inline constexpr std::string_view kManyKinds = "read_many_kinds";
inline constexpr std::string_view kTooFew = "read_too_few";
inline constexpr std::string_view kNoAttention = "read_no_attention";
inline constexpr std::string_view kDiagnosis = "read_diagnosis";
inline constexpr std::string_view kTrapTitle = "read_trap_title";
inline constexpr std::string_view kTrap = "read_trap";
inline constexpr std::string_view kChance = "read_chance";
inline constexpr std::string_view kUnknownVisits = "read_unknown_visits";
inline constexpr std::string_view kPerHundred = "read_per_hundred";
inline constexpr std::string_view kNoPupils = "read_no_pupils";
inline constexpr std::string_view kLanguagesTitle = "read_languages_title";
inline constexpr std::string_view kLanguageCount = "read_language_count";
inline constexpr std::string_view kOtherLanguages = "read_other_languages";
inline constexpr std::string_view kNoLanguages = "read_no_languages";
inline constexpr std::string_view kNotSeen = "read_not_seen";
inline constexpr std::string_view kNoDataTitle = "read_no_data_title";
inline constexpr std::string_view kNoData = "read_no_data";
inline constexpr std::string_view kAllData = "read_all_data";
inline constexpr std::string_view kAbsentTitle = "read_absent_title";
inline constexpr std::string_view kAbsent = "read_absent";
inline constexpr std::string_view kContextTitle = "read_context_title";
inline constexpr std::string_view kContext = "read_context";
inline constexpr std::string_view kPredictTitle = "read_predict_title";
inline constexpr std::string_view kPredictAsk = "read_predict_ask";
inline constexpr std::string_view kWithout = "read_without";
inline constexpr std::string_view kNext = "read_next";
inline constexpr std::string_view kBack = "read_back";
inline constexpr std::string_view kKeepTitle = "read_keep_title";
inline constexpr std::string_view kKeepText = "read_keep_text";
inline constexpr std::string_view kKeep = "read_keep";
inline constexpr std::string_view kNotKept = "read_not_kept";
inline constexpr std::string_view kReallyTitle = "read_really_title";
inline constexpr std::string_view kReallyText = "read_really_text";
inline constexpr std::string_view kReally = "read_really";
inline constexpr std::string_view kAfterAll = "read_after_all";
inline constexpr std::string_view kListPredict = "read_list_predict";
inline constexpr std::string_view kListPredicted = "read_list_predicted";

/// Every one of them: "schoolpoort check" names what a language lacks.
inline constexpr std::array kAll = {
    kSentence,
    kHub,
    kDays,
    kCompared,
    kWithPrediction,
    kWithoutPrediction,
    kNotAsked,
    kAttention,
    kToDimensions,
    kToAttention,
    kToUnknown,
    kToWheel,
    kToDimension,
    kNextDimension,
    kDimensionText,
    kYesTitle,
    kYes,
    kPredicted,
    kBefore,
    kWithoutDoubtful,
    kBand,
    kWeak,
    kManyKinds,
    kTooFew,
    kNoAttention,
    kDiagnosis,
    kTrapTitle,
    kTrap,
    kChance,
    kUnknownVisits,
    kPerHundred,
    kNoPupils,
    kLanguagesTitle,
    kLanguageCount,
    kOtherLanguages,
    kNoLanguages,
    kNotSeen,
    kNoDataTitle,
    kNoData,
    kAllData,
    kAbsentTitle,
    kAbsent,
    kContextTitle,
    kContext,
    kPredictTitle,
    kPredictAsk,
    kWithout,
    kNext,
    kBack,
    kKeepTitle,
    kKeepText,
    kKeep,
    kNotKept,
    kReallyTitle,
    kReallyText,
    kReally,
    kAfterAll,
    kListPredict,
    kListPredicted,
};

}  // namespace schoolpoort::reading_keys
