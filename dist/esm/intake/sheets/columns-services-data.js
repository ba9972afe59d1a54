/** The sheet of services. */
import { others, picked } from './columns.js';
import { SERVICE_COLUMNS } from './columns-service-data.js';
export const SERVICES_COLUMNS = picked(SERVICE_COLUMNS, 'id name organization description eligibility ages needs categories application phone email url costs schedules place address postcode areas localities languages wait_time access assured_date notes');
export const SERVICES_MORE = others(SERVICE_COLUMNS, SERVICES_COLUMNS);
export const SERVICES_EXAMPLES = [
    {
        id: 'example-saturday-club',
        name: 'Rowan Saturday club',
        organization: 'Rowan Families',
        description: 'A club for children who like to build and paint. Two adults for every six children.',
        eligibility: 'Disabled children who live in Rowanshire, and their brothers and sisters.',
        ages: '5 - 11',
        needs: 'ASD; SLCN',
        categories: 'sport-and-leisure',
        application: 'Ring us, then come for a visit.',
        phone: '01632 960201',
        email: 'club@rowan.example',
        url: 'https://rowan.example/saturday',
        costs: 'Each session: £8\nReduced rate: £4 (if you get Universal Credit)',
        schedules: 'Saturdays 10:00 - 12:30, term time',
        place: 'Rowan Hall',
        address: '12 Mill Lane',
        postcode: 'FB1 2AB',
        areas: 'Rowanshire',
        localities: 'North Rowanshire',
        languages: 'British Sign Language',
        wait_time: 'About 6 weeks',
        access: 'step-free: yes; parking: part (two bays)',
        assured_date: '05/10/2026',
    },
];
