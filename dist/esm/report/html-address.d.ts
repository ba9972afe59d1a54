/** Addresses as they stand in a school's own page: its own pages and papers are named without a scheme. */
/** An address to link: http, https, mailto, tel, or one of the same site; undefined for all else. */
export declare function linkAddress(written: string | undefined): string | undefined;
/** An address of a picture: http, https, or one of the same site. */
export declare function pictureAddress(written: string | undefined): string | undefined;
