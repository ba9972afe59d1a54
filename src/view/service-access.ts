import { own } from '../feed/own.js';
import type { Service } from '../feed/types.js';
import { ACCESS_WORDS, sayService } from './words/services.js';

const ANSWERS: Readonly<Record<string, 'accessYes' | 'accessPart' | 'accessNo'>> = {
  yes: 'accessYes',
  part: 'accessPart',
  no: 'accessNo',
};
const TRANSPORT = { yes: 'transportYes', some: 'transportSome', no: 'transportNo' } as const;
const CARE = { yes: 'careYes', some: 'careSome', no: 'careNo' } as const;

const noted = (answer: string, note: string | undefined): string =>
  note ? sayService('accessNote', { answer, note }) : answer;

/** Getting in and about: each thing with its answer and note. */
export const gettingInOf = ({ send }: Service): readonly string[] =>
  send.access.map(({ code, answer, note }) => {
    const what = own(ACCESS_WORDS, code) ?? code;
    const key = own(ANSWERS, answer);
    const said = key ? sayService(key, { what }) : sayService('costIs', { option: what, amount: answer });
    return noted(said, note);
  });

/** An answer with its note, for whoever has said already what is asked: "For some. A bus from the south." */
export const transportOf = ({ send: { transport } }: Service): string =>
  transport?.answer ? noted(sayService(transport.answer), transport.note) : (transport?.note ?? '');

export const careOf = ({ send: { personal_care: care } }: Service): string => (care ? sayService(care) : '');

/** Getting in and about, then transport and personal care, each saying what it is. */
export function accessOf(service: Service): readonly string[] {
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
