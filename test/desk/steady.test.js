// Work that can be stopped, and goes on after a crash, with workers that are made up.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SteadyWork, Stopped } from '../../dist/esm/desk/feed/steady-work.js';

/** A hand that writes down what it is asked; `slow` never ends a model. */
function made() {
  const told = [];
  const hands = [];
  const connect = async () => {
    const number = hands.length + 1;
    const hand = { isSlow: false, over: false, stuck: undefined };
    hands.push(hand);
    const call = (name, value) => (what) => {
      told.push(`${number} ${name} ${typeof what === 'object' ? what.sources : what}`);
      if (!(hand.isSlow && name === 'model')) return Promise.resolve(value);
      return new Promise((_, reject) => (hand.stuck = () => reject(new Error('the worker has ended'))));
    };
    const work = {
      read: call('read', { source: { kind: 'sheets', name: 'a', sheets: 1 } }),
      model: call('model', { shown: 'a' }),
      feedText: call('feedText', '{}'),
      keep: call('keep'),
    };
    hand.crash = () => {
      hand.over = true;
      hand.stuck?.();
    };
    return { work, isOver: () => hand.over, end: hand.crash };
  };
  return { work: new SteadyWork(connect), told, hands };
}

const GIVEN = { name: 'a.csv', bytes: new Uint8Array() };
const pause = () => new Promise((done) => setTimeout(done, 5));

describe('steady work', () => {
  it('is stopped at once, and all that was read is read again by the next', async () => {
    const { work, told, hands } = made();
    await work.read(1, GIVEN);
    await work.model({ sources: [1] });
    hands[0].isSlow = true;
    await work.read(2, GIVEN);
    const second = work.model({ sources: [1, 2] });
    const waiting = work.feedText();
    await pause();
    work.stop();
    await assert.rejects(second, Stopped);
    await assert.rejects(waiting, Stopped);
    told.length = 0;
    assert.equal(await work.feedText(), '{}');
    assert.deepEqual(told, ['2 read 1', '2 model 1', '2 feedText undefined']);
  });

  it('gives what was not done for a fault, and goes on after a crash', async () => {
    const { work, told, hands } = made();
    await work.read(1, GIVEN);
    hands[0].isSlow = true;
    const model = work.model({ sources: [1] });
    await pause();
    hands[0].crash();
    await assert.rejects(model, /has ended/);
    told.length = 0;
    await work.model({ sources: [1] });
    await work.feedText();
    assert.deepEqual(told, ['2 read 1', '2 model 1', '2 feedText undefined']);
  });

  it('reads nothing again that was left out', async () => {
    const { work, told } = made();
    await work.read(1, GIVEN);
    await work.read(2, GIVEN);
    await work.keep([2]);
    work.stop();
    told.length = 0;
    await work.model({ sources: [1, 2] });
    assert.deepEqual(told, ['2 read 2', '2 model 1,2']);
  });
});
