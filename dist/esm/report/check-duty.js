/**
 * Of whom the report is asked, and how strongly.
 *
 * The law, Children and Families Act 2014 section 69 and SEND Regulations 2014 regulation 51: maintained schools, maintained
 * nursery schools and Academy schools, but for a special school in a hospital. Schedule 1 asks paragraphs 2 and 4 "in
 * relation to mainstream schools and maintained nursery schools"; paragraph 8 is about young people, who are over compulsory
 * school age (section 83).
 *
 * The SEND Code of Practice 6.2 names more. As councils restate it: Torbay, the report under 6.2,
 * https://torbayfamilyhub.org.uk/topic/duties-on-schools-to-make-sen-provision; Southwark, academies, alternative provision
 * and pupil referral units among them,
 * https://localoffer.southwark.gov.uk/education/what-send-support-to-expect-age-0-25/what-to-expect-age-6-12/what-does-the-send-code-of-practice-0-25-and-southwark-la-expect-from-schools/;
 * Lancashire, 16 to 19 academies too, https://docsbay.net/doc/381059/. A SENCO is not asked of 16 to 19 academies (the
 * Code, pages 89 to 92 and 108, https://schoolleaders.thekeysupport.com/staff/staff-ratios-and-qualification-requirements/leadership-roles/senco-qualifications-requirements/).
 */
import { isCollege } from './types.js';
const BY_LAW = ['mainstream', 'nursery', 'special'];
const BY_CODE = ['pru', 'ap-academy', '16-19-academy'];
const NOT_ASKED = {
    special: ['sir-2', 'sir-4'],
    nursery: ['sir-8'],
};
/** Said once, of settings that only the Code names. */
export const ONLY_THE_CODE = 'The Act does not name you; the Code does.';
/** Is it asked of this setting at all, by law, by the Code or as good practice? */
export const isAsked = (setting, key) => setting !== 'hospital' && !NOT_ASKED[setting]?.includes(key);
/** What is not asked of a setting is good practice there. */
export function dutyOf(setting, key) {
    if (!isAsked(setting, key))
        return 'good-practice';
    return BY_LAW.includes(setting) ? 'law' : BY_CODE.includes(setting) ? 'code' : 'good-practice';
}
/** Where it stands, for this setting: no law is named as if it bound who is not bound. */
export function lawOf(setting, { key, law }) {
    const duty = dutyOf(setting, key);
    if (duty === 'law' || isCollege(setting))
        return law;
    return duty === 'code' ? `SEND Code of Practice 6.2, after ${law}` : `Good practice, after ${law}`;
}
/** The youngest and oldest, where the name of the phase tells. */
const PHASES = [
    [/all[- ]?through/i, 4, 18],
    [/primary|infant|junior|first|middle/i, 4, 14],
    [/secondary|upper|high/i, 11, 18],
    [/16[ -]?(?:plus|\+)|post[- ]?16|sixth/i, 16, 19],
    [/nursery|early years/i, 2, 4],
];
/** Ages that a phase stands for: "Primary", "16 plus", or written out, "11 to 16". */
export function agesIn(phase = '') {
    const [, from, to] = /\b(\d\d?)\s*(?:-|–|to)\s*(\d\d?)\b/.exec(phase) ?? [];
    if (from && to)
        return [Number(from), Number(to)];
    const [, youngest, oldest] = PHASES.find(([name]) => name.test(phase)) ?? [];
    return youngest === undefined || oldest === undefined ? undefined : [youngest, oldest];
}
const SIXTEEN = 16;
/** No pupil over 16, as far as the phase tells. */
export const isUnder16s = (phase) => {
    const ages = agesIn(phase);
    return Boolean(ages && ages[1] <= SIXTEEN);
};
/** Pupils from 5 to 16, unless the phase says that there are none. */
export const has5To16s = (phase) => {
    const [from, to] = agesIn(phase) ?? [5, SIXTEEN];
    return from < SIXTEEN && to > 5;
};
