/** Asking a person at a terminal about records that are alike. */
import { createInterface } from 'node:readline';
import { offerText } from './text.js';
const QUESTION = 'Are they the same service? y yes · n no · l later · q leave the rest for later > ';
const ANSWERS = { y: true, yes: true, n: false, no: false };
/** Puts the pairs one by one. What is answered is saved at once; the end of the input leaves the rest for later. */
export async function ask({ input, output, offers, today, save }) {
    const lines = createInterface({ input, output, prompt: QUESTION });
    let isStopped = false;
    lines.on('SIGINT', () => {
        isStopped = true;
        lines.close();
    });
    const typed = lines[Symbol.asyncIterator]();
    let answered = 0;
    try {
        for (const [index, offer] of offers.entries()) {
            output.write(`\n${offerText(offer, `${index + 1} of ${offers.length}`)}\n\n`);
            const answer = await answerTo(() => lines.prompt(), typed);
            if (answer === 'quit')
                break;
            if (answer === 'later')
                continue;
            await save({
                a: `${offer.a.source}/${offer.a.id}`,
                b: `${offer.b.source}/${offer.b.id}`,
                same: answer,
                on: today,
                names: [offer.a.name, offer.b.name],
            });
            answered += 1;
        }
    }
    finally {
        lines.close();
    }
    return { answered, isStopped };
}
/** Asks until the answer is one of those offered. */
async function answerTo(prompt, typed) {
    for (;;) {
        prompt();
        const next = await typed.next();
        if (next.done)
            return 'quit';
        const word = next.value.trim().toLowerCase();
        const answer = Object.hasOwn(ANSWERS, word) ? ANSWERS[word] : undefined;
        if (answer !== undefined)
            return answer;
        if (/^l(?:ater)?$/.test(word))
            return 'later';
        if (/^q(?:uit)?$/.test(word))
            return 'quit';
    }
}
