import { html, nothing, type TemplateResult } from 'lit';
import { phoneOf } from '../feed/contacts.js';
import { isPast } from '../feed/dates.js';
import { richText as readRich } from '../feed/rich-text.js';
import { plainWords } from '../report/html-words.js';
import type { ReportItem, ReportSection } from '../report/types.js';
import { emailView, linkView, phoneView } from './contact.js';
import { explained, explainedText, glossaryOf } from './glossary.js';
import { heading } from './heading.js';
import { cycleView, saysCycle, type Step, usualSteps } from './report-cycle-view.js';
import type { ReportEntry } from './report-model.js';
import { type Part, type ReportOptions, sayIn } from './report-parts.js';
import { legalWords } from './report-contents-view.js';
import { easyRowsView, pictureAddress } from './service-easy-view.js';
import { line, text } from './text.js';
import { say } from './words/shared.js';

function contactView({
  name,
  phone,
  email,
  hours,
  url,
}: NonNullable<ReportSection['contact']>): TemplateResult {
  return html`
    <p part="paragraph report-contact">
      ${name ? html`<strong part="line">${text(name)}</strong>` : nothing}
      ${phone ? phoneView(phoneOf(phone)) : nothing} ${email ? emailView(email) : nothing}
      ${hours ? line(hours, 'line secondary') : nothing}
      ${url ? linkView(url, say('website'), 'link alone screen-only') : nothing}
    </p>
  `;
}

function mediaView({ media = [] }: ReportSection, { today, pictures }: ReportOptions): readonly Part[] {
  return media
    .filter(({ consent_until }) => !consent_until || !isPast(consent_until, today))
    .map(({ src, alt }) => pictureView(src, alt, pictures));
}

/** Until a picture is there, or will not be, room is kept for it: else what stands below it, and has focus, is pushed out of sight. */
const hasCome = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof Element) currentTarget.toggleAttribute('data-come', true);
};

/** A picture that may be shown, else what it shows in words. */
export function pictureView(
  src: string | undefined,
  alt: string | undefined,
  pictures: ReportOptions['pictures'],
): Part {
  const address = pictureAddress(src, pictures);
  if (address)
    return html`<img
      part="report-picture"
      @load=${hasCome}
      @error=${hasCome}
      src=${address}
      alt=${alt ?? ''}
      loading="lazy"
      referrerpolicy="origin"
    />`;
  return alt ? html`<p part="paragraph secondary">${text(alt)}</p>` : nothing;
}

/** The words of a section, with its letters explained where they are met first. */
function wordsView({ text: words }: ReportSection, { explain }: ReportOptions): Part {
  const blocks = words ? readRich(words) : undefined;
  return blocks ? html`<div part="report-rich">${explainedText(blocks, explain)}</div>` : nothing;
}

/** What one section says: for one campus, or all of them. */
function sectionView(options: ReportOptions, section: ReportSection): TemplateResult {
  const { isEasy, pictures } = options;
  const easy = section.easy_read ?? [];
  const showsEasy = isEasy && easy.length > 0;
  return html`
    ${section.site ? line(sayIn(options, 'site', { site: section.site }), 'line tag') : nothing}
    ${showsEasy ? easyRowsView(easy, pictures) : wordsView(section, options)}
    ${isEasy && !showsEasy ? line(sayIn(options, 'easyNone'), 'line secondary') : nothing}
    ${showsEasy ? nothing : mediaView(section, options)}
    ${section.contact ? contactView(section.contact) : nothing}
  `;
}

/** An item whose words come from the feed: the question, its answer, whom to ask, pictures. */
export function feedItemView(
  options: ReportOptions,
  item: ReportItem,
  sections: readonly ReportSection[],
): TemplateResult {
  const hasCycle = sections.some(({ text: words }) => saysCycle(plainWords(words ?? '')));
  return html`
    <div part="report-item" id=${options.idOf(item.key)}>
      ${heading(options.level, 'report-name', item.question || sayIn(options, 'more'))}
      ${options.isLegal && item.legal ? line(legalWords(options, item), 'line secondary') : nothing}
      ${sections.map((section) => sectionView(options, section))}
      ${hasCycle ? cycleView(options, usualSteps(options)) : nothing}
    </div>
  `;
}

/** What a page's own item is given after its words; `nothing` where it needs nothing. */
export interface PageItem {
  readonly entries: readonly ReportEntry[];
  /** What is read there, in plain words. */
  readonly words: string;
  /** Does the page have an easy read of it? */
  readonly hasEasy: boolean;
  /** Steps that the page marks as going round, to be drawn as a picture. */
  readonly steps: readonly Step[];
  /** Does it list them itself, unmarked? */
  readonly hasList: boolean;
}

/** Letters met for the first time, in the order of the words. */
function meaningsView(options: ReportOptions, words: string): Part {
  const met = explained(words, options.seen, glossaryOf(options.send)).flatMap((piece) => piece.met ?? []);
  if (!met.length) return nothing;
  return html`
    <p part="paragraph secondary report-meanings">
      <span>${text(`${sayIn(options, 'meanings')}: `)}</span>
      ${met.map(({ term, means }, index) => {
        const meaning = sayIn(options, 'meaning', { term, meaning: means });
        return html`<span>${text(index < met.length - 1 ? `${meaning}; ` : `${meaning}.`)}</span>`;
      })}
    </p>
  `;
}

/**
 * What follows an item that the page itself has: the words of the law while they are asked for, letters explained, the
 * four steps. The page's own words are never touched.
 */
export function pageItemView(
  options: ReportOptions,
  { entries, words, hasEasy, steps, hasList }: PageItem,
): Part {
  const meanings = meaningsView(options, plainWords(words));
  const drawn = steps.length ? steps : saysCycle(words) && !hasList ? usualSteps(options) : [];
  const hasCycle = drawn.length > 0 && !options.isEasy;
  const saysNone = options.isEasy && !hasEasy && entries.length > 0;
  if (meanings === nothing && !hasCycle && !options.isLegal && !saysNone) return nothing;
  return html`
    <div part="report-aid">
      ${options.isLegal ? entries.map(({ item }) => line(legalWords(options, item), 'line secondary')) : nothing}
      ${saysNone ? line(sayIn(options, 'easyNone'), 'line secondary') : nothing} ${meanings}
      ${hasCycle ? cycleView(options, drawn) : nothing}
    </div>
  `;
}
