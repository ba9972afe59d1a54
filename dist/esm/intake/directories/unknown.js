/** Members of records that our format has no place for, told once each: a council may have put there what families need. */
import { isRaw } from '../../feed/spot.js';
/** What our reader reads of a service under any name, and what only counts, sorts or points for a machine. */
const KNOWN = new Set(('id name alternate_name status description url additional_urls links email phone phones telephone contacts ' +
    'minimum_age maximum_age min_age max_age eligibilitys eligibilities eligibility_description application_process referral_notes ' +
    'wait_time interpretation_services alert fees fees_description accreditations assured_date last_modified updated_at ' +
    'organization organisation organization_id locations service_at_locations languages service_areas cost_options ' +
    'schedules regular_schedules regular_schedule holiday_schedules holiday_schedule holidayScheduleCollection ' +
    'attributes service_taxonomys service_taxonomies taxonomies pc_targetAudience suitabilities ' +
    'deliverable_type attending_type attending_access special_needs send_needs local_offer needs_referral free capacities send ' +
    'age_band_under_2 age_band_2 age_band_3_4 age_band_5_7 age_band_8_plus age_band_all hide_address ' +
    'organisation_id created_at distance_away pc_metadata metadata slug target_directories directories program program_id').split(' '));
const saysSomething = (value) => isRaw(value)
    ? Object.values(value).some(saysSomething)
    : Array.isArray(value)
        ? value.some(saysSomething)
        : typeof value === 'string'
            ? value.trim() !== ''
            : value === true || typeof value === 'number';
/** Fields of a council's own making, as Outpost lists them: each by its own name. */
function namesOf(name, value) {
    if (!saysSomething(value))
        return [];
    if (name !== 'meta' || !Array.isArray(value))
        return [`"${name}"`];
    return value.flatMap((field) => {
        if (!isRaw(field) || !saysSomething(field.value))
            return [];
        return typeof field.key === 'string' && field.key.trim() ? `"${field.key.trim()}" in "meta"` : '"meta"';
    });
}
/** One note for each name, with how many records have something there (reader case 22). */
export function unknownMembers(records, path, note) {
    const counts = new Map();
    for (const record of records.filter(isRaw)) {
        const names = Object.entries(record).flatMap(([name, value]) => KNOWN.has(name) ? [] : namesOf(name, value));
        for (const name of new Set(names))
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const [name, count] of counts) {
        const which = count === 1 ? 'one record has it' : `${count} records have it`;
        const message = `${name}: ${which}, and our format has no place for it: left out.`;
        note('unknown', { path, message });
    }
}
