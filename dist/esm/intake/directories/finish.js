/** The last touches to a feed made from a directory: what must not be told, and what is too long to send to a phone. */
import { bandedPlaces, partsOf } from '../../feed/disclosure.js';
import { shownProvision } from '../../feed/provision.js';
import { present } from '../present.js';
import { isSame } from './valid.js';
import { inside } from './written.js';
/** Letters of one text: some 1,700 words, several times what anybody reads of a service. */
const MOST = 10_000;
/** The beginning of a text, up to the end of a paragraph, a sentence or at least a word. */
export function beginning(text, most = MOST) {
    if (text.length <= most)
        return text;
    const start = text.slice(0, most);
    const ends = [start.lastIndexOf('\n\n'), start.lastIndexOf('. ') + 1, start.lastIndexOf(' ')];
    const end = ends.find((at) => at > most / 2) ?? most;
    return `${start.slice(0, end).trimEnd()} …`;
}
const LONG = ['description', 'eligibility_description', 'application_process', 'fees', 'alert'];
function shortened(text, writing) {
    const start = beginning(text);
    if (start !== text)
        writing.tell('long', writing);
    return start;
}
/** No text longer than anybody reads (reader case 25). */
export function withoutLongTexts(service, writing) {
    const short = { ...service };
    for (const name of LONG) {
        const text = service[name];
        if (text)
            short[name] = shortened(text, inside(writing, name));
    }
    const { organization, local_offer: panel } = service;
    if (organization?.description) {
        const description = shortened(organization.description, inside(writing, 'organization.description'));
        short.organization = { ...organization, description };
    }
    if (panel) {
        const at = inside(writing, 'local_offer');
        short.local_offer = present({
            description: panel.description && shortened(panel.description, at),
            survey_answers: panel.survey_answers?.map((item) => ({ ...item, answer: shortened(item.answer, at) })),
        });
    }
    return short;
}
/** A line that adds others up, without the figures from which a hidden part could be worked out. */
function withoutSums(line, lines) {
    if (!partsOf(line, lines).some((part) => part.on_roll_band))
        return line;
    const { on_roll: _pupils, on_roll_band: _band, available, ...rest } = line;
    return { ...rest, ...(typeof available === 'number' && { available_band: 'ask' }) };
}
/** Small counts of pupils as bands (reader case 66). */
export function withBands(service, under, writing) {
    const lines = service.send?.places;
    if (!lines || under === 0)
        return service;
    const banded = lines.map((line) => bandedPlaces(line, under));
    const safe = banded.map((line) => withoutSums(line, banded));
    safe.forEach((line, index) => {
        if (!isSame(line, lines[index]))
            writing.tell('small', inside(writing, `send.places[${index}]`));
    });
    return { ...service, send: { ...service.send, places: safe } };
}
/** What a school runs, without counts of pupils that could point at a child. */
export function withoutSmallPupils(report, under, writing) {
    const { provision } = report;
    if (!provision || under === 0)
        return report;
    const shown = shownProvision({ provision }, under);
    return {
        ...report,
        provision: provision.map((line, index) => {
            const { pupils, ...rest } = line;
            if (pupils === undefined || shown[index]?.pupils.kind === 'known')
                return line;
            writing.tell('pupils', inside(writing, `provision[${index}]`));
            return rest;
        }),
    };
}
