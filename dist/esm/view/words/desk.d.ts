/** What a school or college is, as its office manager would say it. */
export declare const SETTINGS: {
    readonly mainstream: "Mainstream school or academy";
    readonly nursery: "Maintained nursery school";
    readonly special: "Special school or special academy";
    readonly pru: "Pupil referral unit";
    readonly 'ap-academy': "Alternative provision academy";
    readonly '16-19-academy': "16 to 19 academy";
    readonly college: "College or sixth-form college";
    readonly 'specialist-college': "Specialist college";
    readonly independent: "Independent or non-maintained school";
    readonly hospital: "Special school in a hospital";
};
/** As the feed names them; which ages a school has decides what it is asked. */
export declare const PHASES: {
    readonly Primary: "Primary";
    readonly Secondary: "Secondary";
    readonly 'All-through': "All-through";
    readonly '16 plus': "Only pupils over 16";
};
/** How an item stands, for the author. */
export declare const STATES: {
    readonly missing: "Nothing found";
    readonly thin: "Too little to go on";
    readonly present: "Something is there";
    readonly 'not-required': "Not asked of you";
};
export declare const STATE_NOTES: {
    readonly missing: "We found no answer to these. Write one, or put a heading right further down.";
    readonly thin: "There is a heading, but not much of an answer under it yet.";
    readonly present: "Read each as a parent would. Only people can judge whether it is true and good.";
    readonly 'not-required': "You may still write about these.";
};
/** Who asks for an item, and where that stands. */
export declare const sayDuty: import("./sayer.js").Sayer<"code" | "law" | "good-practice">;
/** Why a heading was taken for an item. */
export declare const TAKEN_BY: {
    readonly item: "You marked it in the page.";
    readonly law: "It has the words of the law.";
    readonly question: "It is a question we know.";
    readonly fourteen: "It is one of the older “14 questions”.";
    readonly words: "We guessed from its words: please check.";
    readonly group: "It stands over other headings, so it is not an answer itself.";
    readonly none: "We did not know this heading.";
    readonly you: "You chose this.";
};
/** What warnings of a kind are about. */
export declare const WARNINGS: {
    readonly 'reviewed-unknown': "When it was reviewed";
    readonly 'review-old': "When it was reviewed";
    readonly 'next-review': "When it was reviewed";
    readonly 'only-pdf': "How the page is made";
    readonly 'no-headings': "How the page is made";
    readonly key: "How the page is made";
    readonly fourteen: "The older 14 questions";
    readonly strategy: "Inclusion strategy";
    readonly 'plan-old': "Old papers";
    readonly 'objectives-old': "Old papers";
    readonly code: "What the Code of Practice adds";
    readonly placeholder: "Notes still to be written over";
    readonly 'small-number': "Small numbers of pupils";
    readonly 'no-alt': "Pictures without words";
    readonly consent: "Consent to a photo or a story";
    readonly acronym: "Letters nobody has explained";
    readonly 'reading-age': "How hard it is to read";
};
/** Sentences of the page where an office manager makes, checks and copies a report. */
export declare const sayDesk: import("./sayer.js").Sayer<"picture" | "style" | "title" | "setting" | "phase" | "note" | "empty" | "replace" | "contents" | "year" | "month" | "also" | "lead" | "from" | "dates" | "group" | "unmatched" | "who" | "headings" | "warnings" | "changed" | "gone" | "print" | "emptied" | "order" | "foot" | "results" | "box" | "skip" | "typed" | "write" | "privacy" | "file" | "how" | "kicker" | "off" | "settingSchool" | "settingCollege" | "phaseHint" | "phaseAny" | "templateStep" | "templateLead" | "styleQuestion" | "styleLaw" | "styleHint" | "copyTemplate" | "copiedTemplate" | "previewTemplate" | "checkStep" | "checkLead" | "howPage" | "howCode" | "howPdf" | "howMac" | "boxHint" | "fileHint" | "see" | "notText" | "readFormatted" | "readCode" | "readText" | "headingCount" | "reviewedName" | "nextName" | "monthAny" | "dateFound" | "dateHint" | "checkedOn" | "printedName" | "writeFold" | "otherWarning" | "headingsLead" | "noHeadings" | "yourHeading" | "takenFor" | "takenForOf" | "alsoOf" | "notPart" | "noOther" | "alsoFor" | "asksToo" | "undo" | "undone" | "unmatchedLead" | "beforeFirst" | "backStep" | "backLead" | "backFirst" | "orderParents" | "orderLaw" | "backHeadings" | "ownHeadings" | "copyBack" | "copiedBack" | "copyCode" | "copiedCode" | "previewBack" | "copyFailed" | "codeBox" | "pictureUnsaid">;
