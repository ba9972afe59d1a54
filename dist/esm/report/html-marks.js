/** What is written inside a tag of clean HTML, and what is escaped. */
import { pictureAddress } from './html-address.js';
const KEPT_MARKS = [
    'data-item',
    'data-link',
    'data-date',
    'data-case-study',
    'data-consent-until',
    'data-site',
    'data-facts',
];
const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
export function marks({ attributes }, more = []) {
    const kept = KEPT_MARKS.map((name) => [name, attributes.get(name)]);
    return [...more, ...kept]
        .flatMap(([name, value]) => value === undefined ? [] : value ? [` ${name}="${escapeHtml(value)}"`] : [` ${name}`])
        .join('');
}
export function picture(node) {
    const src = pictureAddress(node.attributes.get('src'));
    const alt = node.attributes.get('alt');
    if (!src)
        return '';
    return `<img src="${escapeHtml(src)}"${alt === undefined ? '' : ` alt="${escapeHtml(alt)}"`}>`;
}
export function span(node) {
    return ['colspan', 'rowspan']
        .map((name) => {
        const value = node.attributes.get(name) ?? '';
        return /^[1-9]\d{0,2}$/.test(value) && value !== '1' ? ` ${name}="${value}"` : '';
    })
        .join('');
}
