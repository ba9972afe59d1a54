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

/** Getting in and about: each thing with its answer and note; then transport and personal care. */
export function accessOf({ send }: Service): readonly string[] {
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
