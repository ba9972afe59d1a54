/**
 * What a council's short breaks statement has in the feed, for whoever writes it. The law: Breaks for Carers of Disabled
 * Children Regulations 2011 (SI 2011/707), regulations 4 and 5. Whether a statement does what the law asks is for people
 * to judge: nothing here says that it does.
 */
import { monthsBetween } from '../feed/dates.js';
import { plainText } from '../feed/rich-text.js';
const ITEMS = [
    [
        'sb-1',
        'range',
        'regulation 5(1)(a), with regulation 4(2)(a) to (d)',
        'Say what breaks there are in the daytime and overnight, at home and elsewhere, what there is to do and learn away from home, and what helps in the evenings, at weekends and in the school holidays',
    ],
    ['sb-2', 'criteria', 'regulation 5(1)(b)', 'Say who can have each kind of break, and how that is decided'],
    [
        'sb-3',
        'how_it_meets_needs',
        'regulation 5(1)(c)',
        'Say how the range meets the needs of parents and carers in your area',
    ],
    ['sb-5', 'reviewed', 'regulation 5(3)', 'Give the day the statement was last reviewed, such as 2026-04-01'],
    [
        'sb-6',
        'comment_url',
        'regulation 5(4)',
        'Give the address of a page where parents and carers can say what they think of it',
    ],
];
/** Words that show a part of the range is spoken of. */
const RANGE = [
    ['daytime care', '(a)', /\bday(?:time|s)?\b|\bmornings?\b|\bafternoons?\b/i],
    ['overnight care', '(b)', /\bnights?\b|\bovernights?\b|\bresidential\b|\bsleep/i],
    [
        'educational or leisure activities away from home',
        '(c)',
        /\bactivit|\bclubs?\b|\bleisure|\bsports?\b|\bswim|\blearn|\beducation|\bdays? out\b|\byouth\b|\bplay/i,
    ],
    ['evenings', '(d)', /\bevenings?\b|\bafter[- ]school\b/i],
    ['weekends', '(d)', /\bweekends?\b|\bsaturdays?\b|\bsundays?\b/i],
    ['school holidays', '(d)', /\bholidays?\b|\bhalf[- ]terms?\b/i],
];
const ACT = 'Breaks for Carers of Disabled Children Regulations 2011 (SI 2011/707)';
const YEAR_MONTHS = 12;
const ONLY_LINK = {
    kind: 'only-link',
    message: 'There is a link to a statement, and none of its words are in the feed: families see only the link.',
};
function rangeWarning(range) {
    const words = plainText(range);
    const left = RANGE.filter(([, , pattern]) => !pattern.test(words));
    if (!left.length)
        return [];
    const named = left.map(([what, letter]) => `${what} (regulation 4(2)${letter})`).join(', ');
    const message = `The range has no word we know of: ${named}. Say what there is; where there is none, say so.`;
    return [{ kind: 'range', message }];
}
function dateWarning(reviewed, today) {
    if (reviewed > today)
        return [{ kind: 'date', message: `It says it was reviewed on ${reviewed}, which is still to come.` }];
    if (monthsBetween(reviewed, today) < YEAR_MONTHS)
        return [];
    const message = `It says it was last reviewed on ${reviewed}, a year ago or more. ${ACT}, regulation 5(3), asks that it is kept under review, and names no yearly day: review it, and put in the new day.`;
    return [{ kind: 'old', message }];
}
/**
 * What is there and what is missing of a council's statement, with the regulation and what to write. For authors only: in
 * the console, at the command line. Families are never shown it.
 *
 * @param statement `send.short_breaks` of the council's feed; undefined where it has none, so that all is missing.
 */
export function shortBreaksCheck(statement, { today }) {
    const items = ITEMS.map(([key, member, law, prompt]) => {
        const isThere = Boolean(statement?.[member]?.length);
        return {
            key,
            state: isThere ? 'present' : 'missing',
            law: `${ACT}, ${law}`,
            prompt: `${prompt} (send.short_breaks.${member}).`,
        };
    });
    const { statement_url, range, reviewed } = statement ?? {};
    // The first three are the statement's own words.
    const isOnlyLink = statement_url && items.slice(0, 3).every(({ state }) => state === 'missing');
    return {
        items,
        warnings: [
            ...(isOnlyLink ? [ONLY_LINK] : []),
            ...(range?.length ? rangeWarning(range) : []),
            ...(reviewed ? dateWarning(reviewed, today) : []),
        ],
    };
}
