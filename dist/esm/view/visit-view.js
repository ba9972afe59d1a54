/** Screens that every widget with services has: a list of them, one alone, the visitor's own list. */
import { html, nothing } from 'lit';
import { publisherOf } from '../feed/publisher.js';
import { unsaidOf } from '../search/facets.js';
import { milesTo } from '../search/near.js';
import { resultView } from './service-result-view.js';
import { shortlistView } from './shortlist-view.js';
import { stepView, titleView } from './visit-parts.js';
import { copiedView, copyView } from './visit-tools-view.js';
/** "For some" may or may not be this family, but it is said. */
const isAnswered = ({ send: { transport, personal_care } }, facet) => (facet === 'transport' && transport?.answer !== undefined) ||
    (facet === 'care' && personal_care !== undefined);
/** Draws one service under a heading of that level, with what the visitor's words and choices say of it. */
function resultOf(state) {
    const { id, feed, today, audience, pictureHosts, context, choices, at, point, list, acts } = state;
    const { facts, sessions } = state;
    const why = new Map(state.result?.matches.map((match) => [match.service, match]));
    return (service, headingLevel) => {
        const isOpen = at.item === service.id;
        const { href, onClick } = acts.step({ item: isOpen ? '' : service.id });
        const miles = point && milesTo(service, point);
        const council = feed.send.merged ? publisherOf(feed, service)?.name : undefined;
        const words = why.get(service)?.why;
        return resultView(service, {
            id,
            feed,
            today,
            audience,
            headingLevel,
            pictureHosts,
            href,
            isOpen,
            onOpen: onClick,
            isListed: list.includes(service.id),
            onList: () => acts.onList(service.id),
            unsaid: unsaidOf(service, choices, context).filter((facet) => !isAnswered(service, facet)),
            ...(facts && { facts }),
            ...(sessions && { sessions }),
            ...(isOpen && { tools: copyView('item', state, service.id) }),
            ...(miles !== undefined && { miles }),
            ...(council && { council }),
            ...(words && { why: words }),
        });
    };
}
export function listView(services, state) {
    const draw = resultOf(state);
    return html `
    <ul part="results bare">
      ${services.map((service) => draw(service, state.headingLevel + 1))}
    </ul>
  `;
}
/** The visitor's own list, in their order. */
export const listed = ({ services, list }) => list.flatMap((id) => services.find((service) => service.id === id) ?? []);
/** @param compared the services side by side, where that is more help than a list. */
export function listScreen(state, compared = nothing) {
    const { acts, headingLevel, say } = state;
    const own = listed(state);
    return html `
    ${titleView(headingLevel, say('list', { n: own.length }), true)}
    ${shortlistView({
        items: own.map(({ id, name }) => {
            const { href, onClick } = acts.step({ item: id });
            return { name, href, onOpen: onClick };
        }),
        isShown: true,
        onShow: () => undefined,
        onPrint: acts.onPrint,
        onCopy: () => acts.onCopy('list'),
        onClear: () => acts.onList(''),
    })}
    ${copiedView('list', state)} ${compared === nothing ? listView(own, state) : compared}
    <p part="paragraph screen-only">${stepView(acts.step({ show: '', item: '' }), say('listBack'))}</p>
  `;
}
/** A service whose link was opened: by itself, with a way to all of them. */
export const aloneScreen = (state, service) => html `
  ${titleView(state.headingLevel, state.say('results'), true)} ${listView([service], state)}
  <p part="paragraph">${stepView(state.acts.step({ item: '', show: 'all' }), state.say('alone'))}</p>
`;
/** The way to the visitor's own list, where there is one. */
export const toListView = ({ list, acts, say }) => list.length
    ? html `<p part="paragraph">
        ${stepView(acts.step({ show: 'list', item: '', page: '' }), say('list', { n: list.length }), 'link alone to-list')}
      </p>`
    : nothing;
