import { present } from '../present.js';
import { asText, plainOf } from './plain.js';
import { oneOf } from './valid.js';
/** A copy whose words are as they must be written; numbers stay. */
export function wordsOf(record) {
    const written = Object.entries(record).map(([name, value]) => [
        name,
        typeof value === 'string' ? asText(value) : value,
    ]);
    // Each member has the type it had.
    return Object.fromEntries(written);
}
const words = (items) => items.map(asText);
const placesOf = ({ planned, ...line }) => {
    const { phase, total, on_roll, note, ...rest } = wordsOf(line);
    return present({ phase, total, on_roll, ...rest, note, planned: planned.map(wordsOf) });
};
const ANSWER = oneOf('yes', 'part', 'no');
function accessOf({ access }, writing) {
    return access.flatMap((item, index) => {
        const answer = ANSWER(item.answer.toLowerCase());
        if (answer)
            return [{ ...wordsOf(item), answer }];
        writing.tell('lost', { ...writing, path: `${writing.path}.send.access[${index}]` });
        return [];
    });
}
/** `send` of a service; undefined where it says nothing. */
export function sendOf(send, writing) {
    const { support: _, places_note, how_decided, apply, transport, top_up, opens, ...rest } = send;
    const { needs, conditions, categories, localities, payment, times, break_kinds, year_groups, ...more } = rest;
    const { easy_read, places, access: _access, ...plain } = more;
    const written = present({
        ...wordsOf(plain),
        needs: words(needs),
        conditions: words(conditions),
        categories: words(categories),
        localities: words(localities),
        payment: words(payment),
        times: words(times),
        transport: transport && wordsOf(transport),
        break_kinds: words(break_kinds),
        access: accessOf(send, writing),
        year_groups: words(year_groups),
        places: places.map(placesOf),
        places_note: places_note && plainOf(places_note),
        how_decided: how_decided && plainOf(how_decided),
        top_up: top_up && wordsOf(top_up),
        opens: opens && wordsOf(opens),
        apply: apply && present({ text: apply.text && plainOf(apply.text), url: apply.url }),
        easy_read: easy_read.map(wordsOf),
    });
    return Object.keys(written).length > 0 ? written : undefined;
}
/** What an older panel says of support. Its first words, where they answer no question, are its description. */
export function panelOf({ support = [] }) {
    const [first, ...more] = support;
    if (!first)
        return undefined;
    const answers = first.question ? support : more;
    return present({
        description: first.question ? undefined : plainOf(first.answer),
        survey_answers: answers.map(({ question, answer }) => present({ question: question && asText(question), answer: plainOf(answer) })),
    });
}
