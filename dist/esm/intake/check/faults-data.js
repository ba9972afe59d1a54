const FAULTS = {
  private: [
    36,
    "error",
    "privacy",
    "This is private to staff, and anybody can read the feed.",
    "Take it out where the feed is made, then publish the feed again."
  ],
  masked: [
    37,
    "error",
    "privacy",
    "This address is to be hidden, and the feed has all of it: street, whole postcode or exact point.",
    "Leave only the town and the first half of the postcode."
  ],
  hidden: [
    37,
    "note",
    "privacy",
    "This address is hidden on purpose. Nothing exact was found.",
    "Nothing to do."
  ],
  smallCount: [
    66,
    "error",
    "privacy",
    "A small number of pupils stands in the feed, where anybody can read it. It could point to a child.",
    'Put on_roll_band "under-5" in place of the number.'
  ],
  smallPupils: [
    66,
    "error",
    "privacy",
    "A small number of pupils stands in the feed, where anybody can read it. It could point to a child.",
    "Leave the number out."
  ],
  smallDecided: [
    66,
    "note",
    "privacy",
    "The publisher has decided to show small numbers of pupils (send.disclosure.under is 0).",
    "If nobody decided that, take the member out: small numbers are then hidden."
  ],
  workedOut: [
    101,
    "error",
    "privacy",
    "A small number of pupils can be worked out here: places less vacancies.",
    'Put available_band "some" or "none" in place of the number of vacancies.'
  ],
  workedOutSum: [
    101,
    "error",
    "privacy",
    "A small number of pupils could be worked out from this line, which adds others up.",
    "Leave the figures of this line out, or the line."
  ],
  personEmail: [
    100,
    "note",
    "privacy",
    "This may be one person's own e-mail address.",
    "Put the team's address, or make sure the person agreed."
  ],
  personName: [
    100,
    "note",
    "privacy",
    "A contact here may be named as a person.",
    'Give the job in "title" instead, or make sure the person agreed.'
  ],
  commentPerson: [
    102,
    "warning",
    "privacy",
    "This comment may tell who somebody is: it has a telephone number, an e-mail address or a child's name. SEND Regulations 2014, regulation 56(3): nobody may be identified.",
    "Take out whatever tells who wrote it or whom it is about."
  ],
  consent: [
    103,
    "error",
    "privacy",
    "The consent for a story or a picture here has run out. Our pages hide it, but anybody who opens the feed can read it.",
    "Take the story or picture out of the feed, or ask the family again and put in the new day."
  ],
  consentSoon: [
    103,
    "warning",
    "privacy",
    "A story or a picture here has no day until which the family agreed, or the day is near.",
    "Ask the family, and put the day in consent_until."
  ],
  smallWords: [
    104,
    "warning",
    "privacy",
    "The words here may tell a small number of pupils. It could point to a child.",
    'Write "fewer than 5", or leave the number out.'
  ],
  unsafeLink: [
    106,
    "error",
    "wrong",
    "This link could run a program or open a file. Our pages never follow it; another reader of the feed might.",
    "Put a web address that starts with https:// or leave it out."
  ],
  future: [
    107,
    "warning",
    "wrong",
    "This date is still to come.",
    "Check the year, and put the day it was done."
  ],
  prompt: [
    105,
    "warning",
    "wrong",
    "The words of a template still stand here.",
    "Write your own words in their place."
  ],
  overAge: [
    38,
    "note",
    "wrong",
    'An age here is over 25. It is shown as "25 and over".',
    "Leave maximum_age out where there is no upper age."
  ],
  unknownAge: [
    38,
    "note",
    "form",
    "An age of -1, or of 0 as the oldest, is read as not known.",
    "Leave the member out where the age is not known."
  ],
  near: [
    123,
    "warning",
    "wrong",
    "This is not a word the filters know, so families cannot find the record by it.",
    "Use the word that is meant."
  ],
  unknownWord: [
    124,
    "note",
    "form",
    "This is not one of our words. It is shown as written, and no filter finds it.",
    "Nothing to do if it is meant. Else use one of the words in the list of the format."
  ],
  sameIdOther: [
    17,
    "error",
    "wrong",
    "Two different records have this id, so a link to one may open the other.",
    "Give each record its own id, and never change it."
  ],
  sameIdSame: [
    17,
    "warning",
    "form",
    "This record is in the list twice. Families see it once.",
    "Take the second one out."
  ],
  sameName: [
    18,
    "note",
    "wrong",
    "Another record has the same name. Both are shown.",
    "If they are one service, keep one. If not, say in the name how they differ."
  ],
  mojibake: [
    29,
    "warning",
    "form",
    'Letters here were spoilt when the text was copied: "\xC2\xA3" for "\xA3", "\xE2\u20AC\u2122" for an apostrophe.',
    "Save the file as UTF-8 where it comes from, and mend the words."
  ],
  placeholderLink: [
    32,
    "warning",
    "contact",
    "This web address is an example, not a page of anybody.",
    "Put the real web address, or leave it out."
  ],
  placeholderEmail: [
    32,
    "warning",
    "contact",
    "This e-mail address is an example. A family who writes to it gets no answer.",
    "Put the real e-mail address, or leave it out."
  ],
  placeholderPhone: [
    32,
    "warning",
    "contact",
    "This telephone number is an example. A family who rings it reaches nobody.",
    "Put the real number, or leave it out."
  ],
  noPhone: [
    34,
    "note",
    "contact",
    "There is no telephone number. Some families can only ring.",
    'Add one in "phones".'
  ],
  noContact: [
    115,
    "error",
    "contact",
    "There is no way to get in touch: no telephone, no e-mail address, no web page.",
    'Add a number in "phones", an "email", or a "url".'
  ],
  onlyCouncil: [
    115,
    "warning",
    "contact",
    "There is no way to get in touch with whoever runs it: families can ask only the council.",
    'Add a number in "phones", an "email", or a "url".'
  ],
  noFeedContact: [
    138,
    "warning",
    "contact",
    "The feed names nobody to ring. Every widget ends with that line.",
    "Add send.contact with a name and a phone number."
  ],
  notUtf8: [
    29,
    "warning",
    "form",
    "The file is not UTF-8, so letters such as \xA3 and \xE9 may be wrong.",
    "Save it as UTF-8."
  ],
  expired: [
    43,
    "warning",
    "stale",
    "This was valid until a day that has passed. Families do not see it.",
    "Put in what holds now, or take it out."
  ],
  undated: [
    120,
    "warning",
    "stale",
    "The figures have no date. Families are told so.",
    "Add as_at, the day the pupils were counted."
  ],
  oldPlaces: [
    121,
    "warning",
    "stale",
    "These figures are more than a term old. Places change every term.",
    "Count again, and put the new day in as_at."
  ],
  termsPast: [
    122,
    "warning",
    "stale",
    "All term dates have passed, so nobody can be told what happens in term time.",
    "Add the terms of this school year to send.term_dates."
  ],
  noTerms: [
    47,
    "note",
    "stale",
    "Times here are for term time or school holidays, and the feed has no term dates.",
    "Add send.term_dates, so that pages can tell which weeks those are."
  ],
  generatedOld: [
    126,
    "warning",
    "stale",
    "The feed was made more than a month ago.",
    "Make it again, and let it be made every night."
  ],
  generatedWeek: [
    126,
    "note",
    "stale",
    "The feed was made more than a week ago.",
    "Let it be made every night."
  ],
  checkedYear: [
    41,
    "warning",
    "stale",
    "",
    "Check each record, the oldest first, and put the day in assured_date."
  ],
  checkedHalf: [41, "note", "stale", "", "Check these next, and put the day in assured_date."],
  unchecked: [
    41,
    "warning",
    "stale",
    "",
    "Check each record, and put the day in assured_date. Families see it."
  ],
  noStatus: [
    40,
    "error",
    "form",
    "The record does not say whether the service is running. It is shown as active.",
    'Add "status": active, inactive, defunct or temporarily closed.'
  ],
  noOrganization: [
    20,
    "error",
    "form",
    "Nobody is named who runs it.",
    'Add "organization" with an id and a name. If the council runs it, name the council.'
  ],
  noVersion: [
    116,
    "error",
    "form",
    "The feed does not say which version of the format it has.",
    'Add "version": "1.0" to "send".'
  ],
  noPublisher: [
    117,
    "error",
    "form",
    "The feed does not say which council publishes it.",
    'Add "publisher" with the name of the council to "send".'
  ],
  noGenerated: [
    118,
    "error",
    "form",
    "The feed does not say when it was made, so nobody can tell how old it is.",
    'Add "generated" to "send", such as 2026-09-15T09:00:00Z.'
  ],
  noLicence: [
    119,
    "warning",
    "form",
    "The feed does not say who may use its data, and how.",
    'Add "licence" to "send": its name and address, such as the Open Government Licence v3.0.'
  ],
  notOurs: [
    135,
    "note",
    "form",
    'This is a list of services without "send". The widgets show it; only what holds for every list was checked.',
    "To show places, short breaks and reports too, run convert."
  ],
  older: [
    1,
    "note",
    "form",
    "This is an older form of list, or one service alone. The widgets read it, but other programs may not.",
    "Run convert to make a feed of it."
  ],
  parts: [
    136,
    "note",
    "form",
    "The feed is in parts. Only what is in this file was checked.",
    "Check the whole feed before it is split."
  ],
  unread: [139, "error", "wrong", "", "Check the name or the address, and that anybody may read it."]
};
export {
  FAULTS
};
