import { checkFeed, unreadReport } from "./check.js";
import { checksHtml, faultsHtml } from "./faults-html.js";
import { faultsText } from "./faults-text.js";
import { faultGroups } from "./order.js";
export {
  checkFeed,
  checksHtml,
  faultGroups,
  faultsHtml,
  faultsText,
  unreadReport
};
