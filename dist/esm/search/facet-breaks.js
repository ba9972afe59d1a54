import { SILENT } from './facet-times.js';
/** Kinds of break and where it is, in the order they are offered. Regulation 4(2) of SI 2011/707 names them. */
export const KINDS = ['care', 'educational', 'leisure'];
export const SETTINGS = ['home', 'elsewhere'];
const YES = { yes: ['yes'], isOpen: false };
const SOME = { yes: [], maybe: ['yes'], isOpen: false };
const NO = { yes: [], isOpen: false };
/** Help that is there for all, for some, or for none: `some` may or may not be this family. */
export const answerSaid = (answer) => answer === 'yes' ? YES : answer === 'some' ? SOME : answer === 'no' ? NO : SILENT;
export const kindSaid = ({ send: { break_kinds } }) => break_kinds.length ? { yes: break_kinds, isOpen: false } : SILENT;
const AT_HOME = { yes: ['home'], isOpen: false };
const ELSEWHERE = { yes: ['elsewhere'], isOpen: false };
const BOTH = { yes: ['home', 'elsewhere'], isOpen: false };
/** An address may be an office from which people come to the family's home. */
const HAS_PLACE = { yes: ['elsewhere'], isOpen: true };
const isAtHome = (words) => /^(?:at |in )?(?:\w+ )?home$/i.test(words);
/** `send.setting`: `home`, or another word for somewhere else, but for `online`; without it an address. */
export function settingSaid({ send: { setting }, locations, terms }) {
    if (setting) {
        const words = setting.split(/\s*(?:[,;/&]|\band\b|\bor\b)\s*/i);
        const parts = words.filter((word) => word && !/^online$/i.test(word));
        if (!parts.length)
            return SILENT;
        const atHome = parts.filter(isAtHome).length;
        return atHome === parts.length ? AT_HOME : atHome ? BOTH : ELSEWHERE;
    }
    const hasPlace = locations.some(({ type }) => type === 'physical');
    const visits = terms.some(({ name, scheme }) => scheme === 'attending_type' && /^home visit$/i.test(name));
    if (visits)
        return hasPlace ? BOTH : AT_HOME;
    return hasPlace ? HAS_PLACE : SILENT;
}
