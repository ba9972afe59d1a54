import { fault } from '../faults.js';
import { bare } from '../text.js';
const listed = (words) => new Set(words.split('|').map(bare));
/** No service and no setting has one of these. */
const OF_A_PERSON = listed('date of birth|DOB|birth date|birthday|UPN|unique pupil number|ULN|unique learner number|NHS number|NHS no|NI number|national insurance number|' +
    'pupil|pupil name|pupils name|name of pupil|pupil id|pupil surname|pupil forename|legal surname|legal forename|' +
    'child|child name|childs name|name of child|child id|student|student name|students name|name of student|student id|' +
    'young person|young persons name|name of young person|YP name|CYP name|patient name|client name|' +
    'parent name|parents name|name of parent|parent carer name|carer name|parent email|parent phone|home address|home postcode|' +
    'mosaic id|liquidlogic id|case number|case ref|case worker|caseworker|social worker|EHCP start date|EHCP issue date|date EHCP issued');
/** A column of contacts may have these; beside a bare "Name", the name is a person's. */
const BESIDE_A_NAME = listed('first name|forename|forenames|given name|middle name|last name|surname|family name|job title|gender|sex|ethnicity|employee number|staff number|payroll number|line manager');
const BARE_NAMES = listed('name|full name|surname|last name');
const FIRST_NAMES = listed('first name|forename|forenames|given name');
const LAST_NAMES = listed('last name|surname|family name');
/** The column that says that rows are people; undefined where none does. */
function personalColumn({ columns }) {
    const isNamedBarely = columns.some(({ field, heading }) => (field === 'name' || field === 'setting') && BARE_NAMES.has(bare(heading)));
    const isSomebody = !columns.some(({ field, heading }) => field === 'name' && !BARE_NAMES.has(bare(heading)) && !/school/i.test(heading)) &&
        columns.some(({ heading }) => FIRST_NAMES.has(bare(heading))) &&
        columns.some(({ heading }) => LAST_NAMES.has(bare(heading)));
    return columns.find(({ field, heading }) => {
        const words = bare(heading);
        return OF_A_PERSON.has(words) || (!field && (isNamedBarely || isSomebody) && BESIDE_A_NAME.has(words));
    })?.heading;
}
/** Comments and reports may have a column with who sent them, which is left out like any other that is not known. */
export function personalFault(sheet, kind, headings) {
    if (kind.key === 'about' || kind.key === 'reports' || kind.key === 'comments')
        return undefined;
    const column = personalColumn(headings);
    return column === undefined
        ? undefined
        : fault('personal', {
            path: `sheet "${sheet.name}", column "${column}"`,
            message: `The column "${column}" says that each row is about a person, so nothing of this sheet was read.`,
        });
}
