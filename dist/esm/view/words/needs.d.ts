/**
 * Needs in plain words, with the official name.
 * Codes: DfE person-level SEN2 return 2025. Areas: SEND Code of Practice 2015, 6.28 to 6.35.
 */
export declare const NEED_WORDS: Readonly<Record<string, readonly [plain: string, official: string]>>;
/**
 * What each kind of place is called, and what it means.
 * Resourced provision and SEN unit: DfE school census. Inclusion bases: DfE guidance, June 2026.
 */
export declare const KIND_WORDS: Readonly<Record<string, readonly [name: string, meaning: string]>>;
