import { expect } from '@open-wc/testing';
import { smallReportFeed } from '../../stories/feeds.js';
import { shownProvision } from '../../src/feed/provision.js';
import { readFeed } from '../../src/feed/read.js';
import type { Report } from '../../src/feed/types.js';

describe('shownProvision', () => {
  const shown = (provision: Report['provision'], under = 5): readonly unknown[] =>
    shownProvision(provision ? { provision } : {}, under).map(({ pupils }) =>
      pupils.kind === 'known' ? pupils.value : pupils.kind,
    );

  it('shows 1 to 4 pupils as fewer than 5, and keeps what else is said', () => {
    const layer = 'Some';
    expect(shownProvision({ provision: [{ name: 'A', text: 'T', layer, pupils: 4 }] }, 5)).to.deep.equal([
      { name: 'A', text: 'T', layer, pupils: { kind: 'under', under: 5 } },
    ]);
    expect(shown([0, 1, 4, 5].map((pupils) => ({ name: 'A', pupils })))).to.deep.equal([
      0,
      'under',
      'under',
      5,
    ]);
    expect(shown([{ name: 'A' }])).to.deep.equal(['unknown']);
    expect(shown(undefined)).to.deep.equal([]);
    expect(shown([{ name: 'A', pupils: 1 }], 0), 'the publisher’s decision').to.deep.equal([1]);
  });

  it('hides a total from which a small number could be worked out', () => {
    const sum = (...pupils: (number | undefined)[]) =>
      pupils.map((count, index) => ({
        name: index < pupils.length - 1 ? `Group ${index}` : 'Total',
        ...(count !== undefined && { pupils: count }),
      }));
    expect(shown(sum(12, 3, 15)), 'one hidden').to.deep.equal([12, 'under', 'hidden']);
    expect(shown(sum(12, undefined, 15)), 'one not given').to.deep.equal([12, 'unknown', 'hidden']);
    expect(shown(sum(12, 9, 19)), 'two in both').to.deep.equal([12, 9, 'hidden']);
    expect(shown(sum(1, 1, 2)), 'all small').to.deep.equal(['under', 'under', 'hidden']);
    expect(shown(sum(12, 9, 21)), 'nothing to hide').to.deep.equal([12, 9, 21]);
    expect(shown(sum(12, undefined, 40)), 'many not given').to.deep.equal([12, 'unknown', 40]);
    expect(shown(sum(3)), 'alone').to.deep.equal(['under']);
  });

  it('hides what totals of layers give away', () => {
    const { feed } = readFeed(smallReportFeed());
    expect(shown(feed?.reports[0]?.provision)).to.deep.equal([
      12,
      'under',
      'hidden',
      'under',
      0,
      'unknown',
      'hidden',
    ]);
  });

  for (const under of [3, 5]) {
    it(`leaves at least two numbers behind every hidden one, under ${under}`, () => {
      const most = under + 3;
      const counts = Array.from({ length: most + 1 }, (_, count) => count);
      const behind = new Map<string, Set<number>>();
      for (const a of counts)
        for (const b of counts)
          // A total is the sum: nobody is counted twice. Each of the three may be left out of the feed.
          for (const given of [7, 5, 6, 3]) {
            const truth = [a, b, a + b];
            const figures = shown(
              truth.map((pupils, index) => ({
                name: ['A', 'B', 'Total'][index] ?? '',
                ...(given & (1 << index) && { pupils }),
              })),
              under,
            );
            truth.forEach((pupils, index) => {
              if (typeof figures[index] === 'number') return;
              const seen = JSON.stringify([given, index, figures]);
              behind.set(seen, (behind.get(seen) ?? new Set()).add(pupils));
            });
          }
      expect(behind.size).to.be.greaterThan(5);
      for (const [seen, numbers] of behind)
        if ([...numbers].some((pupils) => pupils > 0 && pupils < under))
          expect(numbers.size, seen).to.be.greaterThan(1);
    });
  }
});
