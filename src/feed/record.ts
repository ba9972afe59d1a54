/** Questions that every widget asks of a record before it shows it. */
import type { Service } from './types.js';

const GONE = /^(?:inactive|defunct)$/;

/** Is it no longer there, or not there yet? HSDS-UK readers hide such records. */
export const isGone = ({ status }: Service): boolean => GONE.test(status);

/** Is it of the organisation with this id, URN or other number? */
export const isOf = ({ organization }: Service, id: string): boolean =>
  organization?.id === id || Boolean(organization?.identifiers.some(({ identifier }) => identifier === id));
