const GONE = /^(?:inactive|defunct)$/;
/** Is it no longer there, or not there yet? HSDS-UK readers hide such records. */
export const isGone = ({ status }) => GONE.test(status);
/** Is it of the organisation with this id, URN or other number? */
export const isOf = ({ organization }, id) => organization?.id === id || Boolean(organization?.identifiers.some(({ identifier }) => identifier === id));
