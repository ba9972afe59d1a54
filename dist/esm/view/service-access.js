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
/** Getting in and about: each thing with its answer and note. */
export const gettingInOf = ({ send }) => send.access.map(({ code, answer, note }) => {
    const what = own(ACCESS_WORDS, code) ?? code;
    const key = own(ANSWERS, answer);
    const said = key ? sayService(key, { what }) : sayService('costIs', { option: what, amount: answer });
    return noted(said, note);
});
/** An answer with its note, for whoever has said already what is asked: "For some. A bus from the south." */
export const transportOf = ({ send: { transport } }) => transport?.answer ? noted(sayService(transport.answer), transport.note) : (transport?.note ?? '');
export const careOf = ({ send: { personal_care: care } }) => (care ? sayService(care) : '');
/** Getting in and about, then transport and personal care, each saying what it is. */
export function accessOf(service) {
    const { transport, personal_care: care } = service.send;
    return [
        ...gettingInOf(service),
        ...(transport?.answer
            ? [noted(sayService(TRANSPORT[transport.answer]), transport.note)]
            : transport?.note
                ? [transport.note]
                : []),
        ...(care ? [sayService(CARE[care])] : []),
    ];
}
