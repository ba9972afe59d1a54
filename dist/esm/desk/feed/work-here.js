/** Where the script of the work leaves it, for a page that can make no worker. */
const PLACE = Symbol.for('local-offer/feed-desk-work/1');
export const leaveHere = (work) => void Reflect.set(globalThis, PLACE, work);
/** The work in the page itself: a large file holds the page up, but is read all the same. */
export function workHere() {
    // Left there by the script beside ours.
    return Reflect.get(globalThis, PLACE);
}
