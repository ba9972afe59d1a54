import { resolve } from 'node:path';
import { isDay } from '../../feed/days.js';
import { partialDate } from '../../feed/dates.js';
import { argumentsOf, quoted } from '../args.js';
import { CannotRun } from '../exit.js';
import { COMMAND } from '../help.js';
const OPTIONS = {
    format: { type: 'string', default: 'text' },
    to: { type: 'string' },
    title: { type: 'string' },
    strict: { type: 'boolean', default: false },
    today: { type: 'string' },
    timeout: { type: 'string', default: '30' },
    all: { type: 'boolean', default: false },
    'no-colour': { type: 'boolean', default: false },
    'no-color': { type: 'boolean', default: false },
};
const FORMATS = ['text', 'json', 'html'];
export const isAddress = (feed) => /^https?:\/\//i.test(feed);
const isSameFile = (one, other) => one !== '-' && !isAddress(one) && resolve(one) === resolve(other);
function seconds(typed) {
    const found = Number(typed);
    if (found > 0 && found <= 3600)
        return found * 1000;
    throw new CannotRun(`"${typed}" is not a number of seconds. Write --timeout 30`);
}
/** What was asked for, or a sentence about what is wrong with it. */
export function wishOf(args) {
    const { values, positionals: feeds } = argumentsOf('check', args, OPTIONS);
    const { to, title, format } = values;
    const today = values.today ?? new Date().toISOString().slice(0, 10);
    if (feeds.length === 0)
        throw new CannotRun(`Say which feed to check:\n  ${COMMAND} check feed.json`);
    if (feeds.filter((feed) => feed === '-').length > 1)
        throw new CannotRun('Only one of the feeds can come from standard input.');
    const other = feeds.find((feed) => /^[a-z][a-z+.-]+:\/\//i.test(feed) && !isAddress(feed));
    if (other !== undefined)
        throw new CannotRun(`"${other}" cannot be read: give a file, or an address that starts with https://`);
    const known = FORMATS.find((one) => one === format);
    if (!known)
        throw new CannotRun(`There is no format "${format}": write --format text, json or html.`);
    if (to !== undefined && (to === '' || isAddress(to)))
        throw new CannotRun(`Give --to the name of a file, such as ${quoted(`check.${known === 'text' ? 'txt' : known}`)}.`);
    if (to !== undefined && feeds.some((feed) => isSameFile(feed, to)))
        throw new CannotRun('The report would be written over the feed. Give --to another name.');
    const day = partialDate(today);
    if (!day || !isDay(day))
        throw new CannotRun(`"${today}" is not a day. Write --today 2026-09-15`);
    return {
        feeds,
        format: known,
        ...(to !== undefined && { to }),
        ...(title?.trim() && { title: title.trim() }),
        isStrict: values.strict,
        today: day,
        timeOut: seconds(values.timeout),
        isAll: values.all,
        isPlain: values['no-colour'] || values['no-color'],
    };
}
