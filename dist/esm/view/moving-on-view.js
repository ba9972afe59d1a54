import { html, nothing } from "lit";
import { linkView } from "./contact.js";
import { heading } from "./heading.js";
import { richText } from "./rich-text.js";
import { line, text } from "./text.js";
import { sayStatement } from "./words/statement.js";
const sourcesOf = ({ send }) => send.merged ?? [send];
const KEYS = ["until", "after", "before"];
function localRule({ publisher, short_breaks }, isNamed) {
  const { moving_on, adult_url } = short_breaks ?? {};
  const council = isNamed ? publisher?.name : void 0;
  return html`
    ${moving_on ? html`<div part="rich">
            ${council ? line(council, "line council") : nothing} ${richText(moving_on)}
          </div>` : nothing}
    ${adult_url ? html`<p part="paragraph">
            ${linkView(adult_url, council ? sayStatement("adultOf", { council }) : sayStatement("adult"))}
          </p>` : nothing}
  `;
}
const hasOwnRule = ({ short_breaks }) => Boolean(short_breaks?.moving_on || short_breaks?.adult_url);
function changesView(feed, audience) {
  const sources = sourcesOf(feed);
  return html`
    <p part="paragraph">${text(KEYS.map((key) => sayStatement(key, {}, audience)).join(" "))}</p>
    ${sources.filter(hasOwnRule).map((source) => localRule(source, sources.length > 1))}
  `;
}
const movingOnView = ({ feed, audience, headingLevel }) => html`
  <div part="notice moving-on">
    ${heading(headingLevel, "statement-name", sayStatement("movingOn", {}, audience))}
    ${changesView(feed, audience)}
  </div>
`;
export {
  changesView,
  hasOwnRule,
  movingOnView,
  sourcesOf
};
