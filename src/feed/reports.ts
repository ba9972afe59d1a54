/** Reports and comments: each is read on its own, and one that says nothing is left out. */
import { cleaned } from './clean.js';
import { fault } from './faults.js';
import { madeId } from './identity.js';
import { choice, date, list, type Spot, take, text, texts } from './spot.js';
import type { DocumentReport, DocumentReportSetting } from './document.js';
import type { Comment, Report } from './types.js';

const SETTING = choice<DocumentReportSetting>(
  'mainstream',
  'nursery',
  'special',
  'hospital',
  'pru',
  'ap-academy',
  '16-19-academy',
  'college',
  'specialist-college',
  'independent',
);

type Links = NonNullable<Report['links']>;

/** `sen-policy` is `sen_policy`; an address alone is a link without a date; a link with neither is none. */
const linksOf = (links: NonNullable<DocumentReport['links']>): Links =>
  Object.fromEntries(
    Object.entries(links)
      .map(([name, link]): [string, Links[string]] => [
        name.replace(/([a-z])-(?=[a-z])/gi, '$1_'),
        typeof link === 'string' ? { url: link } : link,
      ])
      .filter(([, link]) => Object.keys(link).length),
  );

function readReport(spot: Spot): Report | undefined {
  const report = cleaned<DocumentReport>(spot, 'organization');
  if (!report) return;
  const { organization, sections = [], links, health, ...more } = report;
  if (!organization.name) {
    fault(spot, 19, 'organization', 'error');
    return;
  }
  return {
    ...more,
    organization,
    id: text(spot, 'id') ?? madeId(report.urn, organization.id, organization.name, report.url),
    setting: SETTING(spot, 'setting') ?? 'mainstream',
    // A section is its key and something beside it. A picture without words for it is one to ask about, not to lose.
    sections: sections
      .filter(({ key: _, ...said }) => Object.keys(said).length)
      .map(({ media, ...said }) => ({
        ...said,
        ...(media && { media: media.map((picture) => ({ ...picture, alt: picture.alt ?? '' })) }),
      })),
    ...(links && { links: linksOf(links) }),
    // What is but named is a line.
    ...(health && {
      health: health.map((row) => (typeof row === 'string' || Object.keys(row).length > 1 ? row : row.what)),
    }),
  };
}

/** Each report is read on its own; one whose school has no name is left out. */
export const readReports = (send: Spot): Report[] =>
  list(send, 'reports').flatMap((spot) => readReport(spot) ?? []);

export const readComments = (send: Spot): Comment[] =>
  list(send, 'comments').flatMap((spot) => {
    const comment = texts(spot, 'comment');
    if (!comment.length) {
      fault(spot, 70, 'comment', 'error');
      return [];
    }
    return [
      {
        id: text(spot, 'id') ?? madeId(...comment),
        comment,
        action: texts(spot, 'action'),
        ...take(spot, [text, 'theme response status lead'], [date, 'received responded']),
      },
    ];
  });
