const SCHEME = /^(https?)(?::[/\\]*|\/\/)/i;
const BARE_HOST = /^(?:[\w-]+\.)+(?:[a-z]{2,}|[A-Z]{2,})(?::\d+)?(?:[/?#]|$)/;
const EMAIL = /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"().]{2,}$/;
/** A web address that is safe to link, mended where only `https://` or a slash is missing; else undefined. */
export function webAddress(text) {
    const typed = text.trim();
    const address = BARE_HOST.test(typed)
        ? `https://${typed}`
        : typed.replace(SCHEME, (_, scheme) => `${scheme.toLowerCase()}://`);
    if (!/^https?:[^\s<>"]+$/.test(address))
        return;
    try {
        // `https://Hall` is words with a scheme in front.
        return /\.|^localhost$/.test(new URL(address).hostname) ? address : undefined;
    }
    catch {
        return;
    }
}
/** One e-mail address, or undefined. */
export function emailAddress(text) {
    const address = text.trim().replace(/^mailto:/i, '');
    return EMAIL.test(address) ? address : undefined;
}
/** What may become a link: http, https, mailto or tel, and nothing else. */
export function safeLink(text) {
    const typed = text.trim();
    return /^(?:mailto|tel):[^\s<>"]+$/i.test(typed) ? typed : webAddress(typed);
}
/** The `tel:` address of text that holds exactly one number; words and an extension may stand beside it. */
export function phoneHref(text) {
    const bare = text.replace(/\b(?:ext\w*|x|opt\w*)[.:]? ?\d+/gi, '').replace(/(\+\d+ ?)\(0\)/, '$1');
    const whole = bare.replace(/[\s().\-\u2010-\u2015"]/g, '');
    if (/^\+?\d{3,15}$/.test(whole))
        return `tel:${whole}`;
    const runs = (bare.match(/\+?\d[\d\s().\-\u2010-\u2015]*/g) ?? [])
        .map((run) => run.replace(/[^+\d]/g, ''))
        .filter((run) => run.length > 3);
    return runs.length === 1 && /^\+?\d{9,15}$/.test(runs[0] ?? '') ? `tel:${runs[0]}` : undefined;
}
/** A number to show, in quotes or not, with its link where there is one. */
export function phoneOf(text, description) {
    const number = text.replace(/^"(.*)"$/, '$1');
    const href = phoneHref(number);
    return { number, ...(href && { href }), ...(description && { description }) };
}
