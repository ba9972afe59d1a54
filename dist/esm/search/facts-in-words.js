import { FACT } from './facts.js';
const { free, paid, weekend, evening, overnight, daytime, online } = FACT;
const NO = '(?:(?:with)?out|no|not got|havent got|hasnt got|have not got|dont have|doesnt have|does not have|do not have|dont need|do not need|not need)(?: an| a| any| the| her| his| my)?(?: formal)? ';
const asked = (kind, value, pattern, good, bad, stays) => ({
    kind,
    value,
    pattern: new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, 'g'),
    good,
    bad,
    ...(stays && { stays }),
});
const FACT_WORDS = [
    asked('without', 'plan', `${NO}(?:ehc plans?|e\\.?h\\.?c\\.?p?s?|echp|education,? health and care plans?|plans?|statement)`, FACT.planNotNeeded, FACT.planNeeded),
    asked('without', 'diagnosis', `${NO}(?:diagnosis|diagnosed|diagnoses)|(?:not|isnt|un)[ -]?diagnosed|waiting for (?:a |an )?(?:diagnosis|assessment)`, FACT.planNotNeeded | FACT.referralNotNeeded, FACT.planNeeded),
    asked('without', 'referral', `${NO}referr?als?|self[ -]?refer(?:ral)?`, FACT.referralNotNeeded, FACT.referralNeeded),
    asked('without', 'referral', 'drop[ -]?ins?|walk[ -]?ins?', FACT.referralNotNeeded, FACT.referralNeeded, true),
    asked('without', 'assessment', `${NO}(?:assessment|social worker)`, FACT.assessmentNotNeeded, FACT.assessmentNeeded),
    asked('cost', 'free', 'for free|free of charge|(?<!(?:step|barrier|gluten|dairy|nut|smoke|drug|stress|hands) )free(?! (?:school meals?|hours|childcare|places|nursery|flow|time))|no cost|low cost|cheap|at no cost|cant afford', free, paid),
    asked('time', 'weekend', 'at (?:the )?weekends?|on (?:a )?(?:saturday|sunday)s?|weekends?|saturdays?|sundays?', weekend, 0, true),
    asked('time', 'evening', 'in the evenings?|evenings?|after work', evening, 0, true),
    asked('time', 'school-holiday', '(?:school|summer|easter|christmas|half term) (?:holidays?|break)|half terms?|holidays', FACT['school-holiday'], 0, true),
    asked('time', 'overnight', 'overnights?|nights? away', overnight, 0, true),
    asked('time', 'daytime', 'in the day(?:time)?|daytimes?|weekdays?', daytime, 0, true),
    asked('where', 'in-person', 'in person|face to face|not online', FACT['in-person'], 0),
    asked('where', 'online', 'online|on zoom|by zoom|zoom|virtual(?:ly)?|by video|(?<!(?:away|far|transport|taxi|travel|pick up|bus) )from home(?! to)', online, 0, true),
];
/** Facts asked for in a text. @param text folded */
export function factsIn(text) {
    const found = [];
    for (const words of FACT_WORDS)
        for (const match of text.matchAll(words.pattern)) {
            const start = match.index;
            const end = start + match[0].length;
            if (!found.some((other) => start < other.end && other.start < end))
                found.push({ words, typed: match[0], start, end });
        }
    return found;
}
