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
import { type Duty, type ReportItem, type Setting } from './types.js';
/** Said once, of settings that only the Code names. */
export declare const ONLY_THE_CODE = "The Act does not name you; the Code does.";
/** Is it asked of this setting at all, by law, by the Code or as good practice? */
export declare const isAsked: (setting: Setting, key: string) => boolean;
/** What is not asked of a setting is good practice there. */
export declare function dutyOf(setting: Setting, key: string): Duty;
/** Where it stands, for this setting: no law is named as if it bound who is not bound. */
export declare function lawOf(setting: Setting, { key, law }: ReportItem): string;
/** Ages that a phase stands for: "Primary", "16 plus", or written out, "11 to 16". */
export declare function agesIn(phase?: string): readonly [from: number, to: number] | undefined;
/** No pupil over 16, as far as the phase tells. */
export declare const isUnder16s: (phase: string | undefined) => boolean;
/** Pupils from 5 to 16, unless the phase says that there are none. */
export declare const has5To16s: (phase: string | undefined) => boolean;
