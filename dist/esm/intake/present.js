const isEmpty = (value) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
/** Members that say something: what is unknown is left out of a feed, never written as null or "". */
export function present(members) {
    // Only members that were undefined, and so optional, or blank are gone.
    return Object.fromEntries(Object.entries(members).filter(([, value]) => !isEmpty(value)));
}
