import { shownAddress } from './address.js';
/** What can be wrong while a directory is read. Numbers to 66 are reader cases; 175 to 189 are the snapshot's own. */
const FAULTS = {
    byteOrderMark: [
        3,
        'note',
        'Answers start with a byte order mark. It was taken off.',
        "Ask the directory's supplier to leave it out.",
    ],
    controls: [
        4,
        'note',
        'Line breaks or other control characters stood raw inside the text, which is not JSON. They were mended.',
        "Ask the directory's supplier to write them as \\n.",
    ],
    webPage: [
        5,
        'note',
        'The server sometimes gave a web page instead of data. It was asked again.',
        "Tell the directory's supplier if this happens every night.",
    ],
    noDetails: [
        7,
        'warning',
        'The list gives basic details only, and the server has no page of its own for each service.',
        'Ask the supplier for whole records at /services/{id}.',
    ],
    notAsked: [
        7,
        'note',
        'The list gives basic details only. The rest was not asked for.',
        'Leave out --no-details to ask for each service.',
    ],
    limited: [
        9,
        'note',
        'The server asked to be called less often. It was left alone for as long as it said.',
        'Nothing to mend. A longer --pause asks it less often.',
    ],
    totals: [
        11,
        'note',
        'The number of services the list gives is not the number it says it has.',
        'Nothing to mend if it changed while it was read. If it stays, tell the supplier.',
    ],
    cut: [
        12,
        'warning',
        'Reading stopped at the most pages allowed. There may be more services.',
        'Allow more with --most-pages, or ask for longer pages with --per-page.',
    ],
    base: [
        13,
        'note',
        'The list was found at another address than the one given.',
        'Give the address in brackets next time.',
    ],
    detailFailed: [
        175,
        'warning',
        'The whole record could not be read. Its basic details from the list are used.',
        'Make the snapshot again later, or look at this record in the directory.',
    ],
    detailOther: [
        176,
        'warning',
        'The server gave another record than the one asked for. The basic details from the list are used.',
        'Tell the supplier: /services/{id} must give the record with that id.',
    ],
    slow: [
        177,
        'note',
        'The server failed or took too long at times, and was asked again.',
        "Tell the directory's supplier if this happens every night.",
    ],
    filtered: [
        178,
        'note',
        'Services were left out by the filters given.',
        'Nothing to mend. Leave out the filter to publish them.',
    ],
    lastCopy: [
        179,
        'warning',
        'The feed that was in the folder could not be read, so the number of services was not compared.',
        'Look at this feed before you publish it.',
    ],
    allowed: [
        180,
        'warning',
        'There are far fewer services than in the last copy. You allowed that.',
        'Look at this feed before you publish it.',
    ],
    elsewhere: [
        181,
        'warning',
        'The list says that it goes on at another address, which is not asked. There may be more services.',
        'If that address is the right one, give it instead; else tell the supplier.',
    ],
};
export function snapshotFault(name, { path, record, note }) {
    const [number, severity, words, mend] = FAULTS[name];
    return {
        case: number,
        severity,
        ...(record && { record }),
        path: shownAddress(path),
        message: note ? `${words} (${note})` : words,
        mend,
    };
}
