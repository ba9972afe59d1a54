// Lists that stand beside the list of services in a directory, and are as easily saved by mistake.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedFromDirectory } from '../../../dist/esm/intake/directories/index.js';
import { errorsOf, OPTIONS, told } from './support.js';

const feed = (input) => feedFromDirectory(input, OPTIONS);
const record = (members = {}) => ({ id: '1', name: 'Swim', status: 'active', ...members });
const first = (result) => result.document.contents[0];

function checked(result) {
  assert.equal(errorsOf(result.document), '');
  return result;
}

describe('a list', () => {
  it('of places gives the services at them, each once with all its places', () => {
    const at = (id, service, name) => ({ id, service, location: { id: `l${id}`, name } });
    const swim = record({ organization: { id: 'o', name: 'Us' } });
    const places = [
      at('1', swim, 'Pool'),
      at('2', record({ id: '2', name: 'Run' }), 'Park'),
      at('3', swim, 'Lake'),
    ];
    const result = checked(feed({ contents: places }));
    assert.deepEqual(
      result.document.contents.map(({ name, organization, service_at_locations: list }) => [
        name,
        organization?.name,
        list.map(({ location }) => location.name),
      ]),
      [
        ['Swim', 'Us', ['Pool', 'Lake']],
        ['Run', undefined, ['Park']],
      ],
    );
    assert.deepEqual(told(result), ['1 contents']);
    assert.equal(first(checked(feed(places[0]))).service_at_locations[0].location.name, 'Pool');
  });

  it('of organisations gives the services within them; one of organisations alone, or of terms, says so', () => {
    const us = { id: 'o', name: 'Us', website: 'https://us.example', logo: 'x' };
    const whole = {
      ...us,
      services: [
        record(),
        record({ id: '2', organization: null, contacts: [{ name: 'Pat Doe', phone: '01632 960001' }] }),
      ],
    };
    for (const document of [whole, [whole], { contents: [whole] }]) {
      const result = checked(feed(document));
      assert.deepEqual(
        result.document.contents.map(({ id, organization }) => [id, organization.name, organization.website]),
        [
          ['1', 'Us', 'https://us.example'],
          ['2', 'Us', 'https://us.example'],
        ],
      );
      assert.doesNotMatch(JSON.stringify(result), /Pat Doe/);
    }
    const others = [
      [[us], 'organisations'],
      [[{ id: 't', name: 'Autism', taxonomy: 'needs', term_uri: 'https://x.example' }], 'terms'],
      [[{ id: 't', name: 'Needs', uri: 'https://x.example', version: '1' }], 'taxonomies'],
    ];
    for (const [contents, words] of others) {
      const result = checked(feed({ contents }));
      assert.deepEqual(result.document.contents, []);
      assert.deepEqual(
        result.faults.map(({ case: number, severity, message }) => [number, severity, message]),
        [[1, 'error', `These are ${words}, not services.`]],
      );
    }
    // One that may be a service is a service, as in a list made by hand.
    for (const members of [
      { website: 'https://s.example' },
      { taxonomy: 'Sport' },
      { version: 3 },
      { vocabulary: 'x', phone: '01632 960001' },
      { services: 'Swimming, lessons' },
    ])
      assert.equal(
        feed([{ id: '1', name: 'Swim', ...members }]).document.contents.length,
        1,
        JSON.stringify(members),
      );
    assert.equal(checked(feed({ contents: [us, record()] })).document.contents.length, 2);
    assert.equal(
      checked(feed({ contents: [{ id: '1', name: 'Swim', url: 'https://s.example' }] })).document.contents
        .length,
      1,
    );
  });
});
