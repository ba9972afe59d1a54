import { controlStyles } from '../control.styles.js';
import { mediaStyles } from '../media.styles.js';
import { pageStyles } from '../page.styles.js';
import { resultStyles } from '../result.styles.js';
import { feedMediaStyles } from './feed-media.styles.js';
import { feedResultStyles } from './feed-result.styles.js';
import { feedStyles } from './feed.styles.js';
/** The feed desk's whole sheet: that of every desk, and its own after it. */
export const feedDeskStyles = [
    pageStyles,
    controlStyles,
    resultStyles,
    mediaStyles,
    feedStyles,
    feedResultStyles,
    feedMediaStyles,
].join('\n');
