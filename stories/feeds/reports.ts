/** Feeds of reports, one for each state: old, bare, hostile, with small numbers, and none at all. */
import type { DocumentReport, FeedDocument } from '../../src/feed/document.js';
import { feedOf } from './make.js';

/** A report with little in it: two answers, reviewed this term. */
const report = (more: Partial<DocumentReport> = {}): DocumentReport => ({
  id: 'report-larkmere',
  organization: { id: 'school-999001', name: 'Larkmere Primary School' },
  urn: '999001',
  setting: 'mainstream',
  sections: [
    {
      key: 'sir-1',
      text: 'We are a school for all children who live near us. Your child does not need a diagnosis to get help here.',
    },
    {
      key: 'sir-4',
      text: 'Our SENCO is Mrs Nadia Ferris. Ring 01632 960104, Tuesday to Friday.',
      contact: { name: 'Mrs Nadia Ferris', phone: '01632 960104' },
    },
  ],
  ...more,
});

const reportsOf = (...reports: DocumentReport[]): FeedDocument => feedOf([], { reports });

/** Two answers, and nothing else: no dates, links, layers or facts. */
export const bareReportFeed = (): FeedDocument => reportsOf(report());

/** A feed that says nothing of reports. */
export const noReportFeed = (): FeedDocument => feedOf([]);

/** Nobody has looked at it since 2023, and its papers are older still. */
export const oldReportFeed = (): FeedDocument =>
  reportsOf(
    report({
      reviewed: '2023-09-01',
      next_review: '2024-09-01',
      contacts: [{ role: 'SENCO', name: 'Mrs Nadia Ferris', phone: '01632 960104', checked: '2023-09-01' }],
      links: {
        accessibility_plan: { url: 'https://example.org/larkmere/access-2019', date: '2019-09' },
        equality_objectives: { url: 'https://example.org/larkmere/equality-2020', date: '2020' },
      },
      case_studies: [
        { text: 'A child in Year 3 learned to swim.', consent_until: '2024-07' },
        { text: 'A child in Year 5 joined the choir.', consent_until: '2026-12-31' },
      ],
    }),
  );

/** Counts of 1 to 4 pupils, beside totals that would give them away. */
export const smallReportFeed = (): FeedDocument =>
  reportsOf(
    report({
      provision: [
        { name: 'Sounds again', layer: 'Some extra help', pupils: 12 },
        { name: 'Busy hands', layer: 'Some extra help', pupils: 3 },
        { name: 'Total, some extra help', layer: 'Some extra help', pupils: 15 },
        { name: 'Signing club', layer: 'Most help', pupils: 1 },
        { name: 'Horse riding', layer: 'Most help', pupils: 0 },
        { name: 'Not counted', layer: 'Most help' },
        { name: 'All children with extra help', pupils: 16 },
      ],
      facts: [{ label: 'Children in the school', value: '420' }],
    }),
  );

const SCRIPT = '<script>window.hostile = true</script>';
const PICTURE = '<img src=x onerror="window.hostile = true">';
const BAD_LINK = 'javascript:window.hostile=1';
const BAD = SCRIPT + PICTURE;
const UNBROKEN = 'Larkmere'.repeat(60);
const LONG =
  `<p onclick="window.hostile = true">Words &amp; more. <a href="${BAD_LINK}">Here</a> </p>`.repeat(400);
const PROTO = '{"polluted":true,"name":"__proto__"}';

/** What no report should hold, in each of its members; between the two bad ones stands a good one. */
export function hostileReportFeed(): FeedDocument {
  const bad = {
    id: `"><b>${UNBROKEN}`,
    organization: {
      id: '__proto__',
      name: `${BAD}Bad School`,
      website: BAD_LINK,
      email: 'a@b\nbcc:c@d.example',
    },
    urn: BAD,
    phase: BAD,
    setting: 'constructor',
    reviewed: '2026-02-31',
    next_review: SCRIPT,
    url: BAD_LINK,
    sections: [
      { key: 'sir-1', heading: BAD, text: BAD + LONG, also: [SCRIPT, '__proto__'], site: BAD },
      {
        key: '__proto__',
        text: '<iframe src="javascript:window.hostile=1"></iframe><svg onload="window.hostile=1"><style>*{display:none}</style>Drawn',
        easy_read: [{ text: BAD, image: BAD_LINK, alt: PICTURE }],
        media: [
          { src: BAD_LINK, alt: BAD },
          { src: 'data:image/svg+xml,<svg onload="window.hostile=1">', alt: BAD },
          { src: '//pictures.example/x.png"onerror="window.hostile=1', alt: BAD },
        ],
        contact: {
          name: BAD,
          phone: BAD,
          email: BAD_LINK,
          hours: BAD,
          url: ' java\tscript:window.hostile=1',
        },
      },
      { key: 'sir-4', text: `&lt;img src=x onerror=window.hostile=1&gt; ${UNBROKEN} \u202Edne` },
    ],
    contacts: [
      { role: BAD, name: UNBROKEN, phone: BAD_LINK, email: `${UNBROKEN}@example.org`, checked: BAD },
    ],
    links: {
      sen_policy: BAD_LINK,
      local_offer: { url: BAD_LINK, date: BAD },
      ['__proto__']: BAD_LINK,
      [BAD]: BAD,
    },
    case_studies: [
      { text: BAD, image: BAD_LINK, alt: BAD, consent_until: '2027-07' },
      { text: 'Nobody can say until when.', consent_until: SCRIPT },
    ],
    facts: [{ label: BAD, value: UNBROKEN }],
    needs: [BAD, '__proto__', 'SLCN'],
    layers: [{ name: '__proto__', text: BAD }],
    provision: [{ name: BAD, text: LONG, layer: '__proto__', pupils: -1e21, image: BAD_LINK, alt: BAD }],
    health: [SCRIPT, { what: BAD, when: BAD, who: BAD, pays: UNBROKEN, ask: BAD, site: BAD }],
    moving_on: [{ age: BAD, when: BAD, what: UNBROKEN }],
    sites: [BAD, UNBROKEN],
    ['__proto__']: JSON.parse(PROTO) as unknown,
  };
  // Nothing here is what the type asks for: that is the point of it.
  return reportsOf(bad as unknown as DocumentReport, report(), {
    ...bad,
    id: '__proto__',
  } as unknown as DocumentReport);
}
