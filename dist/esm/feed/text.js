/** Words of a feed as people meant them: entities decoded once, white space single, what cannot be seen taken out. */
const PAIRS = 'amp& lt< gt> quot" apos\' pound£ euro€ ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” hellip… bull• eacuteé';
const NAMED = new Map([
    ['nbsp', ' '],
    ...PAIRS.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
]);
/** Control characters but white space, zero-width ones, and those that turn the direction of what follows. */
// eslint-disable-next-line no-control-regex -- these are what is being taken out
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
function character(code) {
    return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}
/** Decodes once: `&amp;lt;` is `&lt;`. An entity that is none stays as it is. */
export const decode = (text) => text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (all, decimal, hex, name = '') => decimal ? character(Number(decimal)) : hex ? character(parseInt(hex, 16)) : (NAMED.get(name) ?? all))
    .replace(UNSEEN, '');
/** One line of text; empty where there is nothing to read. */
export const oneLine = (text) => decode(text).replace(/\s+/g, ' ').trim();
