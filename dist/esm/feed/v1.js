import { needsIn } from "./needs.js";
import { list, one, rich, text } from "./spot.js";
const needsOf = (spots) => spots.flatMap((spot) => {
  const words = text(spot, "slug", "name") ?? "";
  const found = needsIn(words);
  return found.length ? found : text(spot, "name", "slug") ?? [];
});
const REFERRALS = {
  "drop-in": "self",
  "self referral": "self",
  referral: "professional",
  "professional referral": "professional"
};
function supportOf(spot) {
  const panel = one(spot, "local_offer");
  const items = panel ? [panel, ...list(panel, "survey_answers")] : [];
  const support = items.flatMap((item) => {
    const answer = rich(item, "answer", "description");
    const question = text(item, "question");
    return answer ? [{ answer, ...question && { question } }] : [];
  });
  return support.length ? { support } : {};
}
function fromV1(spot) {
  const referral = REFERRALS[text(spot, "attending_access")?.toLowerCase() ?? ""];
  return {
    needs: needsOf(list(spot, "special_needs", "send_needs")),
    ...referral && { referral },
    ...supportOf(spot)
  };
}
export {
  fromV1
};
