import { html } from 'lit';
import { linkView } from './contact.js';
import { sayService } from './words/services.js';
export const PROBLEMS = ['wrong', 'missing', 'gone'];
/** Pairs for an address: mail programs show a plus as it stands. */
const pairs = (values) => new URLSearchParams(values).toString().replace(/\+/g, '%20');
/**
 * Where to tell of a problem with a service: the publisher's address with the entry named.
 *
 * @param address a mail address gets a subject and the first lines of the letter; a page gets `entry`, `name` and
 *   `problem` (`wrong`, `missing`, `gone`) in its query, what is there already staying; any other stays as it is.
 */
export function reportHref(address, { id, name }, problem) {
    const slots = { id, name, problem: sayService(problem) };
    const isMail = /^mailto:/i.test(address);
    if (!isMail && !/^https?:/i.test(address))
        return address;
    const added = isMail
        ? pairs({
            ...(!/[?&]subject=/i.test(address) && { subject: sayService('reportSubject', slots) }),
            ...(!/[?&]body=/i.test(address) && { body: sayService('reportBody', slots) }),
        })
        : pairs({ entry: id, name, problem });
    const [, rest = '', hash = ''] = /^([^#]*)(#.*)?$/s.exec(address) ?? [];
    const mark = !rest.includes('?') ? '?' : /[?&]$/.test(rest) ? '' : '&';
    return `${rest}${added && mark}${added}${hash}`;
}
/** Three kinds of problem, each a link. */
export const reportView = (service, address) => html `
  <ul part="list bare report">
    ${PROBLEMS.map((problem) => html `<li part="item">${linkView(reportHref(address, service, problem), sayService(problem))}</li>`)}
  </ul>
`;
