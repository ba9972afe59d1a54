const SCHEME = /^(https?)(?::[/\\]*|\/\/)/i;
const BARE_HOST = /^(?:[\w-]+\.)+(?:[a-z]{2,}|[A-Z]{2,})(?::\d+)?(?:[/?#]|$)/;
const EMAIL = /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"().]{2,}$/;
function webAddress(text) {
  const typed = text.trim();
  const address = BARE_HOST.test(typed) ? `https://${typed}` : typed.replace(SCHEME, (_, scheme) => `${scheme.toLowerCase()}://`);
  if (!/^https?:[^\s<>"]+$/.test(address)) return;
  try {
    return /\.|^localhost$/.test(new URL(address).hostname) ? address : void 0;
  } catch {
    return;
  }
}
function emailAddress(text) {
  const address = text.trim().replace(/^mailto:/i, "");
  return EMAIL.test(address) ? address : void 0;
}
function safeLink(text) {
  const typed = text.trim();
  return /^(?:mailto|tel):[^\s<>"]+$/i.test(typed) ? typed : webAddress(typed);
}
function phoneHref(text) {
  const bare = text.replace(/\b(?:ext\w*|x|opt\w*)[.:]? ?\d+/gi, "").replace(/(\+\d+ ?)\(0\)/, "$1");
  const whole = bare.replace(/[\s().\-\u2010-\u2015"]/g, "");
  if (/^\+?\d{3,15}$/.test(whole)) return `tel:${whole}`;
  const runs = (bare.match(/\+?\d[\d\s().\-\u2010-\u2015]*/g) ?? []).map((run) => run.replace(/[^+\d]/g, "")).filter((run) => run.length > 3);
  return runs.length === 1 && /^\+?\d{9,15}$/.test(runs[0] ?? "") ? `tel:${runs[0]}` : void 0;
}
function phoneOf(text, description) {
  const number = text.replace(/^"(.*)"$/, "$1");
  const href = phoneHref(number);
  return { number, ...href && { href }, ...description && { description } };
}
export {
  emailAddress,
  phoneHref,
  phoneOf,
  safeLink,
  webAddress
};
