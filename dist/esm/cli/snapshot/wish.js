/** What was asked for on the command line. */
import process from 'node:process';
import { argumentsOf } from '../args.js';
import { CannotRun } from '../exit.js';
import { COMMAND } from '../help.js';
const OPTIONS = {
    to: { type: 'string' },
    publisher: { type: 'string' },
    'publisher-area': { type: 'string' },
    'send-only': { type: 'boolean', default: false },
    area: { type: 'string', multiple: true },
    category: { type: 'string', multiple: true },
    add: { type: 'string', multiple: true },
    decisions: { type: 'string' },
    'split-over': { type: 'string', default: '1000' },
    'allow-fewer': { type: 'boolean', default: false },
    'keep-small-numbers': { type: 'boolean', default: false },
    details: { type: 'boolean', default: false },
    'no-details': { type: 'boolean', default: false },
    'at-once': { type: 'string', default: '2' },
    pause: { type: 'string', default: '0.2' },
    'time-out': { type: 'string', default: '30' },
    tries: { type: 'string', default: '5' },
    'retry-wait': { type: 'string', default: '1' },
    'longest-wait': { type: 'string', default: '1200' },
    'most-pages': { type: 'string', default: '1000' },
    'per-page': { type: 'string' },
    contact: { type: 'string' },
    generated: { type: 'string' },
    format: { type: 'string', default: 'text' },
    strict: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
};
const EXAMPLE = `  ${COMMAND} snapshot https://directory.example/api/services --to local-offer --publisher "Name of your council"`;
function sourceOf(word) {
    const [, name, address = ''] = /^(?:([a-z][a-z\d-]*)=)?(.*)$/i.exec(word) ?? [];
    let url;
    try {
        url = new URL(address);
    }
    catch {
        throw new CannotRun(`"${word}" is not a web address. One looks like https://directory.example/api/services`);
    }
    if (!/^https?:$/.test(url.protocol))
        throw new CannotRun(`"${word}" is not an address that starts with http:// or https://. Files: see convert --help`);
    if (url.username || url.password)
        throw new CannotRun('Leave the name and password out of the address: only what is open to everybody is read.');
    url.hash = '';
    const id = name ?? url.hostname.replace(/^(?:www|api)\./, '').replace(/[^a-z\d]+/gi, '-');
    return { id: id.toLowerCase(), url };
}
function sourcesOf(words) {
    if (words.length === 0)
        throw new CannotRun(`Say which directory to read:\n${EXAMPLE}`);
    const sources = words.map(sourceOf);
    const ids = sources.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined)
        throw new CannotRun(`Two directories would be called "${twice}". Give each a name: north=https://… south=https://…`);
    return sources;
}
/** A number in its limits, or a sentence that says them. */
function numberOf(name, value, least, most) {
    const number = Number(value);
    if (!value.trim() || !(number >= least && number <= most))
        throw new CannotRun(`--${name} ${value || '""'}: give a number from ${least} to ${most}.`);
    return number;
}
const whole = (name, value, least, most) => Math.floor(numberOf(name, value, least, most));
const milliseconds = (name, value, most) => Math.round(1000 * numberOf(name, value, 0, most));
function publisherOf({ publisher, 'publisher-area': code }) {
    if (code !== undefined && !/^[EWSN]\d{8}$/.test(code))
        throw new CannotRun(`"${code}" is not a GSS code. One looks like E09000033.`);
    const name = publisher?.trim();
    if (!name && code)
        throw new CannotRun('--publisher-area goes with --publisher: say whose area it is.');
    return name ? { name, ...(code && { area: { code } }) } : undefined;
}
const isFormat = (word) => ['text', 'json', 'html'].includes(word);
/** @throws {CannotRun} with a sentence for the person who typed it. */
export function wishOf(args) {
    const { values, positionals } = argumentsOf('snapshot', args, OPTIONS);
    const publisher = publisherOf(values);
    const sources = sourcesOf(positionals);
    const { format } = values;
    const generated = values.generated ?? new Date().toISOString().replace(/\.\d+/, '');
    if (!values.to)
        throw new CannotRun(`Say which folder to write the feed into:\n${EXAMPLE}`);
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(generated))
        throw new CannotRun(`"${generated}" is not a date and time. Write --generated 2026-09-15T09:00:00Z`);
    if (!isFormat(format))
        throw new CannotRun(`There is no format "${format}": write --format json or --format html, or leave it out.`);
    if (values.details && values['no-details'])
        throw new CannotRun('--details and --no-details cannot both be meant.');
    if (sources.length + (values.add ?? []).length > 1 && !publisher)
        throw new CannotRun(`Say whose feed it is; families see the name. Add --publisher "Name of your council"`);
    // A header holds one line of plain letters.
    if (values.contact && !/^[\x21-\x7e]{3,200}$/.test(values.contact))
        throw new CannotRun('--contact is one e-mail address or web address.');
    return {
        sources,
        to: values.to,
        ...(publisher && { publisher }),
        isSendOnly: values['send-only'],
        areas: (values.area ?? []).map((word) => word.trim()).filter(Boolean),
        categories: (values.category ?? []).map((word) => word.trim().toLowerCase()).filter(Boolean),
        add: values.add ?? [],
        ...(values.decisions && { decisions: values.decisions }),
        splitOver: whole('split-over', values['split-over'], 1, 1_000_000),
        allowFewer: values['allow-fewer'],
        keepSmallNumbers: values['keep-small-numbers'],
        details: values.details ? 'always' : values['no-details'] ? 'never' : 'where-shallow',
        atOnce: whole('at-once', values['at-once'], 1, 8),
        pause: milliseconds('pause', values.pause, 600),
        timeOut: Math.max(1, milliseconds('time-out', values['time-out'], 600)),
        tries: whole('tries', values.tries, 1, 20),
        retryWait: milliseconds('retry-wait', values['retry-wait'], 60),
        longestWait: milliseconds('longest-wait', values['longest-wait'], 86_400),
        mostPages: whole('most-pages', values['most-pages'], 1, 100_000),
        ...(values['per-page'] && { perPage: whole('per-page', values['per-page'], 1, 1000) }),
        ...(values.contact && { contact: values.contact }),
        generated,
        format,
        isStrict: values.strict,
        isVerbose: values.verbose,
    };
}
/** What servers see: the package, its version, and whom to ask about its calls. */
export const agentOf = (version, contact) => `local-offer-widgets/${version} (snapshot; Node ${process.versions.node}${contact ? `; ${contact}` : ''})`;
