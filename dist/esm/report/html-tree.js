/**
 * HTML to a small tree, as browsers make it in the ways that matter for words: ends that are left out are put in, ends of
 * nothing go, and nothing is nested deeper than can be walked. Never throws; linear in the length of the text.
 */
import { readTokens } from '../feed/html-tokens.js';
import { decode } from '../feed/text.js';
import { mended } from './html-mend.js';
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Things of the page that hold no words of the author's: what is in them goes too. */
export const DROPPED = /^(?:iframe|object|template|svg|xml)$/;
/** Word's own marks, unwrapped. */
const FOREIGN = /^(?:o|v|w|st1|m):/;
const HEADING = /^h[1-6]$/;
/** Starts that end an open paragraph, as the HTML standard has it. */
const ENDS_PARAGRAPH = /^(?:address|article|aside|blockquote|center|details|dialog|div|dl|dt|dd|li|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|main|menu|nav|ol|p|pre|section|summary|table|ul)$/;
/** Where the search for something open stops. */
const WALL = /^(?:td|th|caption|table|button)$/;
const TABLE_PART = /^(?:t[dhr]|tbody|thead|tfoot|caption|table)$/;
const DEEPEST = 120;
/** A start of the first kind ends what is open of the second, unless the third stands between. */
const ENDS = [
    [/^li$/, /^li$/, /^(?:ul|ol|menu)$/],
    [/^d[td]$/, /^d[td]$/, /^dl$/],
    [/^t[dh]$/, /^t[dh]$/, /^(?:tr|table)$/],
    [/^tr$/, /^tr$/, /^table$/],
    [/^(?:tbody|thead|tfoot)$/, /^(?:tbody|thead|tfoot|caption)$/, /^table$/],
    [HEADING, HEADING, /./],
    [/^a$/, /^a$/, /^(?:table|t[dh])$/],
    [/^option$/, /^option$/, /^select$/],
];
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;
function attributesOf(source, name) {
    const found = new Map();
    for (const [, key = '', value = ''] of source.slice(name.length + 1).matchAll(ATTRIBUTE))
        if (!found.has(key.toLowerCase()))
            found.set(key.toLowerCase(), decode(value.replace(/^(["'])([^]*)\1$/, '$2')).trim());
    return found;
}
function treeBuilder() {
    const root = { name: '', attributes: new Map(), children: [] };
    const open = [root];
    const counts = new Map();
    const count = (name, step) => counts.set(name, (counts.get(name) ?? 0) + step);
    const closeFrom = (index) => {
        for (const { name } of open.splice(index))
            count(name, -1);
    };
    /** Where the nearest open one is; 0, which is the root, where there is none or a wall stands before it. */
    const nearest = (wanted, wall) => {
        for (let index = open.length - 1; index > 0; index--) {
            const { name = '' } = open[index] ?? {};
            if (wanted.test(name))
                return index;
            if (wall.test(name))
                return 0;
        }
        return 0;
    };
    const close = (wanted, wall) => {
        const index = nearest(wanted, wall);
        if (index)
            closeFrom(index);
    };
    const add = (node) => open.at(-1)?.children.push(node);
    return {
        root,
        text: (text) => text && add({ text }),
        start(name, source) {
            if (ENDS_PARAGRAPH.test(name))
                close(/^p$/, WALL);
            for (const [kind, ended, wall] of ENDS)
                if (kind.test(name))
                    close(ended, wall);
            const element = { name, attributes: attributesOf(source, name), children: [] };
            add(element);
            if (VOID.test(name) || open.length > DEEPEST)
                return;
            open.push(element);
            count(name, 1);
        },
        end(name) {
            const isHeading = HEADING.test(name);
            if (!isHeading && !counts.get(name))
                return;
            const wanted = isHeading ? HEADING : new RegExp(`^${name.replace(/\W/g, '\\$&')}$`);
            close(wanted, TABLE_PART.test(name) ? /^$/ : WALL.test(name) ? /^table$/ : WALL);
        },
    };
}
/** Tags, and texts as tags without a name; with where the last end of each name is. */
function tokensOf(html) {
    const tokens = [];
    const lastEnds = new Map();
    readTokens(html, {
        text: (raw) => void (raw && tokens.push(['', raw])),
        tag(written, isEnd, source) {
            const name = written.toLowerCase();
            if (isEnd)
                lastEnds.set(name, tokens.length);
            tokens.push([name, source, isEnd]);
        },
    });
    return { tokens, lastEnds };
}
/**
 * Scripts, styles, comments (Word's conditional ones among them), frames and other embedded things go; the words of all
 * else stay. White space stays as it is.
 */
export function htmlTree(html) {
    const tree = treeBuilder();
    const { tokens, lastEnds } = tokensOf(html);
    let dropped = '';
    tokens.forEach(([name, source, isEnd], index) => {
        if (dropped) {
            if (isEnd && name === dropped)
                dropped = '';
        }
        else if (!name)
            tree.text(decode(source));
        else if (DROPPED.test(name)) {
            // One that never ends hides nothing.
            const isOpen = !isEnd && !source.endsWith('/>') && (lastEnds.get(name) ?? 0) > index;
            if (isOpen)
                dropped = name;
        }
        else if (FOREIGN.test(name))
            return;
        else if (isEnd && name !== 'br')
            tree.end(name);
        else
            tree.start(name, source);
    });
    return mended(tree.root.children);
}
