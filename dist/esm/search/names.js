/** How much of a name must stand in the words where some of them were read as an age or a fact: "Saturday Social 18+". */
const NEARLY = 0.6;
/** How much of the words stands in a service's name, and how much of its name in them, both from 0 to 1. */
export function sharesOfName({ nameStarts, nameTerms }, nameWords, service) {
    const start = nameStarts[service] ?? 0;
    const end = nameStarts[service + 1] ?? 0;
    let asked = 0;
    for (const words of nameWords)
        for (let at = start; at < end; at += 1)
            if (words.has(nameTerms[at] ?? -1)) {
                asked += 1;
                break;
            }
    if (!asked)
        return [0, 0];
    let held = 0;
    for (let at = start; at < end; at += 1)
        if (nameWords.some((words) => words.has(nameTerms[at] ?? -1)))
            held += 1;
    return [asked / nameWords.length, held / (end - start)];
}
/** Services whose whole name was typed. @param isRead some of the words were read as an age or a fact. */
export function servicesNamed(index, nameWords, isRead) {
    const { starts, services } = index.postings;
    const usesOf = (words) => {
        let uses = 0;
        for (const term of words)
            uses += (starts[term + 1] ?? 0) - (starts[term] ?? 0);
        return uses;
    };
    const [rarest = new Set()] = [...nameWords].sort((a, b) => usesOf(a) - usesOf(b));
    const named = new Set();
    for (const term of rarest)
        for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at += 1) {
            const service = services[at] ?? 0;
            const [asked, held] = sharesOfName(index, nameWords, service);
            if (asked === 1 && held >= (isRead ? NEARLY : 1))
                named.add(service);
        }
    return named;
}
