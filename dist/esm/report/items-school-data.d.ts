/**
 * The 23 things an SEN information report says. `legal` keeps to the words of the law: SEND Regulations 2014 (SI
 * 2014/1530), Schedule 1, https://www.legislation.gov.uk/uksi/2014/1530/schedule/1, and Children and Families Act 2014,
 * section 69(3)(b), https://www.legislation.gov.uk/ukpga/2014/6/section/69.
 */
/** Key, label, question, legal heading, and the paragraph or letter it stands at. */
export type ItemRow = readonly [key: string, label: string, question: string, legal: string, at: string];
export declare const SCHEDULE_1: readonly ItemRow[];
export declare const SECTION_69: readonly ItemRow[];
/** As a worried parent asks: who, what first, what help, then the rest, complaints, and where else to look. */
export declare const PARENTS_ORDER: readonly string[];
