const row = (number, message, mend) => [
  number,
  "note",
  "form",
  message,
  mend
];
const CONVERT = "Run convert to write it in the newer form.";
const OLDER = {
  eligibilitys: row(
    39,
    "Ages stand in a list of an older form.",
    `Use minimum_age and maximum_age. ${CONVERT}`
  ),
  eligibilities: row(
    39,
    "Ages stand in a list of an older form.",
    `Use minimum_age and maximum_age. ${CONVERT}`
  ),
  min_age: row(39, "Ages stand under names of another form.", `Use minimum_age and maximum_age. ${CONVERT}`),
  max_age: row(39, "Ages stand under names of another form.", `Use minimum_age and maximum_age. ${CONVERT}`),
  regular_schedule: row(46, "Times stand under an older name.", `Use "schedules". ${CONVERT}`),
  regular_schedules: row(46, "Times stand under an older name.", `Use "schedules". ${CONVERT}`),
  holiday_schedules: row(46, "Times stand under an older name.", `Use "schedules". ${CONVERT}`),
  holiday_schedule: row(46, "Times stand under an older name.", `Use "schedules". ${CONVERT}`),
  holidayScheduleCollection: row(46, "Times stand under an older name.", `Use "schedules". ${CONVERT}`),
  fees_description: row(49, "What it costs stands under another name.", 'Use "fees".'),
  cost_type: row(49, "What a price is for stands under another name.", 'Use "amount_description".'),
  address1: row(52, "An address stands under an older name.", 'Use "address_1".'),
  address2: row(52, "An address stands under an older name.", 'Use "address_2".'),
  distance_away: row(
    54,
    "A distance stands in the record. It was worked out for one search, and means nothing here.",
    "Leave it out."
  ),
  service_taxonomys: row(55, "Terms stand under an older name.", `Use "attributes". ${CONVERT}`),
  service_taxonomies: row(55, "Terms stand under an older name.", `Use "attributes". ${CONVERT}`),
  taxonomies: row(55, "Terms stand under another name.", `Use "attributes". ${CONVERT}`),
  pc_targetAudience: row(55, "Terms stand under a name of one supplier.", `Use "attributes". ${CONVERT}`),
  organisation: row(20, "Who runs it stands under another spelling.", 'Use "organization".')
};
const ODD = {
  midnight: row(
    45,
    "Opens and closes at 00:00: no times are shown.",
    "Leave both out where the times are not known."
  ),
  inTerms: row(
    56,
    'A term holds its whole shelf ("Parents>Grandparents") or a space at its end.',
    "Give the last part alone."
  ),
  attending: row(
    57,
    "How people attend is said in a word of one system.",
    "Use phone, online, venue or home visit."
  ),
  needTwice: row(58, "The same need is listed more than once.", "List each need once."),
  emptyPanel: row(
    59,
    "The Local Offer part of this record has no answer in it.",
    "Fill it in, or leave it out."
  ),
  area: row(
    60,
    "An area is named without its GSS code, so nobody can tell whose residents are meant.",
    'Add "uri" with the code, such as E09000033.'
  ),
  noArea: row(
    60,
    "The record does not say whose residents may use it.",
    'Add "service_areas" with the name and GSS code of the council.'
  ),
  language: row(61, "A language has no name, so it is left out.", 'Add "name", such as Arabic.'),
  amount: row(
    48,
    "A price is blank or in quotes.",
    "Write the amount as a number, such as 17, or leave it out."
  ),
  noPlace: row(
    50,
    "There is no address, so it comes last when families look near them.",
    'Add where it happens, or location_type "virtual" where it is online.'
  ),
  postcode: row(52, "This is not a postcode in capitals with its space.", "Write it as W1A 1AA."),
  placeType: row(53, "This is not a kind of place we know.", "Use physical, postal or virtual."),
  paged: [
    12,
    "warning",
    "wrong",
    "This is one page of several, or points to another page. Only this page was checked.",
    "Publish one file with every record: run snapshot."
  ],
  total: [
    11,
    "note",
    "form",
    "The count of records is not how many there are in the list.",
    "Set total_items to the number of records."
  ],
  veryLong: [
    14,
    "warning",
    "form",
    "There are more than 3,000 records. On a phone they are slow to load.",
    "Publish only the records for SEND, or run snapshot to split the feed in parts."
  ]
};
export {
  ODD,
  OLDER
};
