/** What can come up when feeds are merged: numbers of reader cases where one fits, from 190 on its own. */
const FAULTS = {
    twice: [17, 'note', 'This record is there twice, word for word. One was kept.', 'Delete one of the two.'],
    sameId: [
        17,
        'warning',
        'Another record of the same feed has this id. Both are kept; this one was given an id of its own.',
        'Give each record its own id.',
    ],
    noId: [16, 'note', 'This record has no id: one was made.', 'Give each record an id that never changes.'],
    noName: [19, 'error', 'This record has no name, and was left out.', 'Name it.'],
    noRecord: [70, 'error', 'This is not a record, and was left out.', 'Look at what made the feed.'],
    empty: [2, 'warning', 'There is no service in this feed.', 'Check what made it.'],
    merged: [
        190,
        'note',
        'Two sources have this service: they were made into one record.',
        'If they are two services, write "same": false for this pair in the decisions file.',
    ],
    status: [
        191,
        'warning',
        'One source says this is open, the other says it is not.',
        'Ask the service, and correct the source that is wrong.',
    ],
    parted: [
        192,
        'note',
        'Something the other source says was left out, since it would not fit what this one says.',
        'Nothing to do. If it is right, add it to the record that is kept.',
    ],
    areas: [
        192,
        'note',
        'A source did not say whose residents may use this: it was taken to be for its own.',
        'Fill in the areas in that source.',
    ],
    conflict: [
        193,
        'warning',
        'Signs that these are the same service contradict others, so they were left apart.',
        'Say in the decisions file whether they are the same.',
    ],
    unknown: [
        194,
        'warning',
        'The decisions file names a record that is in none of these feeds.',
        'Check its source and its id. If the record is gone for good, delete the decision.',
    ],
    decisions: [
        194,
        'warning',
        'The decisions file says two things of the same records. They were left as the other entries say.',
        'Correct or delete one of them.',
    ],
    prefixed: [
        195,
        'note',
        'Ids of this source are also used by another, so the name of the source was put in front of them.',
        'Links to these records of this source change: look for them on your pages.',
    ],
    report: [
        196,
        'warning',
        'Two sources have a report of the same school. The one that was reviewed last was kept.',
        'Take the older report out of its feed.',
    ],
    member: [
        197,
        'note',
        'Each source has its own. One was kept.',
        'If another one is right, run merge with --home and the name of its source.',
    ],
    unreadable: [
        198,
        'error',
        'No list of services could be found here, so nothing was taken from it.',
        'Run check on it.',
    ],
    incomplete: [
        198,
        'error',
        'This is only part of a feed: the rest is in other pages or files.',
        'Read it with snapshot first, and merge what that writes.',
    ],
    many: [
        199,
        'warning',
        'Too many records are alike here for a person to compare them two by two.',
        'Give them different names, or the number of their organisation.',
    ],
};
export function fault(name, { path, record, message, mend }) {
    const [number, severity, usual, usualMend] = FAULTS[name];
    return {
        case: number,
        severity,
        ...(record && { record }),
        path,
        message: message ?? usual,
        mend: mend ?? usualMend,
    };
}
