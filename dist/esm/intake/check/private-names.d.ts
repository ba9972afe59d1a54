/** @param name as it is written: `dateOfBirth`, `date-of-birth` and `Date of birth` are one. */
export declare const isPrivate: (name: string) => boolean;
