/** Numbers that public registers give to bodies, by the many names of a register; names without spaces and signs. */
const matching = (shape) => (number) => shape.exec(number)?.[1];
/** `GB-…` names are those of org-id.guide. */
export const REGISTERS = {
    urn: {
        words: 'URN',
        isOfPlace: true,
        names: /^(?:gbedu|(?:dfe|school|gias|edubase)?urn|gias|edubase|uniquereferencenumber)$/,
        read: matching(/^(?:GBEDU|URN)?([1-9]\d{5})$/),
    },
    ofsted: {
        words: 'Ofsted number',
        isOfPlace: true,
        names: /^ofsted(?:urn|number|no|id|reference|registration\w*)?$/,
        read: matching(/^((?:EY|CY|SC|VC|RP)?\d{5,7})$/),
    },
    cqc: {
        words: 'CQC location number',
        isOfPlace: true,
        names: /^cqclocation(?:id|number)?$/,
        read: matching(/^(1\d{6,12})$/),
    },
    uprn: {
        words: 'UPRN',
        isOfPlace: true,
        names: /^(?:uprn|uniquepropertyreferencenumber|gbuprn)$/,
        read: matching(/^(?:UPRN)?0*([1-9]\d{3,11})$/),
    },
    ukprn: {
        words: 'UKPRN',
        isOfPlace: false,
        names: /^(?:gb)?ukprn$|^ukproviderreferencenumber$/,
        read: matching(/^(?:GB)?(?:UKPRN)?(1\d{7})$/),
    },
    company: {
        words: 'company number',
        isOfPlace: false,
        names: /^(?:gbcoh|compan(?:y|ies)(?:house)?(?:number|no|registration\w*|id)?|registeredcompany(?:number|no)?|crn)$/,
        read: (number) => {
            const plain = number.replace(/^GBCOH/, '');
            if (/^\d{5,8}$/.test(plain))
                return plain.padStart(8, '0');
            return /^[A-Z]{2}\d{6}$/.test(plain) ? plain : undefined;
        },
    },
    charity: {
        words: 'charity number',
        isOfPlace: false,
        names: /^(?:gbchc|(?:registered|uk|england)?charity(?:commission)?(?:number|no|registration\w*|id)?)$/,
        read: matching(/^(?:GBCHC)?([1-9]\d{5,6})$/),
    },
    'charity-scotland': {
        words: 'Scottish charity number',
        isOfPlace: false,
        names: /^(?:gbsc|oscr|scottishcharity(?:number|no)?|charity(?:number|no)?)$/,
        read: matching(/^(?:GBSC)?(SC\d{6})$/),
    },
    ods: {
        words: 'NHS organisation code',
        isOfPlace: false,
        names: /^(?:gbnhs|(?:nhs)?ods(?:code)?)$/,
        read: matching(/^(?:GBNHS)?([A-Z][A-Z\d]{2,5})$/),
    },
};
/** Numbers in examples, and those typed to get past a form. */
export const NO_NUMBER = /^(?:0*1?23456(?:7(?:89?)?)?|[A-Z]*(\d)\1+)$/;
