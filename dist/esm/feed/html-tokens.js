/** HTML as tags and texts between them, in time linear in its length: no DOM, and never a fault. */
const TAG = /<(?:(\/?)([a-z][a-z\d:.-]*)(?=[\s/>])|[!?])/iy;
/** The place after the `>` that ends a tag, past any in quotes; 0 where there is none. */
function tagEnd(text, from) {
    for (let at = from; at < text.length; at++) {
        const char = text[at];
        if (char === '>')
            return at + 1;
        // A quote that is never closed does not hide the rest. There is one failing search for each kind of quote at most.
        if ((char === '"' || char === "'") && text[at - 1] === '=')
            at = Math.max(at, text.indexOf(char, at + 1));
    }
    return 0;
}
/** The place where text goes on after something whose end is marked; the very end where it is not. */
function after(text, mark, from) {
    mark.lastIndex = from;
    return mark.test(text) ? mark.lastIndex : text.length;
}
/**
 * Tells the sink of every tag and text. Comments, declarations, and scripts and styles with what is in them, go.
 * A tag that never ends is text.
 */
export function readTokens(input, sink) {
    let from = 0;
    let at = input.indexOf('<');
    while (at >= 0) {
        TAG.lastIndex = at;
        const [start, slash, name = ''] = TAG.exec(input) ?? [];
        let end = start ? tagEnd(input, at + start.length) : at + 1;
        if (!end)
            break;
        if (start) {
            sink.text(input.slice(from, at));
            const element = name.toLowerCase();
            if (input.startsWith('<!--', at))
                end = after(input, /-->/g, at);
            else if (!slash && /^(?:script|style)$/.test(element))
                end = after(input, new RegExp(`</${element}\\s*>`, 'gi'), end);
            else if (element)
                sink.tag(element, !!slash, input.slice(at, end));
            from = end;
        }
        at = input.indexOf('<', end);
    }
    sink.text(input.slice(from));
}
