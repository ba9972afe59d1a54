import { html, nothing } from 'lit';
import { ringView, stepView, titleView } from './visit-parts.js';
import { choiceInWords } from './finder-chips-view.js';
import { countsOf, leftOf } from './visit-model.js';
import { startsView } from './finder-start-view.js';
import { text } from './text.js';
import { sayFinder } from './words/finder.js';
import { sayResults } from './words/results.js';
/** Questions in the order they are asked, each one screen. */
const QUESTIONS = ['category', 'age', 'need', 'area'];
/** So few can be read through: no more questions. */
const FEW = 6;
/** Ages people think of themselves in. */
const AGES = ['5-10', '11-15', '16-18', '19-25'];
const MOST = 8;
const ASK = { category: 'askCategory', age: 'askAge', need: 'askNeed', area: 'askArea' };
/** Answers that would change what is shown. */
function answersOf(question, { services, choices, context }) {
    if (question === 'age')
        return AGES.map((value) => ({
            value,
            n: leftOf(services, { ...choices, age: value }, context).length,
        })).filter(({ n }) => n);
    const [counts] = countsOf(services, choices, context, [question]);
    return (counts?.values ?? [])
        .filter(({ n }) => n)
        .sort((a, b) => b.n - a.n)
        .slice(0, MOST);
}
/** The question after this one; undefined where it is time to show what there is. */
export function nextQuestion(after, asked) {
    const { services, choices, context } = asked;
    const rest = QUESTIONS.slice(QUESTIONS.findIndex((question) => question === after) + 1);
    const left = leftOf(services, choices, context).length;
    if (left <= FEW)
        return undefined;
    return rest.find((question) => {
        if (choices[question])
            return false;
        const answers = answersOf(question, asked);
        return answers.length > 1 && answers.some(({ n }) => n < left);
    });
}
/** What an answer changes: the choice, and which question is next. */
function answer(question, value, { services, choices, context }) {
    const next = value ? { ...choices, [question]: value } : choices;
    return {
        ...(value && { [question]: value }),
        step: nextQuestion(question, { services, choices: next, context }) ?? 'done',
    };
}
/** One question on a screen, answered by pressing. */
export function youngView(question, options) {
    const { feed, audience, headingLevel, acts, all } = options;
    const isFirst = question === 'category';
    const values = isFirst ? [] : answersOf(question, options);
    const steps = [...values].sort((a, b) => question === 'age' ? AGES.indexOf(a.value) - AGES.indexOf(b.value) : 0);
    const skip = acts.step(answer(question, '', options));
    return html `
    ${titleView(headingLevel, sayFinder(ASK[question], {}, audience))}
    ${isFirst
        ? startsView(options, (category) => answer('category', category, options))
        : html `<ul part="answers bare">
            ${steps.map(({ value, n }) => {
            const { href, onClick } = acts.step(answer(question, value, options));
            const label = question === 'age' ? ageGroup(value) : choiceInWords(question, value, feed);
            return html `<li part="start-item">
                <a part="start" href=${href} @click=${onClick}
                  ><span part="start-words">${text(sayFinder('answer', { label, n }))}</span></a
                >
              </li>`;
        })}
          </ul>`}
    <p part="paragraph">
      ${isFirst ? stepView(acts.step({ step: 'done', show: 'all' }), sayFinder('seeAll', { n: all })) : stepView(skip, sayFinder('skip'))}
    </p>
    <p part="paragraph">
      ${isFirst ? stepView(acts.step({ step: 'type' }), sayFinder('typeInstead')) : nothing}
    </p>
    ${isFirst ? ringView(feed, sayResults('ringSomebody', {}, audience)) : nothing}
  `;
}
const ageGroup = (value) => {
    const [from = '', to = ''] = value.split('-');
    return sayFinder('ages', { from, to });
};
/** The question a young person is at; undefined where they see the box, or services. */
export function questionOf({ at: { step, show }, words, services, choices, preset, context, }) {
    if (step === 'done' || step === 'type' || show || words)
        return undefined;
    const isStarted = Object.keys(choices).length > Object.keys(preset).length;
    const asked = { services, choices, context };
    return (QUESTIONS.find((question) => question === step) ??
        (isStarted ? undefined : nextQuestion(undefined, asked)));
}
