import { columnsOf } from "./columns.js";
import { ABOUT_HEADINGS } from "./about-rows-data.js";
const WORDS = { width: 24, format: "text" };
const ABOUT_COLUMNS = columnsOf([
  [
    "what",
    "What",
    "field|fact|item|setting|question",
    "What this row says. Choose one of the list; add as many rows of a kind as you need.",
    { choices: ABOUT_HEADINGS, width: 30 }
  ],
  [
    "name",
    "Name",
    "which|title|code|term",
    "Which one it is about, where there can be several: the term, the code, the word.",
    { width: 28, format: "text" }
  ],
  [
    "value",
    "Value",
    "text|answer|your answer|content|meaning|details here|fill in",
    "The fact itself.",
    { width: 60, format: "text" }
  ],
  [
    "url",
    "Web page",
    "web|url|website|web address|link",
    "The address of a page. It starts with https://",
    { width: 34, format: "text" }
  ],
  ["from", "From", "start|starts|start date|first day", "First day.", { width: 14, format: "date" }],
  ["to", "To", "end|ends|end date|last day", "Last day.", { width: 14, format: "date" }],
  [
    "details",
    "Details",
    "more|extra",
    "More facts, one to a line, each with its name: phone: 01632 960999.",
    { width: 40, format: "text" }
  ],
  [
    "note",
    "What to write",
    "help|guidance|notes|note|how to fill this in",
    "Not read: it is here to help you.",
    WORDS
  ]
]);
const ABOUT_EXAMPLES = [
  { what: "Publisher", note: "Your council\u2019s name, as families know it." },
  { what: "Publisher\u2019s website", note: "It starts with https://" },
  { what: "Area", note: "The name of your area: Rowanshire." },
  { what: "Area code", note: "Nine characters from the Office for National Statistics: E06000099." },
  { what: "Licence", note: "Under which others may use the feed." },
  { what: "Licence page", note: "It starts with https://" },
  { what: "Contact name", note: "The team a family can ring." },
  { what: "Contact phone", note: "Shown at the end of every page." },
  { what: "Contact email", note: "One address that somebody reads." },
  { what: "Contact hours", note: "Monday to Friday, 9am to 4pm." },
  { what: "Contact page", note: "It starts with https://" },
  { what: "Local Offer page", note: "It starts with https://" },
  { what: "SENDIASS page", note: "It starts with https://" },
  { what: "Parent carer forum page", note: "It starts with https://" },
  { what: "Complaints page", note: "It starts with https://" },
  { what: "Mediation page", note: "It starts with https://" },
  { what: "Report a problem page", note: "A page, or mailto: and an address." },
  { what: "Short breaks statement page", note: "The page with your whole statement." },
  { what: "Short breaks statement reviewed", note: "The day it was last reviewed: 01/04/2026." },
  { what: "Short breaks: range", note: "What breaks there are." },
  { what: "Short breaks: who can have them", note: "The rules, in plain words." },
  { what: "Short breaks: how they meet needs", note: "How they meet what parents and carers here need." },
  { what: "Short breaks: comment page", note: "Where families say what they think." },
  { what: "Short breaks: moving on", note: "Your rule for moving on to adult support." },
  { what: "Short breaks: adult page", note: "The page about short breaks for adults." },
  {
    what: "Term dates",
    note: "One row for each half term. Name: Autumn 2026, first half. Fill in From and To."
  },
  { what: "How places are decided", note: "Name: the kind, such as special-school. Value: how." },
  {
    what: "Urgent line",
    note: "Name: who answers. Value: when to ring. Details: phone: and the number; hours:"
  },
  { what: "Word explained", note: "Name: the word. Value: what it means. Details: also: other words for it" },
  { what: "Words that mean the same", note: "Value: short break; respite; time off" }
];
export {
  ABOUT_COLUMNS,
  ABOUT_EXAMPLES
};
