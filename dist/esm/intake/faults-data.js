const FAULTS = {
  sameRow: [
    17,
    "warning",
    "This row says the same as an earlier one, and was left out.",
    "Delete the repeated row."
  ],
  sameId: [
    17,
    "warning",
    "Another row has this id or name; both are kept, under ids of their own.",
    'Give each base its own id in a column "Id". If the rows are one base, fill in "Phase" or "Year group" to tell them apart.'
  ],
  noName: [
    19,
    "error",
    "This row has no name, and was left out.",
    "Write the name of the school, setting or service."
  ],
  url: [
    31,
    "warning",
    "This is not a web address, and was left out.",
    "Copy the whole address from the browser. It starts with https://"
  ],
  placeholder: [
    32,
    "warning",
    "This web address is a placeholder, and was left out.",
    "Put the real address, or empty the cell."
  ],
  email: [
    33,
    "warning",
    "This is not one e-mail address, and was left out.",
    "Put one address, such as office@school.example."
  ],
  agesSwapped: [
    38,
    "warning",
    "The youngest age was above the oldest: they were swapped.",
    "Put the youngest first: 5 - 11."
  ],
  date: [
    42,
    "warning",
    "This is not a date we can read. The words are kept as a note.",
    "Write the day as 15/09/2026, the month as September 2026."
  ],
  rowJoined: [
    62,
    "note",
    "The name is blank, so this row was joined to the row above.",
    "Repeat the name on each row. In a spreadsheet, unmerge the cells first."
  ],
  cells: [
    63,
    "error",
    "This row has more cells than there are headings, so it was left out.",
    "Look for a comma that splits a cell in two (put the cell in quotes), or give every column a heading."
  ],
  number: [
    64,
    "warning",
    "This is not a whole number. Words that are safe to publish are kept as a note.",
    'Put a number alone in the cell and any words in a column "Note".'
  ],
  ages: [
    64,
    "warning",
    "Ages or year groups could not be read here. The words are kept.",
    "Write ages as 5 - 11, or year groups as Year 7 - Year 11."
  ],
  money: [
    64,
    "warning",
    "This is not a sum of money. The words are kept.",
    "Write \xA315,158, or \xA325,000 to \xA336,000."
  ],
  below: [
    65,
    "warning",
    'Vacancies are below nought here. That is published as "none".',
    "Write 0. Pupils above places say the rest."
  ],
  heading: [
    71,
    "error",
    "No row of headings was found.",
    'Put one row of headings above the table with "Setting" and, for example, "Primary need", "Ages", "Places" and "Pupils".'
  ],
  column: [
    72,
    "warning",
    "This column is not one we know, and was left out.",
    'Rename it to one of the headings in "local-offer convert --help", or delete it.'
  ],
  columnTwice: [
    73,
    "warning",
    "An earlier column already says this, so this one was left out.",
    "Keep one of the two columns, or rename this one."
  ],
  total: [74, "note", "A row of totals was left out.", "Nothing to do."],
  nameOnly: [
    75,
    "warning",
    "Only one cell of this row is filled, so the row was left out.",
    "If it is a setting or a service, fill in more of it. If it is a heading or a footnote, nothing to do."
  ],
  kind: [
    76,
    "note",
    "This kind of place is not one we know. It is shown as written.",
    "Use, for example: resource base, SEN unit, support base, special school, alternative provision."
  ],
  need: [
    77,
    "note",
    "No need was recognised here. The words are shown, but filters cannot find them.",
    "Add the code of the need: ASD, SLCN, SEMH, MLD, SLD, PMLD, SPLD, HI, VI, MSI, PD."
  ],
  quotes: [
    78,
    "error",
    "A quotation mark is not closed, so cells after it may have run together.",
    "Save the sheet again as CSV, or close the quotation mark."
  ],
  secret: [
    79,
    "warning",
    "These words could give a small number of pupils away, and were left out.",
    "Say it without a number, or run convert with --keep-small-numbers."
  ],
  sum: [
    79,
    "warning",
    "The whole would give away a small number in one of its parts, so the whole's pupils and vacancies were left out.",
    "Nothing to do, or leave out the row for the whole."
  ],
  undated: [
    80,
    "warning",
    "The figures have no date. Families are told so.",
    'Add a column "As at" with the day the pupils were counted.'
  ],
  future: [80, "warning", "The date of these figures is in the future.", "Check the year."],
  excelDate: [
    81,
    "note",
    "The spreadsheet had turned these ages into a date. They were turned back.",
    "Format the column as Text, then type the ages again."
  ],
  plan: [
    82,
    "warning",
    "This does not say whether a plan is needed. The words are kept.",
    "Write Yes, No or Either."
  ],
  urn: [
    83,
    "warning",
    "A URN is six digits. This was left out.",
    "Copy it from get-information-schools.service.gov.uk."
  ],
  person: [
    84,
    "note",
    "This may be a person's name. It is published as it is.",
    'Give the job instead ("Inclusion manager"), or make sure the person agreed.'
  ],
  conflict: [
    85,
    "warning",
    "This differs from an earlier row of the same setting. The earlier one is kept.",
    "Make the rows agree, or give each its own id."
  ],
  noRows: [
    86,
    "error",
    "There is no setting in this sheet.",
    "Put one setting on each row below the headings."
  ],
  unknownSheet: [
    140,
    "warning",
    "This sheet is not one we know, and was left out.",
    "Name it About, Services, Places, Short breaks, Reports or Comments, or say in a mapping what it is."
  ],
  nothing: [
    141,
    "error",
    "No sheet here could be used.",
    'Start from the template: "local-offer-widgets template".'
  ],
  example: [142, "note", "A worked example was left out.", "Nothing to do, or delete the row."],
  publisher: [
    143,
    "error",
    "The council whose feed this is has no name.",
    'Fill in "Publisher" in the sheet About, or give --publisher.'
  ],
  word: [
    144,
    "warning",
    "This word is not one we know here. It is kept as a note.",
    "Choose one of the words that the template offers for this column."
  ],
  notHeld: [
    145,
    "warning",
    "No column can hold this, so it is not in the sheets.",
    "Keep the feed as well, or write it again by hand."
  ],
  private: [
    146,
    "note",
    "This column may hold notes for your colleagues, so it was left out.",
    'To publish it, call the column "More information".'
  ],
  aboutRow: [
    147,
    "warning",
    "This row says nothing that we know, and was left out.",
    'Choose a word of the list in the column "What".'
  ],
  question: [
    148,
    "note",
    "This is not a question of the law that we know. It is shown after the others.",
    "Put the key of the question: sir-1 to sir-17 for schools, col-1 to col-22 for colleges."
  ],
  times: [
    149,
    "note",
    "No day and no hour was recognised. The words are shown, but the week and filters cannot use them.",
    "Write, for example: Saturdays 10:00 - 12:30, term time."
  ]
};
export {
  FAULTS
};
