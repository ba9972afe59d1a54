/**
 * Needs in plain words, with the official name.
 * Codes: DfE person-level SEN2 return 2025. Areas: SEND Code of Practice 2015, 6.28 to 6.35.
 */
export const NEED_WORDS = {
    ASD: ['Autism', 'autistic spectrum disorder'],
    SLCN: ['Talking and understanding', 'speech, language and communication needs'],
    SEMH: ['Feelings, behaviour and mental health', 'social, emotional and mental health'],
    SPLD: ['Dyslexia, dyscalculia, dyspraxia and similar', 'specific learning difficulty'],
    MLD: ['Needs more time and help to learn most things', 'moderate learning difficulty'],
    SLD: ['Needs a lot of help to learn and do everyday things', 'severe learning difficulty'],
    PMLD: ['Needs help with all parts of life', 'profound and multiple learning difficulty'],
    HI: ['Deaf or hearing loss', 'hearing impairment'],
    VI: ['Blind or sight loss', 'vision impairment'],
    MSI: ['Deafblind, or both sight and hearing loss', 'multi-sensory impairment'],
    PD: ['Physical disability', 'physical disability'],
    DS: ["Down's syndrome", 'Down syndrome'],
    OTH: ['Other needs', 'other difficulty'],
    NSA: ['Not yet assessed', 'SEN support but no specialist assessment'],
    'communication-interaction': ['Communication', 'communication and interaction'],
    'cognition-learning': ['Learning', 'cognition and learning'],
    'social-emotional-mental-health': ['Feelings and mental health', 'social, emotional and mental health'],
    'sensory-physical': ['Senses and movement', 'sensory and/or physical needs'],
};
/**
 * What each kind of place is called, and what it means.
 * Resourced provision and SEN unit: DfE school census. Inclusion bases: DfE guidance, June 2026.
 */
export const KIND_WORDS = {
    'resource-base': [
        'Resource base',
        'Places kept in a mainstream school for children with one kind of need.',
    ],
    'resourced-provision': [
        'Resourced provision',
        'Places in a mainstream school. Children are taught mostly in ordinary classes, with a base and extra help.',
    ],
    'sen-unit': ['SEN unit', 'Places in a mainstream school. Children are taught mostly in separate classes.'],
    'inclusion-support-base': [
        'Inclusion base: support',
        'A base run by the school. Children may use it for part of a day, or for a while.',
    ],
    'inclusion-specialist-base': [
        'Inclusion base: specialist',
        'A base in a mainstream school with places the council pays for.',
    ],
    'special-school': ['Special school', 'A school for children with special educational needs.'],
    'independent-special-school': [
        'Independent special school',
        'A special school that is not run by the state.',
    ],
    'alternative-provision': [
        'Alternative provision',
        'Education for children who cannot be in their usual school.',
    ],
    'short-break': [
        'Short break',
        'Time for a disabled child away from their usual carers, and a rest for the family.',
    ],
    service: ['Service', ''],
};
