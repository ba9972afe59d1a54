import { createInterface } from "node:readline";
import { offerText } from "./text.js";
const QUESTION = "Are they the same service? y yes \xB7 n no \xB7 l later \xB7 q leave the rest for later > ";
const ANSWERS = { y: true, yes: true, n: false, no: false };
async function ask({ input, output, offers, today, save }) {
  const lines = createInterface({ input, output, prompt: QUESTION });
  let isStopped = false;
  lines.on("SIGINT", () => {
    isStopped = true;
    lines.close();
  });
  const typed = lines[Symbol.asyncIterator]();
  let answered = 0;
  try {
    for (const [index, offer] of offers.entries()) {
      output.write(`
${offerText(offer, `${index + 1} of ${offers.length}`)}

`);
      const answer = await answerTo(() => lines.prompt(), typed);
      if (answer === "quit") break;
      if (answer === "later") continue;
      await save({
        a: `${offer.a.source}/${offer.a.id}`,
        b: `${offer.b.source}/${offer.b.id}`,
        same: answer,
        on: today,
        names: [offer.a.name, offer.b.name]
      });
      answered += 1;
    }
  } finally {
    lines.close();
  }
  return { answered, isStopped };
}
async function answerTo(prompt, typed) {
  for (; ; ) {
    prompt();
    const next = await typed.next();
    if (next.done) return "quit";
    const word = next.value.trim().toLowerCase();
    const answer = Object.hasOwn(ANSWERS, word) ? ANSWERS[word] : void 0;
    if (answer !== void 0) return answer;
    if (/^l(?:ater)?$/.test(word)) return "later";
    if (/^q(?:uit)?$/.test(word)) return "quit";
  }
}
export {
  ask
};
