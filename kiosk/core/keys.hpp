// The keys of the words the screens themselves say. Words of questions, answers and slides have keys made from their
// ids.
#pragma once

#include <array>
#include <string_view>

namespace schoolpoort::keys {

inline constexpr std::string_view kLanguageName = "language_name";
inline constexpr std::string_view kInvitation = "invitation";
inline constexpr std::string_view kMoreLanguages = "more_languages";
inline constexpr std::string_view kChooseLanguage = "choose_language";
inline constexpr std::string_view kNoticeAnonymous = "notice_anonymous";
inline constexpr std::string_view kNoticeQuestions = "notice_questions";
inline constexpr std::string_view kNoticeStop = "notice_stop";
inline constexpr std::string_view kDontKnow = "dont_know";
inline constexpr std::string_view kSkip = "skip";
inline constexpr std::string_view kBack = "back";
inline constexpr std::string_view kLanguage = "language";
inline constexpr std::string_view kStop = "stop";
inline constexpr std::string_view kReady = "ready";
inline constexpr std::string_view kNextPage = "next_page";
inline constexpr std::string_view kPreviousPage = "previous_page";
inline constexpr std::string_view kMoreQuestion = "more_question";
inline constexpr std::string_view kMoreYes = "more_yes";
inline constexpr std::string_view kMoreNo = "more_no";
inline constexpr std::string_view kThanksTitle = "thanks_title";
inline constexpr std::string_view kThanksText = "thanks_text";
inline constexpr std::string_view kStillThere = "still_there";
inline constexpr std::string_view kStillHere = "still_here";
inline constexpr std::string_view kTranslated = "translated";
inline constexpr std::string_view kTryOut = "try_out";
inline constexpr std::string_view kEasier = "easier";
inline constexpr std::string_view kEasierTitle = "easier_title";
inline constexpr std::string_view kEasierLower = "easier_lower";
inline constexpr std::string_view kEasierContrast = "easier_contrast";
inline constexpr std::string_view kEasierLarger = "easier_larger";
inline constexpr std::string_view kEasierCalm = "easier_calm";
inline constexpr std::string_view kEasierTouch = "easier_touch";
inline constexpr std::string_view kTouchAgain = "touch_again";
inline constexpr std::string_view kEasierDone = "easier_done";
inline constexpr std::string_view kUndo = "undo";
inline constexpr std::string_view kDrawFaceTitle = "draw_face_title";
inline constexpr std::string_view kDrawFaceText = "draw_face_text";
inline constexpr std::string_view kDrawAgain = "draw_again";
inline constexpr std::string_view kCleaning = "cleaning";

/// Every one of them: a language is complete only with all.
inline constexpr std::array kInterface = {
    kLanguageName, kInvitation,  kMoreLanguages, kChooseLanguage, kNoticeAnonymous, kNoticeQuestions,
    kNoticeStop,   kDontKnow,    kSkip,          kBack,           kLanguage,        kStop,
    kReady,        kNextPage,    kPreviousPage,  kMoreQuestion,   kMoreYes,         kMoreNo,
    kThanksTitle,  kThanksText,  kStillThere,    kStillHere,      kTranslated,      kTryOut,
    kEasier,       kEasierTitle, kEasierLower,   kEasierContrast, kEasierLarger,    kEasierCalm,
    kEasierTouch,  kTouchAgain,  kEasierDone,    kUndo,           kDrawFaceTitle,   kDrawFaceText,
    kDrawAgain,    kCleaning,
};

}  // namespace schoolpoort::keys
