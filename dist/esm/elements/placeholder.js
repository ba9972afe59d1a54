/**
 * `<div data-local-offer="vacancy-table" data-src="…">`, for editors that remove tags they do not know: puts the element
 * inside the div, with every other `data-` attribute as one of its own. What stood in the div becomes its fallback.
 */
export function upgradePlaceholders(page) {
    for (const place of page.querySelectorAll('[data-local-offer]')) {
        const { localOffer, ...settings } = place.dataset;
        const tag = `local-offer-${localOffer}`;
        // `upgraded` marks a placeholder done by any copy of this script.
        if (!/^[a-z-]+$/.test(localOffer ?? '') || !customElements.get(tag) || settings['upgraded'] !== undefined)
            continue;
        const element = page.createElement(tag);
        for (const [key, value] of Object.entries(settings)) {
            element.setAttribute(key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value ?? '');
        }
        element.append(...place.childNodes);
        place.dataset['upgraded'] = '';
        place.append(element);
    }
}
