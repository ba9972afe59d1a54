import type { MemberTree, SchemaCheck } from './schema-types.js';
/** What does not fit the published schema. The last faults stand on the function, as Ajv has it. */
export declare const schemaCheck: SchemaCheck;
/** The names of members of `FeedSend`, as deep as they go. */
export declare const FEED_MEMBERS: MemberTree;
/** The names of members of `ServiceSend`, as deep as they go. */
export declare const SERVICE_MEMBERS: MemberTree;
