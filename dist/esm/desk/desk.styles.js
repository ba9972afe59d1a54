import { controlStyles } from './control.styles.js';
import { mediaStyles } from './media.styles.js';
import { pageStyles } from './page.styles.js';
import { resultStyles } from './result.styles.js';
/**
 * The desk's whole sheet: it is a page of its own, so it starts from the elements. Written into the page by the build,
 * with its hash; nothing in it names an address.
 */
export const deskStyles = [pageStyles, controlStyles, resultStyles, mediaStyles].join('\n');
