import { expect } from '@open-wc/testing';
import { mergeFeeds } from '../../src/feed/merge.js';
import { publisherOf, sourceOf } from '../../src/feed/publisher.js';
import { readFeed } from '../../src/feed/read.js';
import type { Feed, Service } from '../../src/feed/types.js';

const feedOf = (id: string, send: object): Feed => {
  const { feed } = readFeed({ contents: [{ id, name: `Club ${id}`, status: 'active' }], send });
  if (!feed) throw new Error('no feed');
  return feed;
};
const one = ({ services: [service] }: Feed): Service => {
  if (!service) throw new Error('no service');
  return service;
};

describe('merged feeds', () => {
  const north = feedOf('n', {
    publisher: { name: 'North', area: { code: 'E06999999', name: 'North' } },
    urgent: [{ name: 'North line', phone: '01632 960001' }],
    synonyms: [['snug', 'quiet room']],
    labels: { tiers: { universal: 'All', targeted: 'Some' } },
  });
  const south = feedOf('s', {
    publisher: { name: 'South' },
    contact: { phone: '01632 960002' },
    links: { report_problem: 'mailto:south@example.org' },
    urgent: [{ name: 'South line', phone: '01632 960003' }],
    synonyms: [['hub', 'family centre']],
    labels: { tiers: { extra: 'More', targeted: 'Other' } },
  });
  const both = mergeFeeds([
    { address: 'https://n.example/', feed: north },
    { address: 'https://s.example/', feed: south },
  ]);
  const [first, second] = both.services;

  it('tell which council a record came from, and whom to ask there', () => {
    if (!first || !second) throw new Error('no services');
    expect(publisherOf(both, first)?.name).to.equal('North');
    expect(publisherOf(both, second)?.name).to.equal('South');
    expect(sourceOf(both, second).contact?.phone).to.equal('01632 960002');
    expect(sourceOf(both, second).links?.report_problem).to.equal('mailto:south@example.org');
    expect(sourceOf(both, first).links?.report_problem).to.equal(undefined);
  });

  it('keep the lines to ring, the words and the labels of each', () => {
    expect(both.send.urgent?.map(({ name }) => name)).to.deep.equal(['North line', 'South line']);
    expect(both.send.synonyms?.map(([word]) => word)).to.deep.equal(['snug', 'hub']);
    expect(Object.entries(both.send.labels.tiers)).to.deep.equal([
      ['universal', 'All'],
      ['targeted', 'Some'],
      ['extra', 'More'],
    ]);
    expect('constructor' in both.send.labels.tiers).to.equal(false);
  });

  it('do not stand between one feed alone and its publisher', () => {
    expect(publisherOf(north, one(north))?.name).to.equal('North');
    expect(publisherOf(feedOf('x', {}), one(feedOf('x', {})))).to.equal(undefined);
  });
});
