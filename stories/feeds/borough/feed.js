/** The whole feed of a borough that does not exist, with every member of the format filled somewhere. */
import { bases } from './bases.js';
import { breaks } from './breaks.js';
import { ordinarilyAvailable } from './ordinarily-available.js';
import { mail, page } from './parts.js';
import { reports } from './report.js';
import { services } from './services.js';

/**
 * @param {string} generated when the feed was made, as a date and time
 * @param {object[]} more short breaks beyond the first ten; without them it is the borough that `grown.js` grows
 */
export function boroughFeed(generated, more = breaks) {
  const contents = [...bases, ...services, ...more];
  const size = contents.length;
  return {
    $schema: '../../dist/feed.schema.json',
    ...{
      total_items: size,
      total_pages: 1,
      page_number: 1,
      size,
      first_page: true,
      last_page: true,
      empty: false,
    },
    contents,
    send: {
      version: '1.0',
      generated,
      publisher: {
        name: 'Fennbridge Council (made up)',
        url: page(''),
        area: { code: 'E06999999', name: 'Fennbridge' },
      },
      licence: { name: 'CC0: use it as you like', url: page('licence') },
      notice: {
        text: 'A made-up borough, to try things out. No council, school or child here is real.',
        url: page('about'),
      },
      sources: [
        {
          id: 'places',
          name: 'Places list of the SEND team',
          url: page('places'),
          read: '2026-11-20T06:00:00Z',
        },
        { id: 'directory', name: 'Family directory', url: page('directory'), read: '2026-11-22T06:00:00Z' },
      ],
      contact: {
        name: 'Fennbridge Local Offer team',
        phone: '01632 960000',
        email: mail('localoffer'),
        hours: 'Monday to Friday, 9am to 4pm',
        url: page('contact'),
      },
      links: {
        local_offer: page(''),
        sendiass: page('sendiass'),
        parent_carer_forum: page('forum'),
        complaints: page('complaints'),
        mediation: page('mediation'),
        report_problem: `mailto:${mail('localoffer')}`,
      },
      urgent: [
        {
          name: 'Fennbridge children’s safety line',
          for: 'If you think a child is not safe',
          phone: '01632 960999',
          text: '60999',
          hours: 'Day and night',
          checked: '2026-11-02',
        },
        {
          name: 'Mental health crisis line',
          for: 'If somebody might hurt themselves',
          phone: '020 7946 0999',
          hours: 'Day and night',
          checked: '2026-11-02',
        },
      ],
      disclosure: { under: 5 },
      how_places_are_decided: {
        'special-school':
          'Places are decided by the SEND team, with you and the school. The team meets every two weeks.',
      },
      labels: {
        kinds: { 'sen-unit': 'Learning centre' },
        tiers: {
          universal: 'For everyone',
          targeted: 'Some extra help',
          'targeted-plus': 'More extra help',
          specialist: 'Most help',
        },
        needs: { SLCN: 'Talking and understanding' },
        categories: { 'short-breaks': 'Short breaks and clubs' },
      },
      term_dates: [
        { name: 'Autumn 2026, first half', from: '2026-09-03', to: '2026-10-23' },
        { name: 'Autumn 2026, second half', from: '2026-11-02', to: '2026-12-18' },
        { name: 'Spring 2027, first half', from: '2027-01-04', to: '2027-02-12' },
        { name: 'Spring 2027, second half', from: '2027-02-22', to: '2027-03-25' },
        { name: 'Summer 2027, first half', from: '2027-04-12', to: '2027-05-28' },
        { name: 'Summer 2027, second half', from: '2027-06-07', to: '2027-07-21' },
        { name: 'Autumn 2027, first half', from: '2027-09-02', to: '2027-10-22' },
      ],
      short_breaks: {
        statement_url: page('short-breaks/statement'),
        reviewed: '2026-04-01',
        range:
          'Clubs, helpers at home, days out and nights away, in the daytime, evenings, weekends and holidays.',
        criteria:
          'Anybody can use clubs for everyone. Some breaks need a form. Nights away need a social care assessment.',
        how_it_meets_needs:
          'Families asked for more at weekends and in the south. Two clubs opened there in 2026.',
        comment_url: page('short-breaks/comment'),
        moving_on: 'Breaks for adults can start at 18. Ask for an assessment before you are 17 and a half.',
        adult_url: page('adults/breaks'),
      },
      reports,
      comments: [
        {
          id: 'comment-1',
          theme: 'Short breaks',
          comment: 'There is nothing in the south at weekends.',
          response: 'You were right.',
          action: ['Friday youth night opened.', 'Quiet swim opened.'],
          status: 'done',
          lead: 'Short breaks manager',
          received: '2026-01-14',
          responded: '2026-02-20',
        },
        {
          id: 'comment-2',
          theme: 'The website',
          comment: ['I cannot find who to ring.', 'Too many letters like EHCP.'],
          response: 'Each page now ends with a phone number. A list of words is being written.',
          status: 'under-way',
          lead: 'Local Offer officer',
          received: '2026-05',
          responded: '2026-06-01',
        },
        {
          id: 'comment-3',
          theme: 'Health',
          comment: 'We waited a year for occupational therapy.',
          response: null,
          action: null,
          status: 'new',
          received: '2026-11-03',
          responded: null,
        },
      ],
      coverage: [{ key: 'lo-14b', url: page('travel'), note: 'Travel to school and college.' }],
      ordinarily_available: ordinarilyAvailable,
      glossary: [
        {
          term: 'EHC plan',
          meaning: 'A legal paper that says what help a child must get.',
          also: ['EHCP', 'education, health and care plan'],
        },
        { term: 'SENCO', meaning: 'The teacher in charge of special educational needs.' },
      ],
      synonyms: [
        ['short break', 'respite', 'time off'],
        ['taxi', 'school bus', 'travel help'],
      ],
      pathways: [
        {
          title: 'Asking for an EHC plan',
          steps: [
            { title: 'Ask', text: 'Write to the SEND team.', url: page('ehc') },
            { title: 'Answer', text: 'You hear within 6 weeks.' },
          ],
        },
      ],
    },
  };
}
