/** A whole report to be filled in: plain HTML that a CMS editor or Word takes as it is, with every mark of ours lost or kept. */
import { isAsked } from './check-duty.js';
import { escapeHtml } from './html-clean.js';
import { parentsOrder, reportItems } from './items.js';
import { PROMPTS } from './prompts-data.js';
import { isCollege } from './types.js';
/** The words the check looks for, so that none is left in by mistake. */
const writeHere = (what) => `[Write here: ${what}]`;
const paragraph = (words) => `<p>${escapeHtml(words)}</p>`;
const HEALTH_COLUMNS = ['What', 'When it is here', 'Who gives it, and who pays', 'How to ask', 'Campus'];
const HEALTH_ROWS = [
    'Speech and language therapy',
    'Occupational therapy',
    'Physiotherapy',
    'Nursing',
    'Personal care',
    'Medicines',
    'Medical conditions, such as epilepsy',
];
const HEALTH_HINTS = [
    'every day, visiting, arranged, or not here',
    'who; the college, your plan or the NHS',
    'whom to ask, and how',
    'which campus, or all',
];
function healthTable() {
    const row = (cells, name) => `<tr>${cells.map((cell) => `<${name}>${escapeHtml(cell)}</${name}>`).join('')}</tr>`;
    const rows = HEALTH_ROWS.map((what, index) => row([what, ...HEALTH_HINTS.map((hint) => (index ? '[Write here]' : writeHere(hint)))], 'td'));
    return `<table>\n<thead>${row(HEALTH_COLUMNS, 'th')}</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}
/** A place for a link. It leads nowhere yet, and the check takes it for none. */
const linkPlace = (kind, text, isDated = false) => `<p><a href="#" data-link="${kind}"${isDated ? ' data-date=""' : ''}>${text}</a> ${writeHere(isDated ? 'link it, and give its month and year' : 'link it')}</p>`;
const STORY = [
    '<figure data-case-study data-consent-until="">',
    paragraph(writeHere('how one of you was helped, in a few sentences, without a name, if the family agreed in writing. Put a picture above it if there is one, with alt text')),
    `<figcaption>${writeHere('until when the family agreed, month and year')}</figcaption>`,
    '</figure>',
].join('\n');
const POLICY = linkPlace('sen-policy', 'Our SEN policy');
const COMPLAINTS = linkPlace('complaints', 'Complaints policy');
const LOCAL_OFFER = linkPlace('local-offer', 'The council’s Local Offer');
const SENDIASS = linkPlace('sendiass', 'Free advice for families (SENDIASS)');
const PLAN = linkPlace('accessibility-plan', 'Accessibility plan', true);
const OBJECTIVES = linkPlace('equality-objectives', 'Equality objectives', true);
const STRATEGY = linkPlace('inclusion-strategy', 'Inclusion strategy', true);
const PERSON = paragraph(writeHere('name, phone number and e-mail address'));
/** What stands under an item beside its prompt. */
function placesUnder(setting, key) {
    const places = {
        'sir-3e': [STORY],
        'sir-4': [PERSON, POLICY],
        'sir-9': [COMPLAINTS],
        'sir-11': [SENDIASS],
        'sir-13': [LOCAL_OFFER],
        'sir-15': [OBJECTIVES, ...(setting === 'mainstream' ? [STRATEGY] : [])],
        'sir-17': [PLAN],
        'col-4': [healthTable()],
        'col-8': [STORY],
        'col-19': [PERSON],
        'col-20': [COMPLAINTS, LOCAL_OFFER, SENDIASS],
    };
    return places[key] ?? [];
}
function partOf(setting, { key }, heading) {
    const prompt = PROMPTS[key] ?? '';
    const isOptional = !isAsked(setting, key) && setting !== 'hospital';
    const asked = isOptional
        ? `[Write here, if you wish: this is not asked of your kind of school. ${prompt}]`
        : writeHere(prompt);
    return [
        `<h2 data-item="${key}">${escapeHtml(heading)}</h2>`,
        paragraph(asked),
        ...placesUnder(setting, key),
    ].join('\n');
}
/**
 * Every heading of the setting's form, what to write under each, and places for links, dates, a case study and, for a
 * college, its table of health and care. The page's own `h1` is the school's: headings start at `h2`.
 */
export function reportTemplate({ setting, headings }) {
    const items = new Map(reportItems(setting).map((item) => [item.key, item]));
    const keys = headings === 'law' ? [...items.keys()] : parentsOrder(setting);
    const parts = keys.flatMap((key) => {
        const item = items.get(key);
        return item ? [partOf(setting, item, headings === 'law' ? item.legal : item.question)] : [];
    });
    const about = isCollege(setting)
        ? 'in two sentences, what this page is: the support that young people can have here'
        : 'in two sentences, what this page is: how children with special educational needs and disabled children are helped here';
    return [
        paragraph(writeHere(about)),
        `<p>Last reviewed: ${writeHere('day, month and year')}. Next review: ${writeHere('month and year')}.</p>`,
        ...parts,
    ].join('\n');
}
