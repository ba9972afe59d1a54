import { richText } from '../../feed/rich-text.js';
import { foundAs } from './fault.js';
const MOST = 5000;
const TEXTS = {
    picture: [
        25,
        'warning',
        'form',
        'A whole picture is written into the text. It is not shown, and makes the feed slow.',
        'Take it out of the text.',
    ],
    long: [
        125,
        'warning',
        'form',
        `This text is over ${MOST.toLocaleString('en-GB')} characters. Few families read so far, and it makes the feed slow.`,
        'Keep what a family needs first, and link to the rest.',
    ],
    styles: [
        24,
        'note',
        'form',
        'The text brings styles or other leftovers of an editor. They are dropped.',
        'Paste it as plain text.',
    ],
    headings: [
        26,
        'note',
        'form',
        'The text has headings of its own. They are shown as bold lines.',
        'Write it as plain paragraphs.',
    ],
    markup: [
        23,
        'note',
        'form',
        'The text is HTML. Only paragraphs, lists, bold, italics and links are kept.',
        'Write it as plain text, with a blank line between paragraphs.',
    ],
    empty: [
        28,
        'note',
        'form',
        'Once its HTML is taken out, nothing is left of this text.',
        'Write something, or leave the member out.',
    ],
    entities: [
        27,
        'note',
        'form',
        'Codes such as &amp; or characters nobody can see stand in the words. They are mended for families.',
        'Write the character itself.',
    ],
    spoilt: [
        29,
        'warning',
        'form',
        'Letters here were spoilt when the text was copied: "Â£" for "£", "â€™" for an apostrophe.',
        'Save the file as UTF-8 where it comes from, and mend the words.',
    ],
    blank: [
        30,
        'note',
        'form',
        'Members of this record say nothing: they are blank or null.',
        'Leave out what is not known.',
    ],
};
const TAG = /<\/?[a-z][^<>]{0,2000}>|<!--/i;
const STYLES = /<[a-z][^<>]{0,2000}\s(?:style|class|data-[\w-]+|target|align|bgcolor|width)\s*=/i;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i;
const UNSEEN = 
// eslint-disable-next-line no-control-regex -- these are what is looked for
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00a0\u00ad\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff]|\r/;
const SPOILT = /\u00c2[\u00a0-\u00bf]|\u00e2\u20ac|\u00c3[\u0080-\u00bf]|\ufffd/;
/** Reports and short breaks may be HTML and long: they are whole pages. */
const PAGES = /^send\.(?:reports|short_breaks|ordinarily_available)\b/;
function wrongWith({ path, value }) {
    if (typeof value !== 'string' || !value.trim())
        return [];
    if (value.includes(';base64,'))
        return ['picture'];
    const names = [];
    if (SPOILT.test(value))
        names.push('spoilt');
    const isPage = PAGES.test(path);
    if (value.length > (isPage ? MOST * 4 : MOST))
        names.push('long');
    const start = value.slice(0, 20_000);
    if (TAG.test(start) && !isPage) {
        if (!richText(start)?.length)
            names.push('empty');
        else
            names.push(STYLES.test(start) ? 'styles' : /<h[1-6][\s>]/i.test(start) ? 'headings' : 'markup');
    }
    else if (!isPage && (ENTITY.test(start) || UNSEEN.test(start) || /^\s|\s$/.test(start)))
        names.push('entities');
    return names;
}
/** A name and a status that are blank are told with more to say. */
const isToldElsewhere = (path) => /^(?:.*\]\.)?(?:name|status)$/.test(path);
const saysNothing = ({ value, path }, isSend) => !isToldElsewhere(path) &&
    (typeof value === 'string' ? !value.trim() : value === null && !isSend && path !== '');
/** Words that families see spoilt, shortened or not at all. */
export function textFaults(look) {
    const at = (leaf, record) => wrongWith(leaf).map((name) => foundAs(TEXTS[name], { path: leaf.path, record }));
    const blanks = (leaves, isSend, record) => {
        const [first] = leaves.filter((leaf) => saysNothing(leaf, isSend || /(?:^|\.)send\./.test(leaf.path)));
        return first ? [foundAs(TEXTS.blank, { path: first.path, record })] : [];
    };
    const own = look.sendLeaves;
    return [
        ...own.flatMap((leaf) => at(leaf)),
        ...blanks(own, true),
        ...look.entries.flatMap(({ leaves, record }) => [
            ...leaves.flatMap((leaf) => at(leaf, record)),
            ...blanks(leaves, false, record),
        ]),
    ];
}
