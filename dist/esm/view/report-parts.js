import { html, nothing } from "lit";
import { heading } from "./heading.js";
import { text } from "./text.js";
import { sayReport } from "./words/report.js";
const sayIn = ({ model: { audience } }, key, slots = {}) => sayReport(key, slots, audience);
const placeHref = (id) => `${location.href.split("#")[0] ?? ""}#${encodeURIComponent(id)}`;
const placeLink = ({ acts }, id, words, part = "link alone") => html`<a part=${part} href=${placeHref(id)} @click=${(event) => acts.go(event, id)}
    >${text(words)}</a
  >`;
const partView = (options, name, words, body, id = "") => body === nothing ? nothing : html`<div part="report-part ${name}" id=${id || nothing}>
        ${heading(options.level, "report-name", words)} ${body}
      </div>`;
export {
  partView,
  placeLink,
  sayIn
};
