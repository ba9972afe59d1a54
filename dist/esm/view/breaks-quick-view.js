/** The first things a family says of a short break, each one press: how old, when, without an assessment, with transport. */
import { html, nothing } from 'lit';
import { valuesIn } from '../search/facets.js';
import { facetInWords } from './facets-view.js';
import { text } from './text.js';
import { leftOf } from './visit-model.js';
import { sayBreaks } from './words/breaks.js';
/** From this age on support comes from adult social care: one button for all. */
const ADULT = 18;
/** The value of the age filter for grown-ups. */
export const ADULTS = '18-25';
const TIMES = ['weekend', 'school-holiday', 'evening', 'overnight', 'daytime'];
export const NO_ASSESSMENT = 'no-assessment';
/** Filters that stand here, so not among the others. */
export const QUICK = ['age', 'time', 'transport'];
/** Does a choice stand here, as a button that is pressed? */
export const isQuick = (facet, value) => facet === 'age'
    ? /^\d+$/.test(value ?? '') || value === ADULTS
    : facet === 'first'
        ? value === NO_ASSESSMENT
        : facet === 'time'
            ? valuesIn(value).every((one) => TIMES.includes(one))
            : facet === 'transport' && value === 'yes';
const valuesOf = ({ model }, wanted) => model.counts.find(({ facet }) => facet === wanted)?.values ?? [];
const pressView = ({ label, name, isOn, onPress, part }) => html `
  <button
    part="button ${part}"
    type="button"
    aria-pressed=${isOn}
    aria-label=${name ?? nothing}
    @click=${onPress}
  >
    ${text(label)}
  </button>
`;
function agesView(state) {
    const { audience, choices, acts, services, context } = state;
    const values = valuesOf(state, 'age');
    const chosen = choices.age ?? '';
    const children = values.filter(({ value }) => /^\d+$/.test(value) && Number(value) < ADULT);
    const hasAdults = values.some(({ value }) => value === ADULTS || Number(value) >= ADULT);
    const isAdult = chosen === ADULTS || Number(chosen) >= ADULT;
    const adults = () => leftOf(services, { ...choices, age: ADULTS }, context).length;
    const choose = (value, isOn) => () => acts.onChoose('age', isOn ? '' : value);
    if (!children.length && !hasAdults)
        return nothing;
    return html `
    <div part="quick" role="group" aria-label=${sayBreaks('age', {}, audience)}>
      <p part="quick-name" aria-hidden="true">${text(sayBreaks('age', {}, audience))}</p>
      <div part="ages">
        ${children.map(({ value, n }) => pressView({
        label: value,
        name: sayBreaks('ageIs', { age: value, n }),
        isOn: chosen === value,
        onPress: choose(value, chosen === value),
        part: 'press age',
    }))}
        ${hasAdults
        ? pressView({
            label: sayBreaks('adult'),
            name: sayBreaks('adultIs', { n: adults() }),
            isOn: isAdult,
            onPress: choose(ADULTS, isAdult),
            part: 'press age adult',
        })
        : nothing}
      </div>
    </div>
  `;
}
function mattersView(state) {
    const { audience, choices, acts, feed, services, context } = state;
    const times = valuesIn(choices.time);
    const withTime = (value) => (times.includes(value) ? times.filter((one) => one !== value) : [...times, value]).join();
    const found = (facet, value) => valuesOf(state, facet).find((one) => one.value === value);
    const one = (facet, value, label) => {
        const isOn = choices[facet] === value;
        const count = found(facet, value);
        return count ? [{ label, n: count.n, isOn, facet, next: isOn ? '' : value }] : [];
    };
    const presses = [
        ...one('first', NO_ASSESSMENT, sayBreaks('noAssessment')),
        ...TIMES.flatMap((value) => {
            const count = found('time', value);
            const label = facetInWords('time', value, feed, audience);
            const isOn = times.includes(value);
            const next = withTime(value);
            // Any of the times: another one adds to those that are left.
            const n = isOn || !times.length ? count?.n : leftOf(services, { ...choices, time: next }, context).length;
            return n === undefined ? [] : [{ label, n, isOn, facet: 'time', next }];
        }),
        ...one('transport', 'yes', sayBreaks('transport')),
    ];
    if (!presses.length)
        return nothing;
    return html `
    <div part="quick" role="group" aria-label=${sayBreaks('matters', {}, audience)}>
      <p part="quick-name" aria-hidden="true">${text(sayBreaks('matters', {}, audience))}</p>
      <div part="matters">
        ${presses.map(({ label, n, isOn, facet, next }) => pressView({
        label: sayBreaks('toggle', { label, n }),
        isOn,
        onPress: () => acts.onChoose(facet, next),
        part: 'press',
    }))}
      </div>
    </div>
  `;
}
export const quickView = (state) => html `
  <div part="quick-all">${agesView(state)} ${mattersView(state)}</div>
`;
