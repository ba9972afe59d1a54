import { monthsBetween } from '../../feed/dates.js';
import { shortBreaksCheck } from '../../report/index.js';
import { found, foundAs } from './fault.js';
import { STATEMENT_PARTS, STATUTORY } from './statutory-data.js';
const YEAR_MONTHS = 12;
const told = (name, where) => foundAs(STATUTORY[name], where);
/** Breaks for Carers of Disabled Children Regulations 2011, regulation 5. */
export function statementFaults({ feed, today }) {
    const { short_breaks: statement } = feed.send;
    const path = 'send.short_breaks';
    if (!statement)
        return [told('noStatement', { path })];
    const { items, warnings } = shortBreaksCheck(statement, { today });
    const isLink = warnings.some(({ kind }) => kind === 'only-link');
    const parts = items
        .filter(({ state }) => state === 'missing')
        .map(({ key, law, prompt }) => told('statementPart', {
        path,
        message: `The short breaks statement does not say ${STATEMENT_PARTS[key]} (${law}).`,
        mend: prompt,
    }));
    const others = warnings.flatMap(({ kind, message }) => {
        if (kind === 'old')
            return [told('statementOld', { path: `${path}.reviewed`, message })];
        // A day still to come is told with all others.
        if (kind === 'date')
            return [];
        return [told('statementNote', { path: kind === 'range' ? `${path}.range` : path, message })];
    });
    return [...(isLink ? [] : parts), ...others];
}
/** What may tell who somebody is. A child's name after "my son" and the like. */
const PERSON = /\S@[^\s@]{1,99}\.[a-z]{2,}|(?:\+44|\b0)(?:[\s()-]{0,2}\d){9,10}\b|\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:\w+ )?(?:son|daughter|child|boy|girl|grand(?:son|daughter|child)|brother|sister|nephew|niece),? (?!(?:I|EHC|EHCP|SEN|SEND|ADHD|ASD|CAMHS|Year|Reception|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)[A-Z][a-z]+\b/;
function commentFault({ comment, response, action }, path) {
    const faults = [];
    if (comment.some((words) => PERSON.test(words)))
        faults.push(found('commentPerson', { path: `${path}.comment` }));
    const hasAction = action.length > 0;
    if (!response && !hasAction)
        faults.push(told('unanswered', { path }));
    else if (!hasAction)
        faults.push(told('noAction', { path: `${path}.action` }));
    else if (!response)
        faults.push(told('noResponse', { path: `${path}.response` }));
    return faults;
}
const latest = (comments) => comments
    .flatMap(({ responded, received }) => responded ?? received ?? [])
    .sort()
    .at(-1);
/** SEND Regulations 2014, regulation 56: comments are published with the response and the action, at least once a year. */
export function commentFaults({ feed, send, today }) {
    const { comments } = feed;
    if (!comments.length)
        return [told('noComments', { path: 'send.comments' })];
    const last = latest(comments);
    const raw = Array.isArray(send.comments) ? send.comments : [];
    // Those that the reader left out are told by it, and are few: then the number of a comment is that of those read.
    const at = (index) => raw.length === comments.length ? `send.comments[${index}]` : 'send.comments';
    return [
        ...comments.flatMap((comment, index) => commentFault(comment, at(index))),
        ...(last && monthsBetween(last, today) >= YEAR_MONTHS
            ? [told('oldComments', { path: 'send.comments' })]
            : []),
    ];
}
