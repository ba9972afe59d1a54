/** An id made of what a record says, the same from run to run (FNV-1a). */
export function madeId(...parts) {
    let hash = 0x811c9dc5;
    for (const char of parts.join('\n'))
        hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
    return `made-${(hash >>> 0).toString(36)}`;
}
