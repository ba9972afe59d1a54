import { html } from "lit";
import { linkView } from "./contact.js";
import { sayService } from "./words/services.js";
const PROBLEMS = ["wrong", "missing", "gone"];
const pairs = (values) => new URLSearchParams(values).toString().replace(/\+/g, "%20");
function reportHref(address, { id, name }, problem) {
  const slots = { id, name, problem: sayService(problem) };
  const isMail = /^mailto:/i.test(address);
  if (!isMail && !/^https?:/i.test(address)) return address;
  const added = isMail ? pairs({
    ...!/[?&]subject=/i.test(address) && { subject: sayService("reportSubject", slots) },
    ...!/[?&]body=/i.test(address) && { body: sayService("reportBody", slots) }
  }) : pairs({ entry: id, name, problem });
  const [, rest = "", hash = ""] = /^([^#]*)(#.*)?$/s.exec(address) ?? [];
  const mark = !rest.includes("?") ? "?" : /[?&]$/.test(rest) ? "" : "&";
  return `${rest}${added && mark}${added}${hash}`;
}
const reportView = (service, address) => html`
  <ul part="list bare report">
    ${PROBLEMS.map((problem) => html`<li part="item">${linkView(reportHref(address, service, problem), sayService(problem))}</li>`)}
  </ul>
`;
export {
  PROBLEMS,
  reportHref,
  reportView
};
