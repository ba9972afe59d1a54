import type { DocumentSchedule, FeedDocument } from '../../src/feed/document.js';

const SATURDAYS: DocumentSchedule = { freq: 'WEEKLY', byday: 'SA', opens_at: '10:00', closes_at: '12:00' };

const isNamed = (service: unknown): boolean =>
  typeof service === 'object' && service !== null && 'name' in service;

/** The same feed, each record of it a short break on Saturdays. What is no record stays as it is: broken feeds have such. */
export const asBreaks = (document: FeedDocument): FeedDocument => ({
  ...document,
  contents: document.contents.map((service) =>
    isNamed(service)
      ? {
          ...service,
          schedules: [SATURDAYS],
          send: { ...service.send, kind: 'short-break', times: ['weekend'] },
        }
      : service,
  ),
});

const SCRIPT = '<script>window.hostile = true</script>';
const UNBROKEN = 'Otterlode'.repeat(40);
const BAD_LINK = 'javascript:window.hostile=1';

/** Sessions, fees, transport and a statement that no feed should hold, on every record. */
export function hostileBreaks(document: FeedDocument): FeedDocument {
  const breaks = asBreaks(document);
  return {
    ...breaks,
    contents: breaks.contents.map((service) => ({
      ...service,
      schedules: [
        SATURDAYS,
        {
          freq: `${SCRIPT}DAILY`,
          byday: 'SA,<b>',
          opens_at: '10:00',
          closes_at: '11:00',
          description: SCRIPT,
        },
        { freq: 'MONTHLY', byday: '99SA', bymonthday: '-400', dtstart: '2026-02-31', description: UNBROKEN },
        { freq: 'WEEKLY', byday: 'MO', interval: -1, count: 1e9, opens_at: '09:00', closes_at: '09:30' },
      ],
      cost_options: [{ option: UNBROKEN, amount: -1e21, currency: SCRIPT, amount_description: SCRIPT }],
      fees: SCRIPT + UNBROKEN,
      send: {
        ...service.send,
        break_kinds: [SCRIPT, 'leisure', 'constructor'],
        setting: '__proto__',
        transport: { answer: 'yes', note: SCRIPT + UNBROKEN },
        before_you_go: UNBROKEN,
      },
    })),
    send: {
      ...breaks.send,
      term_dates: [
        { name: SCRIPT, from: '2026-12-18', to: '2026-09-03' },
        { name: UNBROKEN, from: '2026-09-03', to: '9999-12-31' },
      ],
      short_breaks: {
        statement_url: BAD_LINK,
        reviewed: '2026-13-45',
        range: `${SCRIPT}<ul><li onclick="x()">${UNBROKEN}</li></ul>`,
        criteria: `<a href="${BAD_LINK}">Press</a><img src=x onerror="window.hostile=true">`,
        how_it_meets_needs: '\u202Ebackwards',
        comment_url: 'data:text/html,<b>',
        moving_on: SCRIPT,
        adult_url: '//example.org',
      },
    },
  };
}
