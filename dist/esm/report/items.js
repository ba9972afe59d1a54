/** What a report is asked to say: 23 things of a school, 22 of a college. */
import { BESIDE_SCHEDULE_2, SCHEDULE_2, YOUNG_PEOPLES_ORDER } from './items-college-data.js';
import { PARENTS_ORDER, SCHEDULE_1, SECTION_69 } from './items-school-data.js';
import { isCollege } from './types.js';
const itemsOf = (rows, lawOf) => rows.map(([key, label, question, legal, at]) => ({ key, label, question, legal, law: lawOf(at) }));
const SCHOOL = [
    ...itemsOf(SCHEDULE_1, (at) => `SEND Regulations 2014, Schedule 1, paragraph ${at}`),
    ...itemsOf(SECTION_69, (at) => `Children and Families Act 2014, section 69(3)(b)${at}`),
];
const COLLEGE = [
    ...itemsOf(SCHEDULE_2, (at) => `Good practice. The council’s Local Offer must cover it: SEND Regulations 2014, Schedule 2, paragraph${at.includes(' ') ? 's' : ''} ${at}`),
    ...itemsOf(BESIDE_SCHEDULE_2, (at) => at),
];
/** What is asked of such a school or college, in the order of the law. */
export const reportItems = (setting) => isCollege(setting) ? COLLEGE : SCHOOL;
/** The same keys in the order in which a worried parent, or a young person, asks. */
export const parentsOrder = (setting) => isCollege(setting) ? YOUNG_PEOPLES_ORDER : PARENTS_ORDER;
