import { snakeCase } from './snake.js';
/** Names of members that systems keep for staff, and of facts about one person. Only the name is ever told. */
const PRIVATE = new RegExp([
    'assurer\\w*',
    'updater\\w*',
    '(?:(?:record|entry|last)_)?(?:assured|created|updated|modified|verified|approved|edited|entered|changed|amended|submitted)_by\\w*',
    '(?:internal|private|confidential)(?:_\\w+)?',
    '\\w+_(?:internal|private|confidential)',
    '(?:staff|admin|personal|officer|case_?worker)_(?:e?_?mail|phone|mobile|name|note|contact|address|number)\\w*',
    '(?:child|pupil|parent|carer)(?:_?s)?_(?:full_|first_|last_|sur)?(?:names?|e_?mail|phone|mobile|address)',
    'case_?notes?',
    'medical_notes?',
    'date_?of_?birth|dob',
    'nhs_?(?:number|no)|upn|uln|ni_?(?:number|no)|national_insurance\\w*',
    'home_(?:address|phone|email)',
]
    .map((part) => `^(?:${part})$`)
    .join('|'));
/** @param name as it is written: `dateOfBirth`, `date-of-birth` and `Date of birth` are one. */
export const isPrivate = (name) => PRIVATE.test(snakeCase(name));
