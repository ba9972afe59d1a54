import { isBlank, oneLine } from '../text.js';
import { wordsCell, wordsIn } from './entries.js';
const plain = (cell) => oneLine(cell)
    .toLowerCase()
    .replace(/[.!]+$/, '')
    .trim();
function choiceCell(choices) {
    return {
        read(cell) {
            if (isBlank(cell))
                return {};
            const text = plain(cell);
            const exact = choices.find(([value, word]) => text === value || text === word.toLowerCase());
            const found = exact ?? choices.find(([, , pattern]) => pattern.test(text));
            return found ? { value: found[0] } : { words: oneLine(cell), fault: 'word' };
        },
        write: (value) => choices.find(([known]) => known === value)?.[1] ?? value,
    };
}
/** As `choiceCell`, for an open list: another word is kept as it is. "Tier 1 / Universal" says one thing twice. */
function openCell(choices) {
    const closed = choiceCell(choices);
    return {
        read(cell) {
            const { value: whole, words } = closed.read(cell);
            const parts = cell.split(/[/(),:–]| - /).filter((part) => part.trim());
            const [first, ...others] = parts.map((part) => closed.read(part).value);
            const value = whole ?? (others.length > 0 && others.every((one) => one === first) ? first : undefined);
            return value ? { value } : words ? { value: words } : {};
        },
        write: closed.write,
    };
}
export const YES = /^(?:y|yes|true|1|x|✓|✔)\b/;
export const NO = /^(?:n|no|none|not? |false|0|✗|✘)\b/;
export const REFERRAL = choiceCell([
    [
        'either',
        'Either',
        /\b(?:either|both|any(?:one|body)?|any route|open)\b|(?:self|famil|parent|direct).*(?:\/|\bor\b|\band\b|&|,).*(?:prof|referral|school|gp|health|social|agenc)|(?:prof|school|gp\b|health|social|agenc).*(?:\/|\bor\b|\band\b|&|,).*(?:self|famil|parent)/,
    ],
    [
        'self',
        'Family',
        /\bself\b|self-?refer|famil|parents?\b|direct(?:ly)?$|no referral|not (?:needed|required)|drop[- ]?in|open access|^(?:n|no)$/,
    ],
    [
        'professional',
        'Professional',
        /prof|referral|^(?:y|yes)$|\bgp\b|school|social (?:care|work)|health|panel|agenc|\bsenco\b|\bteam\b/,
    ],
]);
export const NEEDED = choiceCell([
    ['not-required', 'No', /^(?:n|no|none|not|without)\b|not (?:required|needed)|no assessment/],
    ['required', 'Yes', /^(?:y|yes|required|needed|assessed|must|always)\b|\bassessment\b|\bassessed\b/],
]);
export const YES_SOME_NO = choiceCell([
    ['yes', 'Yes', /^(?:y|yes|full|always|provided|available|included)\b/],
    [
        'some',
        'Some',
        /^(?:some|sometimes|limited|partial|partly|part|in some cases|by arrangement|on request|may be)\b/,
    ],
    ['no', 'No', /^(?:n|no|none|not)\b/],
]);
export const YES_NO_ASK = choiceCell([
    ['yes', 'Yes', /^(?:y|yes|accepted|can be used)\b/],
    ['no', 'No', /^(?:n|no|none|not)\b/],
    ['ask', 'Ask', /^(?:ask|please ask|contact|tbc|maybe|sometimes|possibly|depends|it depends|on request)\b/],
]);
export const STATUS = choiceCell([
    ['temporarily closed', 'Closed for now', /temporar|for now|paused|suspended|on hold/],
    ['defunct', 'Gone for good', /defunct|gone|ended|ceased|perman|finished|no longer|closed$/],
    ['inactive', 'No', /^(?:n|no|not|inactive|draft|planned|hidden|unpublished|archived)\b/],
    ['active', 'Yes', /^(?:y|yes|active|open|live|running|current|published)\b/],
]);
/** The council's levels: an open list. */
export const TIER = openCell([
    [
        'universal',
        'universal',
        /^(?:universal(?: (?:offer|services?|support))?|(?:tier|level|band) ?1|(?:for )?everyone|open to all)$/,
    ],
    ['targeted', 'targeted', /^(?:targett?ed(?: (?:offer|services?|support))?|(?:tier|level|band) ?2)$/],
    [
        'specialist',
        'specialist',
        /^(?:speciali(?:st|sed)(?: (?:offer|services?|support))?|(?:tier|level|band) ?3)$/,
    ],
]);
export const SETTING_TYPE = openCell([
    ['home', 'home', /^(?:(?:in |at )?(?:the |your |own )?(?:family )?home|at home|in the home)$/],
    ['away-from-home', 'away-from-home', /away|residential|overnight|stay/],
    ['community', 'community', /^(?:in )?(?:the )?communit/],
]);
/** A list of words from an open list; a phrase may name several: "weekends and school holidays". */
function listCell(names) {
    const known = new Set(names.map(([value]) => value));
    const valuesIn = (phrase) => {
        const text = plain(phrase);
        if (known.has(text))
            return [text];
        const found = names.filter(([, pattern]) => pattern.test(text)).map(([value]) => value);
        return found;
    };
    return {
        read(cell) {
            if (isBlank(cell))
                return {};
            const phrases = wordsIn(cell).flatMap((phrase) => known.has(plain(phrase)) ? [phrase] : phrase.split(','));
            const read = phrases.map((phrase) => ({ phrase: phrase.trim(), values: valuesIn(phrase.trim()) }));
            const lost = read.filter(({ phrase, values }) => phrase && values.length === 0);
            const value = [...new Set(read.flatMap(({ values }) => values))];
            return {
                ...(value.length > 0 && { value }),
                ...(lost.length > 0 && {
                    words: lost.map(({ phrase }) => phrase).join(', '),
                    fault: 'word',
                }),
            };
        },
        write: wordsCell,
    };
}
export const TIMES = listCell([
    [
        'daytime',
        /day ?time|\bdays?\b(?! ?(?:of|s? out))|morning|afternoon|weekdays?|school hours|mon(?:day)?s? ?(?:-|–|to) ?fri/,
    ],
    ['evening', /evening|after[- ]?school|\bnight club/],
    ['overnight', /over ?-?night|\bnights?\b|residential|sleep/],
    ['weekend', /week ?-?end|saturday|sunday|\bsat\b|\bsun\b/],
    ['school-holiday', /holiday|half[- ]terms?|\beaster\b|\bsummer\b|all year|year[- ]round/],
    ['term-time', /term[- ]?time|during term|in term|\bterms?\b(?<!half[- ]terms?)|all year|year[- ]round/],
]);
export const PAYMENT = listCell([
    ['free', /\bfree\b|no (?:cost|charge)|council (?:pays|funded)|funded by (?:the )?council|block/],
    [
        'fee',
        /\bfees?\b|famil(?:y|ies) pays?|parents? pays?|charge|self[- ]?fund|paid by (?:the )?(?:parent|famil)|pay as you go/,
    ],
    ['subsidised', /subsid|reduced|part[- ]?funded|contribution/],
    ['direct-payment', /direct[- ]payments?|\bdps?\b/],
    ['personal-budget', /personal[- ](?:health )?budgets?|\bp?h?pbs?\b/],
    ['reduced-rate', /reduced-rate/],
]);
export const BREAK_KINDS = listCell([
    ['care', /\bcare\b|respite|sitting|overnight|befriend/],
    ['educational', /educat|learning|skills/],
    ['leisure', /leisure|club|play|sport|activit|holiday|swim|art|music/],
]);
export const COMMENT_STATUS = choiceCell([
    [
        'not-possible',
        'Not possible',
        /not possible|cannot|can't|rejected|declined|not (?:being )?taken forward|no further action/,
    ],
    ['done', 'Done', /\bdone\b|complete|finished|closed|resolved|implemented|achieved|^(?:y|yes|green)$/],
    ['under-way', 'Under way', /under ?-?way|in progress|on ?-?going|started|amber|partially|working on/],
    ['planned', 'Planned', /plan|agreed|to do|scheduled|next year|future/],
    ['answered', 'Answered', /answer|respond|replied/],
    ['new', 'New', /^new\b|not started|open|received|red$|awaiting (?:answer|response|reply)|no response/],
]);
export const REPORT_SETTING = choiceCell([
    ['specialist-college', 'specialist-college', /specialist.*(?:college|post)/],
    ['16-19-academy', '16-19-academy', /16 ?(?:-|–|to) ?19|sixth[- ]form (?:academy|free)/],
    ['college', 'college', /college|sixth[- ]form|further education|\bfe\b/],
    ['pru', 'pru', /\bpru\b|pupil referral/],
    ['ap-academy', 'ap-academy', /alternative provision|\bap\b/],
    ['hospital', 'hospital', /hospital/],
    ['special', 'special', /special/],
    ['nursery', 'nursery', /nursery/],
    ['independent', 'independent', /independent/],
    [
        'mainstream',
        'mainstream',
        /mainstream|primary|secondary|infant|junior|academy|communit|maintained|voluntary|foundation|free school|all[- ]through/,
    ],
]);
