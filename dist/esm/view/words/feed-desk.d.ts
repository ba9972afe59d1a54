/** How much a fault matters, for an officer. */
export declare const SEVERITY_NAMES: {
    readonly error: "Mend these first";
    readonly warning: "Mend these when you can";
    readonly note: "Good to know";
};
export declare const SEVERITY_NOTES: {
    readonly error: "Something is left out, or should not be seen by everybody.";
    readonly warning: "A part of something is left out, or families may be misled.";
    readonly note: "Shown as it is. Look whether it is what you mean.";
};
/** How many faults of each kind, in a sentence. */
export declare const sayFaults: import("./sayer.js").Sayer<"error" | "warning" | "note">;
/** What a feed holds, counted. */
export declare const sayCount: import("./sayer.js").Sayer<"services" | "places" | "reports" | "comments" | "breaks">;
/** The widgets that can be looked at. */
export declare const PREVIEW_NAMES: {
    readonly finder: "Service finder";
    readonly places: "Table of places";
    readonly breaks: "Short breaks";
    readonly report: "SEN information reports";
};
/** What somebody can do here, where the words of a fault speak of the command line. */
export declare const DESK_MENDS: Readonly<Record<string, string>>;
/** What the check says of members of a feed, for somebody who has a spreadsheet. */
export declare const SHEET_MENDS: Readonly<Record<string, string>>;
/** Sentences of the page where a council turns its spreadsheet into a feed. */
export declare const sayFeedDesk: import("./sayer.js").Sayer<"filter" | "template" | "title" | "line" | "stop" | "frame" | "remove" | "comments" | "contents" | "mend" | "more" | "lead" | "which" | "where" | "changed" | "gone" | "copyList" | "next" | "print" | "and" | "council" | "foot" | "copiedList" | "box" | "skip" | "pairs" | "privacy" | "aboutRow" | "file" | "how" | "sheets" | "files" | "pair" | "kicker" | "off" | "templateLead" | "boxHint" | "fileHint" | "see" | "checkedOn" | "printedName" | "undo" | "undone" | "copyFailed" | "reading" | "openStep" | "readStep" | "seeStep" | "saveStep" | "openLead" | "pasted" | "getTemplate" | "gotTemplate" | "templateFile" | "sourceSheets" | "sourceFeed" | "removeFile" | "removed" | "startAgain" | "replaced" | "sureAgain" | "sureRemove" | "startedAgain" | "working" | "stageConvert" | "stageCheck" | "stageOrder" | "making" | "stopped" | "busyHint" | "cannotSave" | "nothingToRead" | "fileEmpty" | "fileBroken" | "fileWebPage" | "fileTooLarge" | "cannotShow" | "councilLead" | "councilName" | "councilCode" | "councilCodeHint" | "councilCodeWrong" | "readFirst" | "inIt" | "holds" | "ofThem" | "holdsNothing" | "faultsNone" | "faultsSome" | "whichHint" | "unitSheets" | "unitTogether" | "pairsLead" | "pairOf" | "pairName" | "pairRun" | "pairPlace" | "pairPage" | "pairChecked" | "pairFrom" | "pairAnswer" | "pairYes" | "pairNo" | "pairLater" | "pairsMore" | "saveAnswers" | "savedAnswers" | "answersFile" | "answersRead" | "sheetsLead" | "sheetSummary" | "sheetKind" | "sheetUnknown" | "sheetsUnknown" | "leaveSheet" | "chooseKind" | "columnHeading" | "columnTaken" | "columnOf" | "columnNone" | "columnsUnread" | "columnUnread" | "columnChosen" | "noColumns" | "mendLead" | "mendLeadFeed" | "filterAll" | "filterOf" | "commentOf" | "lineOf" | "moreOf" | "restOnPaper" | "moreKinds" | "saveList" | "savedList" | "listFile" | "listTitle" | "listBox" | "seeFirst" | "seeLead" | "seeWidget" | "seeReport" | "commentsLead" | "commentNumber" | "commentSaid" | "commentAnswer" | "commentDone" | "seePart" | "saveFirst" | "saveLead" | "saveErrors" | "saveFeed" | "savedFeed" | "feedFile" | "saveSheet" | "savedSheet" | "savedSheetFaults" | "sheetFile" | "lineWidget" | "lineAddress" | "lineAddressHint" | "lineScript" | "lineBox" | "lineRing" | "lineRingUs" | "lineWrite" | "copyLine" | "copiedLine" | "nextUpload" | "nextLine" | "nextLook" | "nextRefresh">;
