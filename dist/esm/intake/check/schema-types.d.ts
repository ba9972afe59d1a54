/** One thing that does not fit the schema, as Ajv says it. */
export interface SchemaFault {
    /** JSON pointer: `/contents/3/send/places/0/total`. */
    readonly instancePath: string;
    readonly schemaPath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
}
/** The schema as code: made at build time, so that a page needs neither Ajv nor code from text. */
export interface SchemaCheck {
    (document: unknown): boolean;
    errors?: readonly SchemaFault[] | null;
}
/** The names a record has, each with those of the records within it; 0 where there are none, or any name may stand. */
export interface MemberTree {
    readonly [name: string]: MemberTree | 0;
}
