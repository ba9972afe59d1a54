import {
  shortBreaksCheck
} from "./short-breaks.js";
import { contactIn } from "./contact-in.js";
import { linksIn, plainWords } from "./html-words.js";
import { mapHeadings } from "./map-headings.js";
import { reportFromHtml } from "./report-from-html.js";
import { checkInWords, reportCheck } from "./check.js";
import { parentsOrder, reportItems } from "./items.js";
import { readingAge } from "./reading-age.js";
import { reportHtml } from "./report-html.js";
import { reportTemplate } from "./template.js";
import {
  isCollege
} from "./types.js";
export {
  checkInWords,
  contactIn,
  isCollege,
  linksIn,
  mapHeadings,
  parentsOrder,
  plainWords,
  readingAge,
  reportCheck,
  reportFromHtml,
  reportHtml,
  reportItems,
  reportTemplate,
  shortBreaksCheck
};
