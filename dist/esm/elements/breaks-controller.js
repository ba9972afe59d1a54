import { tellOnce } from '../feed/tell.js';
import { PARTS } from '../view/breaks-state.js';
import { calendarFile, calendarName } from '../view/calendar-file.js';
import { BREAK_FACETS } from '../search/facets.js';
import { termsOf } from '../feed/sessions.js';
import { facetInWords } from '../view/facets-view.js';
import { saveFile } from '../view/save-file.js';
import { sessionsView } from '../view/sessions-view.js';
import { sayBreakResults } from '../view/words/breaks.js';
import { asWords } from './attributes.js';
import { BREAKS_ATTRIBUTES } from './breaks-attributes.js';
import { VisitController } from './visit-controller.js';
import { VisitReader } from './visit-reader.js';
const KEYS = [...BREAK_FACETS, 'sort', 'item', 'page', 'list', 'show', 'week'];
const FACTS = ['for', 'first', 'when', 'cost', 'where', 'transport', 'open'];
/** What a visitor does with short breaks, and the state it leads to. */
export class BreaksController {
    #host;
    #reader = new VisitReader(BREAKS_ATTRIBUTES);
    #id = '';
    constructor(host) {
        this.#host = host;
        this.visit = new VisitController(host, 'breaks', KEYS, {
            preset: () => this.#reader.last?.settings.preset ?? {},
            home: () => `${this.#id}-menu`,
        });
    }
    /** Everything there is to draw, for a feed that has been read. */
    state(feed, today, id) {
        this.#id = id;
        const read = this.#reader.of(feed, today, this.#host);
        const { audience } = read.settings;
        return {
            ...this.visit.state({ feed, today, id, sort: this.#host.sort }, read),
            week: this.visit.at.week ?? asWords(this.#host.week).toLowerCase(),
            say: sayBreakResults,
            inWords: (facet, value) => facetInWords(facet, value, feed, audience),
            facts: FACTS,
            sessions: (service) => sessionsView(service, {
                feed,
                today,
                audience,
                onFile: (session) => {
                    const stamp = `${today.replaceAll('-', '')}T000000Z`;
                    const terms = termsOf(feed, service);
                    const file = calendarFile(service, session, { terms, today, address: location.href, stamp });
                    if (file)
                        saveFile(calendarName(service), 'text/calendar;charset=utf-8', file);
                },
            }),
            parts: this.#parts(),
            toPart: (part) => (event) => this.#goTo(`#${CSS.escape(`${this.#id}-${part}`)} > [part~="title"]`, event),
            toResults: (event) => this.#goTo('[part~="main"] > [part~="title"]', event),
        };
    }
    #parts() {
        const wanted = asWords(this.#host.view).toLowerCase();
        const parts = PARTS.filter((part) => !wanted || part === wanted);
        if (parts.length)
            return parts;
        tellOnce(`<${this.#host.localName}> view="${wanted}" is none of: ${PARTS.join(', ')}. It is left out.`);
        return PARTS;
    }
    /** A link of ours cannot reach into a shadow root, and a link in the page must not lose its place under a sticky header. */
    #goTo(selector, event) {
        const title = this.#host.renderRoot.querySelector(selector);
        if (!title)
            return;
        event.preventDefault();
        title.focus({ preventScroll: true });
        title.scrollIntoView({ block: 'start' });
    }
}
