// Where a server sends a call on to: to itself, and nowhere less safe.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
/* global Response -- Node has it */
import { call } from '../../dist/esm/cli/snapshot/request.js';

const { fetch } = globalThis;
let asked = [];
let answers = {};
beforeEach(() => {
  asked = [];
  globalThis.fetch = async (url, { redirect, credentials }) => {
    assert.deepEqual([redirect, credentials], ['manual', 'omit']);
    asked.push(String(url));
    const to = answers[String(url)];
    return to
      ? new Response(null, { status: 301, headers: { location: to } })
      : new Response('{"contents":[]}', { status: 200 });
  };
});
afterEach(() => {
  globalThis.fetch = fetch;
});

const ask = (address) =>
  call(address, {
    signal: new AbortController().signal,
    timeOut: 1000,
    agent: 'test',
    hosts: new Set(['a.example', 'other.example']),
  });

describe('a call that is sent on', () => {
  it('goes on to the same host, by https where it was http, and to one that was given', async () => {
    for (const to of ['https://a.example/api/', '/v3', 'https://other.example/api']) {
      answers = { 'http://a.example/api': to };
      const { kind, from } = await ask('http://a.example/api');
      assert.deepEqual([kind, from], ['document', new URL(to, 'http://a.example/').href]);
    }
  });

  for (const [what, to, why] of [
    ['from https to http', 'http://a.example/api', /without https/],
    [
      'to another host',
      'https://b.example/api',
      /sends us on to b\.example\. If that is right, give that address/,
    ],
    [
      'to a host that only looks like it',
      'https://a.example.b.example/',
      /sends us on to a\.example\.b\.example/,
    ],
    ['to this computer', 'https://localhost/', /sends us on to localhost/],
    ['to an address with a password', 'https://me:hush@a.example/', /with a password in it/],
    ['to what is no web address', 'javascript:alert(1)', /javascript: which is not read/],
  ])
    it(`does not go ${what}`, async () => {
      answers = { 'https://a.example/api': to };
      const told = await ask('https://a.example/api');
      assert.equal(told.kind, 'refused');
      assert.match(told.why, why);
      assert.doesNotMatch(told.why, /hush/);
      assert.deepEqual(asked, ['https://a.example/api']);
    });

  it('ends where it goes round', async () => {
    answers = { 'https://a.example/1': '/2', 'https://a.example/2': '/1' };
    const { kind, why } = await ask('https://a.example/1');
    assert.deepEqual([kind, why], ['refused', 'it sends us round in circles']);
    assert.ok(asked.length < 10);
  });
});
