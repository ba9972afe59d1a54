/**
 * What goes together in a record. Each group is taken whole from one source, the leading one first, since halves of two
 * sources can be wrong together. `with` names groups that belong beside it: where a source has both, both are taken from
 * it or neither, unless the sources say the same.
 */
export interface MemberGroup {
    readonly words: string;
    /** Names of members; `send.` in front of those within `send`. */
    readonly members: readonly string[];
    readonly with?: readonly string[];
}
export declare const MEMBER_GROUPS: readonly MemberGroup[];
/**
 * Never taken from another source: they are true of one record alone. A day of checking would vouch for what nobody
 * checked; a day of opening belongs to a status.
 */
export declare const OWN_MEMBERS: readonly ["id", "name", "status", "assured_date", "last_modified", "send.source", "send.same_as", "send.opens"];
/** Lists that are joined. */
export declare const JOINED_MEMBERS: readonly ["service_areas"];
