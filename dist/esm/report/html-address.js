/** Addresses as they stand in a school's own page: its own pages and papers are named without a scheme. */
const SCHEME = /^([a-z][a-z\d+.-]*):/i;
/** Browsers leave these out of a scheme, so they may not hide one. */
const HIDDEN = /[\0-\x20]+/g;
/** An address to link: http, https, mailto, tel, or one of the same site; undefined for all else. */
export function linkAddress(written) {
    // eslint-disable-next-line no-control-regex -- what may stand inside by mistake
    const address = (written ?? '').replace(/[\0-\x1f]+/g, '').replace(/^[\s“”‘’"]+|[\s“”‘’"]+$/g, '');
    const scheme = SCHEME.exec(address.replace(HIDDEN, ''))?.[1]?.toLowerCase();
    return address && (!scheme || /^(?:https?|mailto|tel)$/.test(scheme)) ? address : undefined;
}
/** An address of a picture: http, https, or one of the same site. */
export function pictureAddress(written) {
    const address = linkAddress(written);
    return address && !/^(?:mailto|tel):/i.test(address) ? address : undefined;
}
