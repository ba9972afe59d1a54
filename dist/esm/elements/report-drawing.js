import { nothing } from 'lit';
import { reportItems } from '../report/items.js';
import { endPlaces, reportEndView } from '../view/report-end-view.js';
import { feedItemView, pageItemView } from '../view/report-item-view.js';
import { reportModel } from '../view/report-model.js';
import { explained, glossaryOf } from '../view/glossary.js';
import { hasEasyRead, hasOwnSteps, shownNodes, stepsIn, wordsIn } from './report-blocks.js';
/** Puts a report together. */
export function drawingOf(sources, { headingLevel, pictureHosts, isLawOrder }, { page, prefix, ids, feedAddresses, ...ground }) {
    const { send, today } = sources;
    const seen = new Set();
    const glossary = glossaryOf(send);
    const options = {
        ...ground,
        model: reportModel(sources),
        send,
        today,
        level: headingLevel,
        pictures: { from: [location.href, ...feedAddresses], hosts: pictureHosts },
        explain: (words) => explained(words, seen, glossary),
        seen,
        idOf: (key) => ids.get(key) ?? `${prefix}-${key}`,
    };
    return { options, blocks: page.blocks, isLawOrder };
}
const isFromFeed = (entry) => entry.sections.length > 0;
/** How many parts have an easy read. */
export const easyParts = ({ options, blocks }) => blocks.filter(hasEasyRead).length +
    options.model.entries.filter(({ sections }) => sections.some(({ easy_read }) => easy_read?.length)).length;
/** Places under no item: the page's own in their order, then ours at the end. */
export const otherPlaces = ({ options, blocks }) => [
    ...blocks
        .filter(({ keys, places }) => !keys.length && places.length)
        .flatMap(({ places: [first] }) => (first?.element.id ? { id: first.element.id, words: first.text } : [])),
    ...endPlaces(options),
];
/**
 * What is on screen, from top to bottom. In the school's own order nothing of the page changes place: what the feed adds
 * comes after it. In the order of the law the page's words before its first heading stay first, and what answers no item
 * comes last.
 */
export function layersOf(stage, top, drawing) {
    const { options, blocks, isLawOrder } = drawing;
    const { model } = options;
    const law = reportItems(model.setting).map(({ key }) => key);
    const rankOf = (keys) => Math.min(...keys.map((key) => law.indexOf(key)), law.length);
    const page = blocks.map((block, index) => {
        const { keys, places } = block;
        const rank = !places.length && !index ? -1 : keys.length ? rankOf(keys) : law.length;
        const nodes = shownNodes(block, options.isEasy);
        const entries = model.entries.filter(({ item, sections }) => !sections.length && keys.includes(item.key));
        const steps = stepsIn(block);
        const aid = entries.length || steps.length
            ? pageItemView(options, {
                entries,
                words: wordsIn(block),
                hasEasy: hasEasyRead(block),
                steps,
                hasList: hasOwnSteps(block),
            })
            : nothing;
        const after = block.nodes.at(-1);
        return {
            rank,
            layers: [
                { key: `block-${index}`, nodes },
                ...(aid !== nothing ? [{ key: `aid-${index}`, piece: stage.piece(`aid-${index}`, aid), after }] : []),
            ],
        };
    });
    const entries = model.entries.filter(isFromFeed);
    const feed = entries.map(({ item, sections }) => {
        const piece = stage.piece(`item-${item.key}`, feedItemView(options, item, sections));
        return { rank: rankOf([item.key]), layers: [{ key: `item-${item.key}`, piece }] };
    });
    const end = { key: 'end', piece: stage.piece('end', reportEndView(options)) };
    const inOrder = (some) => (isLawOrder ? [...some].sort((one, other) => one.rank - other.rank) : some).flatMap(({ layers }) => layers);
    // Nothing of the page answers an item: it is what stands in for the report until that is there, and goes last.
    const isStandIn = !page.some(({ rank }) => rank >= 0 && rank < law.length) && feed.length > 0;
    if (isStandIn)
        return [{ key: 'top', piece: top }, ...inOrder(feed), end, ...inOrder(page)];
    return [{ key: 'top', piece: top }, ...inOrder([...page, ...feed]), end];
}
