/**
 * What a publisher writes: the feed document, version 1.
 *
 * An HSDS-UK 3.0 service list with fully nested services; all that HSDS lacks sits under a member named `send`.
 * These types are the one definition: the published JSON Schema (`dist/feed.schema.json`) is made from them, so the
 * comments here are what an editor shows a council officer. What a page works with after reading is in `types.ts`.
 *
 * Sources: HSDS-UK 3.0 (Open Referral UK) for the shared members; SEND Regulations 2014 (SI 2014/1530) for those
 * under `send`.
 */
export {};
