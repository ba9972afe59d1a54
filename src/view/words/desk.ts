import { sayer } from './sayer.js';

/** What a school or college is, as its office manager would say it. */
export const SETTINGS = {
  mainstream: 'Mainstream school or academy',
  nursery: 'Maintained nursery school',
  special: 'Special school or special academy',
  pru: 'Pupil referral unit',
  'ap-academy': 'Alternative provision academy',
  '16-19-academy': '16 to 19 academy',
  college: 'College or sixth-form college',
  'specialist-college': 'Specialist college',
  independent: 'Independent or non-maintained school',
  hospital: 'Special school in a hospital',
} as const;

/** As the feed names them; which ages a school has decides what it is asked. */
export const PHASES = {
  Primary: 'Primary',
  Secondary: 'Secondary',
  'All-through': 'All-through',
  '16 plus': 'Only pupils over 16',
} as const;

/** How an item stands, for the author. */
export const STATES = {
  missing: 'Nothing found',
  thin: 'Too little to go on',
  present: 'Something is there',
  'not-required': 'Not asked of you',
} as const;

export const STATE_NOTES = {
  missing: 'We found no answer to these. Write one, or put a heading right further down.',
  thin: 'There is a heading, but not much of an answer under it yet.',
  present: 'Read each as a parent would. Only people can judge whether it is true and good.',
  'not-required': 'You may still write about these.',
} as const;

/** Who asks for an item, and where that stands. */
export const sayDuty = sayer({
  law: 'Asked for by law: {law}',
  code: 'Asked for by guidance: {law}',
  'good-practice': '{law}',
});

/** Why a heading was taken for an item. */
export const TAKEN_BY = {
  item: 'You marked it in the page.',
  law: 'It has the words of the law.',
  question: 'It is a question we know.',
  fourteen: 'It is one of the older “14 questions”.',
  words: 'We guessed from its words: please check.',
  group: 'It stands over other headings, so it is not an answer itself.',
  none: 'We did not know this heading.',
  you: 'You chose this.',
} as const;

/** What warnings of a kind are about. */
export const WARNINGS = {
  'reviewed-unknown': 'When it was reviewed',
  'review-old': 'When it was reviewed',
  'next-review': 'When it was reviewed',
  'only-pdf': 'How the page is made',
  'no-headings': 'How the page is made',
  key: 'How the page is made',
  fourteen: 'The older 14 questions',
  strategy: 'Inclusion strategy',
  'plan-old': 'Old papers',
  'objectives-old': 'Old papers',
  code: 'What the Code of Practice adds',
  placeholder: 'Notes still to be written over',
  'small-number': 'Small numbers of pupils',
  'no-alt': 'Pictures without words',
  consent: 'Consent to a photo or a story',
  acronym: 'Letters nobody has explained',
  'reading-age': 'How hard it is to read',
} as const;

/** Sentences of the page where an office manager makes, checks and copies a report. */
export const sayDesk = sayer({
  title: 'SEN information report desk',
  kicker: 'For the school or college office',
  lead: 'Get a template, check the report you have, and copy it back in good order.',
  privacy: 'Everything happens on this computer. Nothing you paste is sent anywhere or kept.',
  gone: 'When you close this page, what you pasted is gone.',
  off: 'This page needs JavaScript. It is switched off here, or this browser is too old. Open the page in an up-to-date browser.',
  skip: 'Skip to the steps',
  contents: 'On this page',

  who: 'First: who is the report for?',
  setting: 'Kind of school or college',
  settingSchool: 'The template and the check follow what is asked of it.',
  settingCollege:
    'A college writes a support offer, to the young person. The template and the check follow that.',
  phase: 'Ages you teach',
  phaseHint: 'Some things are asked of some ages only.',
  phaseAny: 'Not chosen',

  templateStep: 'Copy a template',
  templateLead:
    'It has a heading for each thing to write, and a note under it that says what. Paste it into your website editor or into Word.',
  style: 'Headings',
  styleQuestion: 'Questions a parent or young person asks',
  styleLaw: 'Words of the law or guidance',
  styleHint: 'Questions are easier to read. We know both when we check.',
  copyTemplate: 'Copy the template',
  copiedTemplate: 'Copied the template. Now paste it where you write: press Ctrl and V.',
  previewTemplate: 'The template',
  replace: 'Write over the notes. The check tells you if one is left in.',

  checkStep: 'Check my report',
  checkLead: 'Copy the whole report from your website, or from the PDF, and paste it here.',
  how: 'How to copy it',
  howPage: 'From your website: open the page, press Ctrl and A, then Ctrl and C.',
  howCode: 'From a website editor: its HTML code works too.',
  howPdf: 'From a PDF: open it, press Ctrl and A, then Ctrl and C. Headings are then found by their words.',
  howMac: 'On a Mac, press Command in place of Ctrl.',
  box: 'Your report',
  boxHint: 'Click in the box, then press Ctrl and V.',
  file: 'Or choose a file',
  fileHint: 'A web page (.html) or plain text (.txt). It stays on this computer.',
  see: 'See what we found',
  empty: 'Empty the box',
  emptied: 'The box is empty.',
  notText:
    'We cannot read this kind of file here. Open it, press Ctrl and A, then Ctrl and C, and paste it in the box.',
  readFormatted: 'We read {n} words and {headings} with their formatting.',
  readCode: 'We read {n} words and {headings} from HTML code.',
  readText: 'We read {n} words and {headings} as plain text.',
  typed: 'You typed in the box, so it is read as plain text now. Paste it again to keep its headings.',
  headingCount: { one: '{n} heading', other: '{n} headings' },

  reviewedName: 'Last reviewed',
  nextName: 'Next review due',
  month: 'Month',
  year: 'Year',
  monthAny: 'Not chosen',
  dateFound: 'Your page says {date}. Choose here only to change it.',
  dateHint: 'Leave this empty if you do not know.',
  dates: 'When it was reviewed',

  results: 'What we found',
  checkedOn: 'Checked on {date} as: {setting}.',
  print: 'Print this check',
  printedName: 'Check of a SEN information report',
  group: '{state}: {n}',
  writeFold: 'What to write',
  write: 'What to write:',
  note: 'Note:',
  from: 'Under your heading:',
  warnings: 'Other things to look at',
  otherWarning: 'Also',

  headings: 'Your headings, and what we took them for',
  headingsLead: 'If we took one wrongly, choose again. The check changes at once.',
  noHeadings: 'We found no headings. Paste the page itself, not a picture of it.',
  yourHeading: 'Your heading',
  takenFor: 'We took it for',
  takenForOf: 'What “{heading}” is about',
  alsoOf: 'Another thing “{heading}” is about',
  notPart: 'Not part of the report',
  noOther: 'Nothing else',
  also: 'It answers something else too',
  alsoFor: 'It answers something else too: “{heading}”',
  changed: 'Changed. {summary}',
  asksToo: 'It touches on these, but each needs its own answer: {items}.',
  undo: 'Put all back as we took them',
  undone: 'All headings are as we took them first.',

  unmatched: 'Words under no item',
  unmatchedLead: 'Nothing here is lost. When you copy the report back, these come at the end.',
  beforeFirst: 'Before the first heading',

  backStep: 'Copy it back',
  backLead:
    'Your own words, in order, as a plain page. It needs no script of ours and works wherever you paste it.',
  backFirst: 'Paste your report in step 2 first. Then it can be copied from here.',
  order: 'Order',
  orderParents: 'What parents look for first',
  orderLaw: 'The order of the law or guidance',
  backHeadings: 'Headings',
  ownHeadings: 'Your own headings',
  copyBack: 'Copy the report',
  copiedBack: 'Copied the report. Now paste it into your website editor: press Ctrl and V.',
  copyCode: 'Copy as HTML code',
  copiedCode: 'Copied the HTML code. Paste it into a box for code in your website editor.',
  previewBack: 'The report as it will be copied',
  copyFailed:
    'The browser did not let us copy. The words are marked now: press Ctrl and C. On a Mac, Command and C.',
  codeBox: 'HTML code',
  picture: 'Picture: {alt}',
  pictureUnsaid: 'Picture',

  foot: 'This page tells you what it can find. It cannot say whether a report meets the law. Only people can judge whether it is true and good.',
});
