/** Deeper than any feed goes. */
const DEEPEST = 40;
function copied(value, depth, above, lose) {
    if (typeof value !== 'object' || value === null)
        return typeof value === 'function' ? undefined : value;
    if (depth > DEEPEST || above.includes(value)) {
        lose();
        return;
    }
    const inner = [...above, value];
    const copy = (name) => {
        try {
            return copied(Reflect.get(value, name), depth + 1, inner, lose);
        }
        catch {
            lose();
            return;
        }
    };
    if (Array.isArray(value))
        return Array.from({ length: value.length }, (_, index) => copy(String(index)));
    return Object.fromEntries(Object.keys(value).map((name) => [name, copy(name)]));
}
/**
 * A document as JSON would hold it. One from a script may be more: a member that throws when it is read, one that holds
 * itself. Such members are left out.
 */
export function plainDocument(document) {
    let lost = 0;
    try {
        return { plain: copied(document, 0, [], () => void lost++), lost };
    }
    catch {
        // A proxy may refuse even to name its members.
        return { plain: undefined, lost: lost + 1 };
    }
}
