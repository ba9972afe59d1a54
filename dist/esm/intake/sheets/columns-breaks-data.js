/** The sheet of short breaks. */
import { others, picked } from './columns.js';
import { SERVICE_COLUMNS } from './columns-service-data.js';
export const BREAKS_COLUMNS = picked(SERVICE_COLUMNS, 'id name organization description break_kinds tier eligibility ages needs assessment referral application times schedules setting_type costs payment personal_budget transport personal_care access before_you_go phone email url place address postcode areas localities wait_time assured_date notes');
export const BREAKS_MORE = others(SERVICE_COLUMNS, BREAKS_COLUMNS);
export const BREAKS_EXAMPLES = [
    {
        id: 'example-friday-nights',
        name: 'Friday nights at Rowan Lodge',
        organization: 'Rowanshire Council',
        description: 'A night away with games, a film and breakfast. Staff are awake all night.',
        break_kinds: 'care; leisure',
        tier: 'specialist',
        eligibility: 'Disabled children who need a lot of help.',
        ages: '8 - 17',
        needs: 'SLD; PMLD',
        assessment: 'Yes',
        referral: 'Professional',
        application: 'Your social worker asks for you.',
        times: 'overnight; weekend',
        schedules: 'Fridays 17:30 - 11:00',
        setting_type: 'away-from-home',
        costs: 'Free',
        payment: 'direct-payment',
        personal_budget: 'Yes',
        transport: 'Some (the council decides for each child)',
        personal_care: 'Yes',
        access: 'step-free: yes; hoist: yes; changing-place: yes',
        before_you_go: 'It is quiet after 9pm.',
        phone: '01632 960301',
        email: 'lodge@rowan.example',
        url: 'https://rowan.example/lodge',
        place: 'Rowan Lodge',
        postcode: 'FB2 4DE',
        areas: 'Rowanshire',
        wait_time: 'About 4 months',
        assured_date: '05/10/2026',
    },
];
