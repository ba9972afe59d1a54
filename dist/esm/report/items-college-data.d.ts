/**
 * What a college's support offer says, to the young person. No law sets its form. The headings are those under which the
 * council's Local Offer speaks of colleges, SEND Regulations 2014, Schedule 2,
 * https://www.legislation.gov.uk/uksi/2014/1530/schedule/2, and SEND Code of Practice 7.22 for the named person.
 *
 * Two are ours. Exam arrangements: agreed before the exam, for each subject, on evidence and the usual way of working, and
 * not carried over from school by themselves, https://www.jcq.org.uk/exams-office/access-arrangements-and-special-consideration/.
 * Naming a college in a plan: Children and Families Act 2014, sections 38 (asking), 39 (the council consults the college,
 * and names it but for set reasons), 40 (where nobody asked) and 43 (a college that is named admits).
 */
import type { ItemRow } from './items-school-data.js';
/** The last of each row is the paragraph of Schedule 2. */
export declare const SCHEDULE_2: readonly ItemRow[];
/** The last of each row is where it stands, in full. */
export declare const BESIDE_SCHEDULE_2: readonly ItemRow[];
/** As a young person asks: who, can you help me, how do I ask, then the rest. */
export declare const YOUNG_PEOPLES_ORDER: readonly string[];
