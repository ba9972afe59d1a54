// Chromium driven from outside a page, for the stories, the hazard pages and the pictures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from './browsers.js';
import { root } from './files.js';

export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axeSource = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

export const openChromium = () => chromium.launch({ executablePath: findChromium(), args: chromiumArgs });

/**
 * Keeps what goes wrong on a page: errors in the console, errors nobody caught, requests to other hosts. Warnings, which
 * are how our elements speak to a page's author, are kept apart in `told`.
 * @param {RegExp} [allowed] Messages the page is meant to give.
 */
export function watch(page, allowed) {
  const troubles = Object.assign([], { told: [] });
  const keep = (words) => {
    if (!allowed?.test(words) && !words.includes('/favicon.ico')) troubles.push(words);
  };
  page.on('console', (message) => {
    if (message.type() === 'warning') troubles.told.push(message.text());
    if (message.type() === 'error') keep(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => keep(`error: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const isHere =
      ['127.0.0.1', 'localhost'].includes(hostname) || ['data:', 'blob:', 'about:'].includes(protocol);
    if (!isHere) keep(`request to another host: ${request.url()}`);
  });
  return troubles;
}

function findingWords({ id, help, nodes }) {
  const places = nodes.map(
    ({ target, html, failureSummary }) => `    ${target.join(' ')}  ${html}\n      ${failureSummary}`,
  );
  return `axe: ${id}: ${help}\n${places.slice(0, 5).join('\n')}`;
}

/**
 * What axe finds in part of a page, as lines of text. Works under a Content-Security-Policy too: axe is put in by
 * the debugger, not by the page.
 */
export async function axeFindings(page, selector, { without = [] } = {}) {
  await page.evaluate(axeSource);
  const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]));
  const options = { runOnly: { type: 'tag', values: AXE_TAGS }, rules, resultTypes: ['violations'] };
  const run = ([where, how]) => axe.run(where, how).then(({ violations }) => violations);
  const violations = await page.evaluate(run, [selector, options]);
  return violations.map(findingWords);
}
