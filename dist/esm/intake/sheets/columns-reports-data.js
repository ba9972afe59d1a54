import { columnsOf, picked, others } from "./columns.js";
const WORDS = { width: 24, format: "text" };
const DATE = { width: 14, format: "date" };
const COLUMNS = columnsOf([
  [
    "school",
    "School",
    "school name|name of school|setting|college|name|school or college|establishment|organisation",
    "The school or college. Repeat it on every row of its report.",
    { width: 28, format: "text" }
  ],
  [
    "urn",
    "URN",
    "school urn|unique reference number|establishment urn",
    "Its six digits.",
    { width: 10, format: "text" }
  ],
  [
    "setting",
    "Kind of school",
    "setting type|type of school|school type|type|kind|type of setting",
    "mainstream, nursery, special, college and so on. Empty is mainstream.",
    {
      choices: [
        "mainstream",
        "nursery",
        "special",
        "hospital",
        "pru",
        "ap-academy",
        "16-19-academy",
        "college",
        "specialist-college",
        "independent"
      ],
      width: 18
    }
  ],
  [
    "phase",
    "Phase",
    "phase of education|school phase",
    "Primary, Secondary, All-through or 16 plus.",
    { width: 14 }
  ],
  [
    "reviewed",
    "Reviewed",
    "last reviewed|date reviewed|reviewed on|review date|last updated|updated|date of report|date",
    "The day the report was last looked at. Once for each school is enough.",
    DATE
  ],
  [
    "next_review",
    "Next review",
    "next review date|review due|due for review",
    "The day it is looked at next.",
    DATE
  ],
  [
    "url",
    "Web page",
    "report link|link to report|web|website|report url|url|report web page|sen report link|link",
    "The page that has the report.",
    { width: 34, format: "text" }
  ],
  [
    "key",
    "Question",
    "item|key|section|heading|question answered|section heading|report section|requirement|info required|information required",
    "The question as the school asks it, or its key: sir-1 to sir-17 for schools, col-1 to col-22 for colleges. For other rows: Person, Paper, Fact, Need, Layer, Provision, Health, Moving on, Case study, Campus.",
    { width: 34, format: "text" }
  ],
  [
    "text",
    "Answer",
    "text|content|response|school response|what the school says|information|our answer|description|details",
    "Plain text. An empty line parts paragraphs.",
    { width: 60, format: "text" }
  ],
  [
    "easy_read",
    "Easy read",
    "easy-read|easy read version|easy words|child friendly version",
    "One short sentence to a line. A picture may follow: sentence | address of the picture | what it shows.",
    { width: 40, format: "text" }
  ],
  ["heading", "Heading", "own heading|heading on the page|title", "As the school\u2019s own page has it.", WORDS],
  [
    "details",
    "Details",
    "more details|other details|extra",
    "More facts of this row, one to a line, each with its name: phone: 01632 960104.",
    { width: 40, format: "text" }
  ],
  [
    "pictures",
    "Pictures",
    "picture|images|image|photos|media",
    "One to a line: address | what it shows | until when there is consent.",
    WORDS
  ],
  ["also", "Also answers", "also", "Other keys that the same words answer.", WORDS],
  ["site", "Campus", "site|campus name", "Where it holds for one campus only.", WORDS],
  ["id", "Report id", "id|ref|reference", "What the report is called for good.", WORDS],
  [
    "organization_id",
    "School id",
    "organisation id|organization id",
    "What the school is called for good.",
    WORDS
  ],
  ["school_phone", "School phone", "phone|telephone", "The number of the school itself.", WORDS],
  [
    "numbers",
    "Other numbers",
    "ukprn|organisation identifiers",
    "What number it is, then the number: UKPRN 10000000.",
    WORDS
  ]
]);
const REPORTS_COLUMNS = picked(
  COLUMNS,
  "school urn setting phase reviewed next_review url key heading text easy_read details"
);
const REPORTS_MORE = others(COLUMNS, REPORTS_COLUMNS);
const REPORTS_EXAMPLES = [
  {
    school: "Example: Larkmere Primary School",
    urn: "999001",
    setting: "mainstream",
    phase: "Primary",
    reviewed: "01/09/2026",
    next_review: "01/09/2027",
    url: "https://rowan.example/larkmere/send",
    key: "sir-1",
    text: "We are a school for all children who live near us.",
    easy_read: "We help lots of different children."
  },
  {
    school: "Example: Larkmere Primary School",
    key: "Person",
    text: "SENCO",
    details: "name: Mrs Nadia Ferris\nphone: 01632 960104\nemail: senco@larkmere.example\nchecked: 01/09/2026"
  }
];
export {
  REPORTS_COLUMNS,
  REPORTS_EXAMPLES,
  REPORTS_MORE
};
