import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from './patience.js';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { expectAccessible } from './axe.js';

const isChromium = navigator.userAgent.includes('Chrome/');

describe('the engines', () => {
  it('send real keys to a field', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Trial" />`);
    field.focus();
    await sendKeys({ type: 'apple' });
    await waitUntil(() => field.value === 'apple');
    expect(document.hasFocus()).to.equal(true);
    expect(field.matches(':focus-visible')).to.equal(true);
  });

  it('move between fields with Tab and back with Shift and Tab', async () => {
    const box = await fixture(html`<p><button id="a">A</button><button id="b">B</button></p>`);
    box.querySelector('button')?.focus();
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => document.activeElement?.id === 'b');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await waitUntil(() => document.activeElement?.id === 'a');
  });

  it('take another width', async () => {
    // The window of WebKitGTK's test browser is never under 447 pixels: narrower layouts are tested by narrow boxes.
    await setViewport({ width: 500, height: 700 });
    await waitUntil(() => innerWidth === 500);
    await setViewport({ width: 800, height: 600 });
  });

  it('turn forced colours on where they can', async () => {
    const done = await executeServerCommand('emulate-features', { 'forced-colors': 'active' });
    expect(done).to.equal(isChromium);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(isChromium);
    await executeServerCommand('emulate-features', {});
  });
});

describe('expectAccessible', () => {
  it('lets good markup through', async () => {
    await expectAccessible(await fixture(html`<button type="button">Show 12 services</button>`));
  });

  it('names the element that is wrong, target size included', async () => {
    const tiny = 'width: 10px; height: 10px; padding: 0; border: 0';
    // eslint-disable-next-line lit-a11y/accessible-name -- that is what axe is to find
    const box = await fixture(html`<p><button style=${tiny}></button><button style=${tiny}>x</button></p>`);
    const words = await expectAccessible(box).catch((error: Error) => error.message);
    expect(words).to.contain('button-name').and.to.contain('target-size').and.to.contain('<button');
  });
});
