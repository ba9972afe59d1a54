import { resolve } from 'node:path';
import { argumentsOf, quoted } from '../args.js';
import { CannotRun } from '../exit.js';
import { COMMAND } from '../help.js';
const OPTIONS = {
    to: { type: 'string' },
    decisions: { type: 'string' },
    ask: { type: 'boolean', default: false },
    home: { type: 'string' },
    publisher: { type: 'string' },
    area: { type: 'string' },
    names: { type: 'string' },
    'allow-fewer': { type: 'boolean', default: false },
    generated: { type: 'string' },
    strict: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
};
export const isAddress = (feed) => /^https?:\/\//i.test(feed);
/** What was asked for, or a sentence about what is wrong with it. */
export function wishOf(args) {
    const { values, positionals: feeds } = argumentsOf('merge', args, OPTIONS);
    const to = values.to ?? '';
    const generated = values.generated ?? new Date().toISOString().replace(/\.\d+/, '');
    const example = `  ${COMMAND} merge ${(feeds.length > 1 ? feeds : ['rowanshire.json', 'fennbridge.json']).map(quoted).join(' ')} --to ${quoted(to || 'feed.json')}`;
    if (feeds.length === 0)
        throw new CannotRun(`Say which feeds to merge:\n${example}`);
    if (!to)
        throw new CannotRun(`Say where to write the merged feed:\n${example}`);
    if (feeds.filter((feed) => feed === '-').length > 1)
        throw new CannotRun('Only one of the feeds can come from standard input.');
    if (isAddress(to))
        throw new CannotRun('The merged feed is written to a file. Give --to a name, such as feed.json.');
    if (to === '-')
        throw new CannotRun('The merged feed is not written to standard output. Give --to a name, such as feed.json.');
    const twice = feeds.find((feed, index) => feeds.indexOf(feed) !== index);
    if (twice !== undefined)
        throw new CannotRun(`"${twice}" is listed twice. A feed is merged with others.`);
    const over = feeds.find((feed) => isSameFile(feed, to));
    if (over)
        throw new CannotRun(`The merged feed would be written over "${over}". Give --to another name.`);
    const { decisions, home, area } = values;
    const isTaken = decisions !== undefined && [...feeds, to].some((file) => isSameFile(file, decisions));
    if (isTaken)
        throw new CannotRun(`--decisions must be a file of its own, such as decisions.json.`);
    if (values.ask && decisions === undefined)
        throw new CannotRun('--ask needs a file to remember the answers in: add --decisions decisions.json');
    const publisher = values.publisher?.trim();
    if (values.publisher !== undefined && !publisher)
        throw new CannotRun('Give --publisher a name.');
    if (area !== undefined && !/^[EWSN]\d{8}$/.test(area))
        throw new CannotRun(`"${area}" is not a GSS code. One looks like E09000033.`);
    if (area !== undefined && !publisher)
        throw new CannotRun("--area is the publisher's: add --publisher and its name.");
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(generated))
        throw new CannotRun(`"${generated}" is not a date and time. Write --generated 2026-09-15T09:00:00Z`);
    if (!['text', 'json'].includes(values.format))
        throw new CannotRun(`There is no format "${values.format}": write --format json, or leave it out.`);
    return {
        feeds,
        to,
        ...(decisions !== undefined && { decisions }),
        isAsking: values.ask,
        ...(home !== undefined && { home: home.trim() }),
        ...(publisher && { publisher: { name: publisher, ...(area && { area: { code: area } }) } }),
        ...(values.names !== undefined && { names: values.names.split(',').map((name) => name.trim()) }),
        allowFewer: values['allow-fewer'],
        generated,
        isStrict: values.strict,
        isJson: values.format === 'json',
    };
}
const isSameFile = (one, other) => one !== '-' && other !== '-' && !isAddress(one) && resolve(one) === resolve(other);
