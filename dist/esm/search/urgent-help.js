const ring = (to) => ({ kind: 'ring', to, href: `tel:${to.replace(/ /g, '')}` });
const relay = (to) => ({ kind: 'relay', to, href: `tel:${to.replace(/ /g, '')}` });
/** In each group's own order. Where 999 stands first, the council's lines follow it and come before the others. */
export const URGENT_GROUPS = {
    'self-harm': ['emergency', 'nhs', 'childline', 'samaritans', 'shout'],
    abuse: ['emergency', 'childline', 'nspcc', 'domestic'],
};
export const URGENT_HELP = {
    emergency: {
        name: 'Police or ambulance',
        for: 'If anybody is in danger now, or badly hurt',
        forYou: 'If you are in danger now, or badly hurt',
        ages: {},
        ways: [
            ring('999'),
            { kind: 'sign', to: '999 BSL', href: 'https://999bsl.co.uk/' },
            // Relay UK: 18000 is its number for 999.
            relay('18000'),
        ],
    },
    nhs: {
        name: 'NHS 111, mental health',
        for: 'Anyone of any age who needs mental health help now',
        forYou: 'You, at any age, if you need help with your mental health now',
        ages: {},
        ways: [
            { kind: 'option', to: '111', say: '2', href: 'tel:111' },
            relay('18001 111'),
            { kind: 'sign', to: '111.nhs.uk', href: 'https://111.nhs.uk/' },
        ],
    },
    childline: {
        name: 'Childline',
        for: 'Children and young people under 19',
        forYou: 'You, if you are under 19, about anything at all',
        ages: { maximum: 18 },
        ways: [
            ring('0800 1111'),
            // Sign language: its own announcements of 2017 and 2021.
            { kind: 'online', to: 'childline.org.uk', href: 'https://www.childline.org.uk/' },
        ],
    },
    samaritans: {
        name: 'Samaritans',
        for: 'Anyone of any age who finds it hard to cope',
        forYou: 'You, at any age, if you find it hard to cope',
        ages: {},
        ways: [ring('116 123')],
    },
    shout: {
        name: 'Shout',
        for: 'Anyone of any age who would rather text than talk',
        forYou: 'You, at any age, if you would rather text than talk',
        ages: {},
        ways: [{ kind: 'word', to: '85258', say: 'SHOUT', href: 'sms:85258' }],
    },
    nspcc: {
        name: 'NSPCC',
        for: 'Adults worried about a child',
        forYou: 'A grown-up who is worried about you, or about another child',
        ages: { minimum: 18 },
        ways: [ring('0808 800 5000')],
    },
    domestic: {
        name: 'National Domestic Abuse Helpline',
        for: 'Anyone 16 or over whom a partner or relative hurts, scares or controls',
        forYou: 'You, if you are 16 or over and a partner or relative hurts, scares or controls you',
        // Domestic Abuse Act 2021 s. 1(2): both are 16 or over.
        ages: { minimum: 16 },
        ways: [
            ring('0808 2000 247'),
            // Sign language: announced by Refuge and SignHealth in 2021.
            { kind: 'online', to: 'nationaldahelpline.org.uk', href: 'https://www.nationaldahelpline.org.uk/' },
        ],
    },
};
/** Where each entry comes from. Apart from it so that no phone has to carry it. */
export const URGENT_CHECKS = {
    emergency: {
        checked: '2026-11-23',
        sources: [
            'https://www.ofcom.org.uk/phones-and-broadband/accessibility/emergency-video-relay/',
            // 18000.
            'https://bucksfire.gov.uk/safety-hub/emergency-sms/',
            // "Press 55", which `view/words/urgent.ts` says.
            'https://www.iow.gov.uk/housing-and-adult-social-care/adult-social-care/adult-safeguarding/immediate-danger/',
        ],
    },
    nhs: {
        checked: '2026-11-23',
        sources: [
            'https://www.tewv.nhs.uk/news/nhs-111-select-mental-health-option/',
            'https://northlondonmentalhealth.nhs.uk/news/nhs-111-available-for-mental-health-across-north-london-5150',
            'https://shsc.nhs.uk/news/call-nhs-111-if-you-are-experiencing-mental-health-crisis',
        ],
    },
    childline: {
        checked: '2026-11-23',
        sources: [
            'https://learning.nspcc.org.uk/services/childline',
            'https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/',
            'https://limpingchicken.com/2017/05/17/deaf-news-childline-launches-deaf-counselling-service-bsl',
        ],
    },
    samaritans: {
        checked: '2026-11-23',
        sources: ['https://www.samaritans.org/how-we-can-help/contact-samaritan/'],
    },
    shout: { checked: '2026-11-23', sources: ['https://giveusashout.org/about-us/faq/'] },
    nspcc: { checked: '2026-11-23', sources: ['https://www.nspcc.org.uk/what-you-can-do/report-abuse/'] },
    domestic: {
        checked: '2026-11-23',
        sources: [
            'https://refuge.org.uk/news/refuge-responds-to-reports-of-potential-increase-in-domestic-abuse-during-covid-19',
            'https://ablemagazine.co.uk/refuge-launches-critical-accessibility-features-on-its-national-domestic-abuse-helpline-website/',
        ],
    },
};
