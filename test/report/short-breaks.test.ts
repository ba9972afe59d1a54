import { expect } from '@open-wc/testing';
import borough from '../../stories/feeds/borough.json' with { type: 'json' };
import { readFeed } from '../../src/feed/read.js';
import type { ShortBreaks } from '../../src/feed/types.js';
import { shortBreaksCheck } from '../../src/report/index.js';

const TODAY = '2026-11-22';

/** A statement as a feed that holds it is read. */
function statementOf(short_breaks: object): ShortBreaks | undefined {
  const { feed } = readFeed({ contents: [], send: { short_breaks } });
  return feed?.send.short_breaks;
}
const WHOLE = {
  statement_url: 'https://fennbridge.example/statement',
  range: 'Care by day and by night, clubs, and help in the evenings, at weekends and in the holidays.',
  criteria: 'Anybody can use the clubs.',
  how_it_meets_needs: 'Parents asked for more at weekends.',
  reviewed: '2026-04-01',
  comment_url: 'https://fennbridge.example/comment',
};
const missingOf = (statement: ShortBreaks | undefined): readonly string[] =>
  shortBreaksCheck(statement, { today: TODAY })
    .items.filter(({ state }) => state === 'missing')
    .map(({ key }) => key);
const kindsOf = (statement: ShortBreaks | undefined, today = TODAY): readonly string[] =>
  shortBreaksCheck(statement, { today }).warnings.map(({ kind }) => kind);

describe('shortBreaksCheck', () => {
  it('finds nothing missing where every part is there', () => {
    expect(missingOf(statementOf(WHOLE))).to.deep.equal([]);
    expect(kindsOf(statementOf(WHOLE))).to.deep.equal([]);
  });

  it('finds nothing missing in the made-up borough', () => {
    const { feed } = readFeed(borough);
    expect(feed?.send.short_breaks?.range).to.not.equal(undefined);
    expect(missingOf(feed?.send.short_breaks)).to.deep.equal([]);
    expect(kindsOf(feed?.send.short_breaks)).to.deep.equal([]);
  });

  it('misses all of a statement that is not there', () => {
    expect(missingOf(undefined)).to.deep.equal(['sb-1', 'sb-2', 'sb-3', 'sb-5', 'sb-6']);
    expect(kindsOf(undefined)).to.deep.equal([]);
  });

  const parts = [
    ['range', 'sb-1', 'regulation 5(1)(a), with regulation 4(2)(a) to (d)'],
    ['criteria', 'sb-2', 'regulation 5(1)(b)'],
    ['how_it_meets_needs', 'sb-3', 'regulation 5(1)(c)'],
    ['reviewed', 'sb-5', 'regulation 5(3)'],
    ['comment_url', 'sb-6', 'regulation 5(4)'],
  ] as const;
  for (const [member, key, law] of parts) {
    it(`says what to write, and the law, where ${member} is not there`, () => {
      const statement = statementOf({ ...WHOLE, [member]: ' ' });
      expect(missingOf(statement)).to.deep.equal([key]);
      const item = shortBreaksCheck(statement, { today: TODAY }).items.find((one) => one.key === key);
      expect(item?.law).to.equal(
        `Breaks for Carers of Disabled Children Regulations 2011 (SI 2011/707), ${law}`,
      );
      expect(item?.prompt).to.match(new RegExp(`^(?:Say|Give) .* \\(send\\.short_breaks\\.${member}\\)\\.$`));
    });
  }

  it('names what the range does not speak of, and nothing that it does', () => {
    const range = 'Clubs on Saturdays and at half term, and sitting in the daytime.';
    const { warnings } = shortBreaksCheck(statementOf({ ...WHOLE, range }), { today: TODAY });
    expect(warnings.map(({ message }) => message)).to.deep.equal([
      'The range has no word we know of: overnight care (regulation 4(2)(b)), evenings (regulation 4(2)(d)). Say what there is; where there is none, say so.',
    ]);
  });

  it('asks for a review after a year, and says that the law names no day', () => {
    const statement = statementOf({ ...WHOLE, reviewed: '2025-11-23' });
    expect(kindsOf(statement, '2026-11-22')).to.deep.equal([]);
    expect(kindsOf(statement, '2026-11-23')).to.deep.equal(['old']);
    const [old] = shortBreaksCheck(statement, { today: '2027-01-01' }).warnings;
    expect(old?.message).to.match(
      /regulation 5\(3\), asks that it is kept under review, and names no yearly/,
    );
  });

  it('takes a month or a year as reviewed on its last day', () => {
    expect(kindsOf(statementOf({ ...WHOLE, reviewed: '2025-11' }), '2026-11-29')).to.deep.equal([]);
    expect(kindsOf(statementOf({ ...WHOLE, reviewed: '2025' }), '2026-11-29')).to.deep.equal([]);
    expect(kindsOf(statementOf({ ...WHOLE, reviewed: '2025-11' }), '2026-11-30')).to.deep.equal(['old']);
  });

  it('doubts a review on a day still to come', () => {
    expect(kindsOf(statementOf({ ...WHOLE, reviewed: '2026-11-23' }))).to.deep.equal(['date']);
    expect(kindsOf(statementOf({ ...WHOLE, reviewed: '2026-11-22' }))).to.deep.equal([]);
  });

  it('says that families see only a link where the feed has no more', () => {
    const statement = statementOf({ statement_url: 'https://fennbridge.example/statement.pdf' });
    expect(kindsOf(statement)).to.deep.equal(['only-link']);
    expect(kindsOf(statementOf({ ...WHOLE, range: '', criteria: '' }))).to.deep.equal([]);
  });

  it('never says that the law is met', () => {
    for (const statement of [undefined, statementOf({}), statementOf(WHOLE)])
      expect(JSON.stringify(shortBreaksCheck(statement, { today: '2030-01-01' }))).to.not.match(
        /compl(?:y|ies|iant|iance|ete)|passes|satisf|lawful/i,
      );
  });
});
