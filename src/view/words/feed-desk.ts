import { sayer } from './sayer.js';

/** How much a fault matters, for an officer. */
export const SEVERITY_NAMES = {
  error: 'Mend these first',
  warning: 'Mend these when you can',
  note: 'Good to know',
} as const;

export const SEVERITY_NOTES = {
  error: 'Something is left out, or should not be seen by everybody.',
  warning: 'A part of something is left out, or families may be misled.',
  note: 'Shown as it is. Look whether it is what you mean.',
} as const;

/** How many faults of each kind, in a sentence. */
export const sayFaults = sayer({
  error: { one: '{count} to mend first', other: '{count} to mend first' },
  warning: { one: '{count} to mend when you can', other: '{count} to mend when you can' },
  note: { one: '{count} to know about', other: '{count} to know about' },
});

/** What a feed holds, counted. */
export const sayCount = sayer({
  services: { one: '{count} service', other: '{count} services' },
  places: { one: '{count} with places', other: '{count} with places' },
  breaks: { one: '{count} short break', other: '{count} short breaks' },
  reports: { one: '{count} SEN information report', other: '{count} SEN information reports' },
  comments: { one: '{count} comment', other: '{count} comments' },
});

/** The widgets that can be looked at. */
export const PREVIEW_NAMES = {
  finder: 'Service finder',
  places: 'Table of places',
  breaks: 'Short breaks',
  report: 'SEN information reports',
} as const;

/** What somebody can do here, where the words of a fault speak of the command line. */
export const DESK_MENDS: Readonly<Record<string, string>> = {
  'Rename it to one of the headings that "npx local-offer-widgets convert --help" lists, or delete it.':
    'Choose what the column is under “Your sheets”, or leave it out.',
  'If families should see it, put headings of the template above its columns, such as "Name", "Description" and "Phone", or "Setting" and "Places"; or say in a mapping what yours mean.':
    'If families should see it, choose what it is and what its columns are under “Your sheets”.',
  'Say it without a number, or run convert with --keep-small-numbers.': 'Say it without a number.',
  'Fill in "Publisher" in the sheet About, or give --publisher.':
    'Fill in “Whose feed is it?” in step 1, or “Publisher” on the sheet “About”.',
  'Look for a slip in the name, or take it out of the mapping.':
    'Nothing to do: what was chosen is for a sheet that is not open now.',
  'Check that it is the right file. If it is, copy its rows into the template, a column at a time.':
    'Check that it is the right file. If it is, choose what each sheet is under “Your sheets”. Or press “Start again”, and get the empty spreadsheet.',
  'Name the list "contents". If this is a spreadsheet, run convert first.':
    'Look whether this is the right file. If you have a spreadsheet, open that here.',
  'Look for a missing comma or quotation mark, or a line break inside quotes. If it is a spreadsheet, run convert first.':
    'Look for a missing comma or quotation mark, or a line break inside quotes. If you have a spreadsheet, open that here.',
  'Publish one file with whole records: run snapshot.':
    'Ask whoever keeps your directory for one file with whole records. They can use “local-offer-widgets snapshot”.',
  'Publish one file with every record: run snapshot.':
    'Ask whoever keeps your directory for one file with every record. They can use “local-offer-widgets snapshot”.',
  'Publish only the records for SEND, or run snapshot to split the feed in parts.':
    'Leave out what is not for SEND. Or ask whoever keeps your website to split the feed with “local-offer-widgets snapshot”.',
  'To show places, short breaks and reports too, run convert.':
    'To show places, short breaks and reports too, open a spreadsheet of them beside it.',
  'Say whose feed it is; families see the name.':
    'Fill in “Whose feed is it?” in step 1. Families see the name.',
  'Ask the schools, and add "as_at" with the day.':
    'Ask the schools. Then save this as a spreadsheet in step 4, and put the day in the column “As at”.',
  'Read it by its address with "snapshot", which takes them all.':
    'Ask whoever keeps your directory for one file with every record. They can use “local-offer-widgets snapshot”.',
  'Read it with snapshot first, and merge what that writes.':
    'Ask whoever keeps that feed for one file with every record. They can use “local-offer-widgets snapshot”.',
  'Run check on it.': 'Leave the other files out, and see what is said of this one alone.',
  'If another one is right, run merge with --home and the name of its source.':
    'If another one is right, mend this one, and open it here again.',
  'Nothing to do; convert with --keep-small-numbers if the council has decided to show them.':
    'Nothing to do.',
  'If families should see it, right-click any tab, choose Unhide, and convert again.':
    'If families should see it, right-click any tab, choose Unhide, save, and open it here again.',
  'If families should see them, clear the filter or unhide the rows, and convert again.':
    'If families should see them, clear the filter or unhide the rows, save, and open it here again.',
  'If they belong in the feed, unhide them, and convert again.':
    'If they belong in the feed, unhide them, save, and open it here again.',
};

/** What the check says of members of a feed, for somebody who has a spreadsheet. */
export const SHEET_MENDS: Readonly<Record<string, string>> = {
  'Add send.contact with a name and a phone number.':
    'On the sheet “About”, fill in “Contact name” and “Contact phone”.',
  'Check each record, and put the day in assured_date. Families see it.':
    'Check each record, and put the day in “Checked”, or “Record checked” on the sheet of places. Families see it.',
  'Check each record, the oldest first, and put the day in assured_date.':
    'Check each record, the oldest first, and put the day in “Checked”, or “Record checked” on the sheet of places.',
  'Check these next, and put the day in assured_date.':
    'Check these next, and put the day in “Checked”, or “Record checked” on the sheet of places.',
  'Add as_at, the day the pupils were counted.': 'Put the day the pupils were counted in the column “As at”.',
  'Count again, and put the new day in as_at.': 'Count again, and put the new day in the column “As at”.',
  'Add one in "phones".': 'Add one in the column “Phone”.',
  'Review the statement, and put the day in send.short_breaks.reviewed.':
    'Review the statement. On the sheet “About”, put the day in “Short breaks statement reviewed”.',
  'Add the words to send.short_breaks.':
    'Add the words on the sheet “About”, in the rows that start with “Short breaks”.',
  'Add "response", and in "action" what will be done.':
    'Fill in the column “Response”, and in “Action” what will be done.',
  'Add in "action" what will be done. If nothing will, let the response say so.':
    'Write in the column “Action” what will be done. If nothing will, let the response say so.',
  'Add "response".': 'Fill in the column “Response”.',
  'Add "organization" with an id and a name. If the council runs it, name the council.':
    'Fill in the column “Run by”. If the council runs it, name the council.',
  'Give the job in "title" instead, or make sure the person agreed.':
    'Give the job instead of the name, or make sure the person agreed.',
  'Add a number in "phones", an "email", or a "url".':
    'Fill in one of the columns “Phone”, “Email” and “Web page”.',
  'Put on_roll_band "under-5" in place of the number.': 'Write “fewer than 5” in place of the number.',
  'Put available_band "some" in place of the number of vacancies.':
    'Write “Some” in place of the number of vacancies.',
  'Put available_band "ask", or leave "total" out.':
    'Write “Ask” in the column “Vacancies”, or leave “Places” blank.',
  'First add send.contact, with a number at the council: then no family is left without anybody to ask. Next add a number in "phones", an "email", or a "url" to each record.':
    'First fill in “Contact name” and “Contact phone” on the sheet “About”: then no family is left without anybody to ask. Next fill in one of the columns “Phone”, “Email” and “Web page” for each record.',
  'Add send.short_breaks: what breaks there are, who can have them, how they meet the needs of carers here, when that was reviewed, and where to comment.':
    'On the sheet “About”, fill in the rows that start with “Short breaks”.',
  'Add "licence" to "send": its name and address, such as the Open Government Licence v3.0.':
    'On the sheet “About”, fill in “Licence”, such as the Open Government Licence v3.0, and “Licence page”.',
  'Add them to send.comments, each with its response and action.':
    'Put them on the sheet “Comments”, each with its response and action.',
  'See the notes on each heading. Where something is published elsewhere, add an entry to send.coverage with its key and url.':
    'See the notes on each heading. If it is published elsewhere, add a row “Covered elsewhere” on the sheet “About”.',
  'Use the key of a line, such as lo-14b, and give a url or a note with it.':
    'On the sheet “About”, in the rows “Covered elsewhere”, use the key of a line, such as lo-14b, with an address or a note.',
  'Give services of that kind their category, or add an entry to send.coverage: the key in brackets, and the url of the page that tells it.':
    'Give services of that kind their category. If it is published elsewhere, add a row “Covered elsewhere” on the sheet “About”.',
  'Add where it happens, or location_type "virtual" where it is online.':
    'Fill in the columns “Address” and “Postcode”, or say that it is online.',
  'Add "service_areas" with the name and GSS code of the council.':
    'Put the name of the council in the column “Open to”.',
  'If nobody decided that, take the member out: small numbers are then hidden.':
    'If nobody decided that, empty “Small numbers below” on the sheet “About”: small numbers are then hidden.',
  'Ask the family, and put the day in consent_until.':
    'Ask the family, and put the day behind the picture, or in “Details” beside the story: “Consent until: 31/07/2027”.',
  'Leave maximum_age out where there is no upper age.':
    'Where there is no upper age, write the youngest alone, such as “16+”.',
  'Leave the member out where the age is not known.': 'Leave the cell empty where the age is not known.',
  'Nothing to do if it is meant. Else use one of the words in the list of the format.':
    'Nothing to do if it is meant. Else choose one of the words that the empty spreadsheet offers for this column.',
  'Write in "alt" what the picture shows, without naming a child.':
    'Write behind the address of the picture what it shows, without naming a child.',
  'Write one number. Put words in "description", and a second number in an entry of its own.':
    'Write one number. Put a second number on a line of its own in the same cell.',
  'Add "uri" with the code, such as E09000033.':
    'In the column “Open to”, put the code of the area behind its name, such as E09000033.',
  'See the description of the format for what belongs here.':
    'See the note on the heading of this column in the empty spreadsheet.',
  'Write DAILY, WEEKLY, MONTHLY or YEARLY, and other words in "description".':
    'Write, for example: Saturdays 10:00 - 12:30, term time.',
  'Write it as the description of the format says.':
    'See the note on the heading of this column in the empty spreadsheet.',
  'See the description of the format.':
    'See the note on the heading of this column in the empty spreadsheet.',
  'Add send.term_dates, so that pages can tell which weeks those are.':
    'On the sheet “About”, add a row “Term dates” for each half term.',
  'Add the terms of this school year to send.term_dates.':
    'On the sheet “About”, add a row “Term dates” for each half term of this school year.',
};

/** Sentences of the page where a council turns its spreadsheet into a feed. */
export const sayFeedDesk = sayer({
  title: 'Local Offer feed desk',
  kicker: 'For the council’s Local Offer team',
  lead: 'Give it your spreadsheet. See what families will see, mend what is wrong, and save one file for your website.',
  privacy: 'Everything happens on this computer. Nothing you open here is sent anywhere or kept.',
  gone: 'When you close this page, all of it is gone from here. Your own files stay as they are.',
  off: 'This page needs JavaScript. It is switched off here, or this browser is too old. Open the page in an up-to-date browser.',
  skip: 'Skip to the steps',
  contents: 'On this page',

  openStep: 'Open your files',
  readStep: 'What we read',
  seeStep: 'See it as families will',
  saveStep: 'Save it',

  openLead:
    'A spreadsheet (.xlsx or .csv), or a file from your directory (.json). You can give several at once.',
  file: 'Choose files, or drop them here',
  fileHint: 'They stay on this computer.',
  box: 'Or paste cells from a spreadsheet',
  boxHint:
    'Mark the cells and their headings, and press Ctrl and C. Then click in the box and press Ctrl and V.',
  pasted: 'Pasted cells',
  template: 'No spreadsheet yet?',
  templateLead:
    'Get an empty one. It has a sheet for each kind of thing, with a note for every column and examples to look at.',
  getTemplate: 'Get an empty spreadsheet',
  gotTemplate: 'Saved the empty spreadsheet, local-offer.xlsx. Look in your downloads.',
  templateFile: 'local-offer.xlsx',

  files: 'Open now',
  sourceSheets: { one: 'spreadsheet, {n} sheet', other: 'spreadsheet, {n} sheets' },
  sourceFeed: 'feed or directory',
  remove: 'Leave it out',
  removeFile: 'Leave it out: “{name}”',
  removed: 'Left out “{name}”.',
  startAgain: 'Start again',
  replaced: '“{name}” was put in the place of the file of the same name.',
  sureAgain: 'What you chose or typed here is not saved. Start again all the same?',
  sureRemove: 'What you chose or typed here is not saved. Leave this file out all the same?',
  startedAgain: 'All of it is gone from this page. Your own files are as they were.',
  see: 'See what we read',
  reading: 'Reading “{name}”…',
  working: 'Working it out…',
  stageConvert: 'Working it out, 1 of 3: your rows become a feed…',
  stageCheck: 'Working it out, 2 of 3: it is checked…',
  stageOrder: 'Working it out, 3 of 3: what to mend is put in order…',
  making: 'Making it…',
  stop: 'Stop',
  stopped: 'Stopped. All is as it was before.',
  busyHint: 'A very large file can take some minutes. Leave this page open, and do something else meanwhile.',
  cannotSave: 'It could not be saved. Try again, or use another browser.',
  nothingToRead: 'There was nothing in it that we can read: no file and no cells.',
  fileEmpty: '“{name}” is empty.',
  fileBroken: '“{name}” could not be read. It may be damaged, locked with a password, or still open.',
  fileWebPage: '“{name}” is a web page with no table in it.',
  fileTooLarge:
    '“{name}” is over {n} MB. That is more than a page can read. Split it, or leave out what is not needed.',
  cannotShow:
    'Something went wrong while we worked it out. All here is as it was before, and so are your files. Try again with fewer of them, or with part of a large one.',

  council: 'Whose feed is it?',
  councilLead: 'Your files leave this open. Families see the name.',
  councilName: 'Name of your council',
  councilCode: 'Its code (you may leave this empty)',
  councilCodeHint:
    'The official code of your area: a letter and eight figures, such as E09000033. Neighbouring councils’ pages need it.',
  councilCodeWrong: 'This is not such a code: a letter and eight figures, without spaces.',

  readFirst: 'Open a file in step 1 first.',
  inIt: 'What is in it',
  holds: 'We read {things}.',
  ofThem: '{services} ({things})',
  holdsNothing: 'We found nothing that families can use yet.',
  faultsNone: 'We found nothing to mend.',
  faultsSome: { one: 'We found {count} thing: {things}.', other: 'We found {count} things: {things}.' },
  and: 'and',
  which: 'Which one do you want to see and save?',
  whichHint: 'You gave us more than one feed.',
  unitSheets: 'Your spreadsheets',
  unitTogether: 'All of them, put together',

  pairs: 'Are these the same?',
  pairsLead:
    'These records are alike, but nothing proves that they are the same service. Until you say so, families see both.',
  pair: '“{a}” and “{b}”',
  pairOf: { one: '{n} pair to look at', other: '{n} pairs to look at' },
  pairName: 'Name',
  pairRun: 'Run by',
  pairPlace: 'Postcode',
  pairPage: 'Web page',
  pairChecked: 'Checked',
  pairFrom: 'From',
  pairAnswer: 'Are they the same service?',
  pairYes: 'Yes, show one',
  pairNo: 'No, show both',
  pairLater: 'Not decided yet',
  pairsMore: { one: 'Show {n} more pair', other: 'Show {n} more pairs' },
  saveAnswers: 'Save your answers',
  savedAnswers:
    'Saved your answers, decisions.json. Open it here with the feeds next time, and you are not asked again.',
  answersFile: 'decisions.json',
  answersRead: 'Your answers of last time are read.',

  sheets: 'Your sheets, and what we took them for',
  sheetsLead: 'If we took one wrongly, choose again. All below changes at once.',
  sheetSummary: { one: '“{name}”: {kind}, {n} row', other: '“{name}”: {kind}, {n} rows' },
  sheetKind: 'What “{name}” is',
  sheetUnknown: 'not known',
  sheetsUnknown: {
    one: 'We do not know what {names} is. Choose under “Your sheets”.',
    other: 'We do not know what {names} are. Choose under “Your sheets”.',
  },
  leaveSheet: 'Leave this sheet out',
  chooseKind: 'Not known: choose',
  columnHeading: 'Your heading',
  columnTaken: 'We took it for',
  columnOf: 'What the column “{heading}” holds',
  columnNone: 'Leave this column out',
  columnsUnread: {
    one: '{n} heading was not known, so its column is left out.',
    other: '{n} headings were not known, so their columns are left out.',
  },
  columnUnread: 'We did not know this heading, so it is left out.',
  columnChosen: 'You chose this.',
  noColumns: 'We found no row of headings in this sheet.',
  changed: 'Changed. {summary}',
  undo: 'Put all back as we took them',
  undone: 'All sheets and columns are as we took them first.',

  mend: 'What to mend',
  mendLead: 'Mend it in your own file, save that, and open it here again.',
  mendLeadFeed:
    'Mend it where it comes from, and open it here again. Or save it as a spreadsheet in step 4, press “Start again”, and open that: then it can be mended there.',
  filter: 'Show',
  filterAll: 'All: {n}',
  filterOf: '{name}: {n}',
  how: 'How to mend it:',
  where: '{record}, {path}',
  aboutRow: '“{row}” on the sheet “About”',
  commentOf: 'comment {n} of {all} on the sheet “Comments”',
  lineOf: 'row {n} of its {all}',
  more: { one: 'Show {n} more', other: 'Show {n} more' },
  moreOf: { one: 'Show {n} more: {what}', other: 'Show {n} more: {what}' },
  restOnPaper: {
    one: 'And {n} more: it is in the saved list.',
    other: 'And {n} more: they are in the saved list.',
  },
  moreKinds: { one: 'Show {n} more kind of fault', other: 'Show {n} more kinds of fault' },
  saveList: 'Save this list',
  savedList: 'Saved the list, faults.html. You can send it to a colleague: it holds no private facts.',
  listFile: 'faults.html',
  listTitle: 'What to mend in our Local Offer feed',
  copyList: 'Copy this list',
  copiedList: 'Copied the list. Paste it into a message: press Ctrl and V.',
  listBox: 'The list',
  print: 'Print this list',
  printedName: 'What to mend in our Local Offer feed',
  checkedOn: 'Read on {date}.',

  seeFirst: 'Once there is something to show, it is here.',
  seeLead: 'These are the same widgets as on your website. Press anything: nothing changes in your files.',
  seeWidget: 'Show',
  seeReport: 'Whose report',
  comments: 'Comments and answers',
  commentsLead: 'No widget shows these yet, but anybody who opens the feed can read them.',
  commentNumber: 'Comment {n}',
  commentSaid: 'What families said',
  commentAnswer: 'The answer',
  commentDone: 'What is done',
  seePart: 'To keep this page quick, it shows the first {n} of {all}.',
  frame: '{widget}, as families see it',

  saveFirst: 'Open a file in step 1 first. Then it can be saved here.',
  saveLead: 'The feed is one file with all of it. Anybody can read it, so nothing private may be in it.',
  saveErrors: {
    one: 'There is {n} thing to mend first. You can save now and put the mended feed in its place later.',
    other: 'There are {n} things to mend first. You can save now and put the mended feed in its place later.',
  },
  saveFeed: 'Save the feed',
  savedFeed: 'Saved the feed, feed.json. Look in your downloads.',
  feedFile: 'feed.json',
  saveSheet: 'Save as a spreadsheet',
  savedSheet: 'Saved the spreadsheet, feed.xlsx. You can change it and open it here again.',
  savedSheetFaults: {
    one: 'Saved the spreadsheet, feed.xlsx. {n} thing has no column in it and stays in the feed alone.',
    other: 'Saved the spreadsheet, feed.xlsx. {n} things have no column in it and stay in the feed alone.',
  },
  sheetFile: 'feed.xlsx',
  line: 'The line for your web page',
  lineWidget: 'For which widget',
  lineAddress: 'Where the feed will be on your website',
  lineAddressHint: 'Its address, from the first / on, or the whole of it.',
  lineScript: 'Where the script will be',
  lineBox: 'Paste this into your page',
  lineRing: 'Ring {name} on {phone}.',
  lineRingUs: 'Ring us on {phone}.',
  lineWrite: 'Write here whom families can ring if the list does not load.',
  copyLine: 'Copy the line',
  copiedLine: 'Copied the line. Paste it into your page as HTML: press Ctrl and V.',
  copyFailed:
    'The browser did not let us copy. The words are marked now: press Ctrl and C. On a Mac, Command and C.',
  next: 'What to do next',
  nextUpload: 'Put feed.json on your council’s website, beside local-offer.js.',
  nextLine: 'Paste the line into the page where families should see it.',
  nextLook: 'Look at the page. It should look as it does here in step 3.',
  nextRefresh:
    'Make it new whenever a fact changes, and the numbers of places each term. Put the new file in the place of the old one: pages need no change.',

  foot: 'This page tells you what it can find. It cannot say whether your Local Offer is whole or true. Only people can judge that.',
});
