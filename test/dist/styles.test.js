// The style sheets: each part they name is a part of some view.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LocalOfferSenReport, LocalOfferServiceFinder, LocalOfferShortBreaks, LocalOfferVacancyTable } from '../../dist/esm/index.js';

const folder = (name) => new URL(`../../dist/esm/${name}/`, import.meta.url);
const views = ['view', 'elements'].flatMap((name) =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith('.js') && !file.endsWith('.styles.js'))
    .map((file) => readFileSync(new URL(file, folder(name)), 'utf8')),
);
const words = new Set(views.flatMap((text) => text.match(/[\w-]+/g) ?? []));

const partsOf = ({ styles }) =>
  styles.flatMap(({ cssText }) => [...cssText.matchAll(/\[part~='?([^\]']+)/g)].map(([, name]) => name));

describe('style sheets', () => {
  for (const widget of [LocalOfferVacancyTable, LocalOfferServiceFinder, LocalOfferShortBreaks, LocalOfferSenReport])
    it(`${widget.name}: every part named is one we draw`, () => {
      const parts = [...new Set(partsOf(widget))];
      assert.ok(parts.length > 50, `${parts.length} parts`);
      assert.deepEqual(
        // A block of a service's details has its title in its name.
        parts.filter((name) => !words.has(name.replace(/^block-(?!name|body)/, ''))),
        [],
      );
    });
});
