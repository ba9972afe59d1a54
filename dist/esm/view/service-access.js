import { own } from '../feed/own.js';
import { ACCESS_WORDS, sayService } from './words/services.js';
const ANSWERS = {
    yes: 'accessYes',
    part: 'accessPart',
    no: 'accessNo',
};
const TRANSPORT = { yes: 'transportYes', some: 'transportSome', no: 'transportNo' };
const CARE = { yes: 'careYes', some: 'careSome', no: 'careNo' };
const noted = (answer, note) => note ? sayService('accessNote', { answer, note }) : answer;
/** Getting in and about: each thing with its answer and note; then transport and personal care. */
export function accessOf({ send }) {
    const { access, transport, personal_care: care } = send;
    return [
        ...access.map(({ code, answer, note }) => {
            const what = own(ACCESS_WORDS, code) ?? code;
            const key = own(ANSWERS, answer);
            const said = key ? sayService(key, { what }) : sayService('costIs', { option: what, amount: answer });
            return noted(said, note);
        }),
        ...(transport?.answer
            ? [noted(sayService(TRANSPORT[transport.answer]), transport.note)]
            : transport?.note
                ? [transport.note]
                : []),
        ...(care ? [sayService(CARE[care])] : []),
    ];
}
