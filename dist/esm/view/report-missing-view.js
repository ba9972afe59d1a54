import { html, nothing } from "lit";
import { failure, waitView } from "./feed-view.js";
import { text } from "./text.js";
import { sayReport } from "./words/report.js";
import { say } from "./words/shared.js";
function reportMissingView(state, { retry, retrying }, isAsked) {
  if (state.status === "loading") return waitView(say("loading"), retrying ? retry : void 0);
  if (state.status === "failed") return waitView(failure(state), retry);
  if (state.status === "none" || !isAsked) return nothing;
  return html`<p part="message">${text(sayReport("none"))}</p>`;
}
export {
  reportMissingView
};
