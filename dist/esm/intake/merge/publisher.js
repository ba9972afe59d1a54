import { recordIn, wordsOf } from './raw.js';
/** The publisher of a feed, or of one source of it; undefined where none is named. */
export function publisherIn(send) {
    const publisher = recordIn(send, 'publisher');
    const name = wordsOf(publisher, 'name');
    if (!publisher || !name)
        return undefined;
    const area = recordIn(publisher, 'area');
    const [code, areaName, url] = [wordsOf(area, 'code'), wordsOf(area, 'name'), wordsOf(publisher, 'url')];
    return {
        name,
        ...(url && { url }),
        ...((code || areaName) && { area: { ...(code && { code }), ...(areaName && { name: areaName }) } }),
    };
}
