// Chances that are the same every time: everything follows from SEED and the keys given.
const SEED = 20240917;
export function rngFor(...keys) {
  let h = 0x9e3779b9 ^ SEED;
  for (const k of keys) {
    for (const ch of String(k)) {
      h = Math.imul(h ^ ch.charCodeAt(0), 0x85ebca6b);
      h ^= h >>> 13;
    }
    h = Math.imul(h ^ 0x5bd1e995, 0xc2b2ae35);
    h ^= h >>> 16;
  }
  let a = h >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
export const cum = (w) => {
  let s = 0;
  const c = w.map((x) => (s += x));
  return { c, s };
};
export const drawCum = (r, { c, s }) => {
  const x = r() * s;
  let lo = 0,
    hi = c.length - 1;
  while (lo < hi) {
    const m = (lo + hi) >> 1;
    if (c[m] > x) hi = m;
    else lo = m + 1;
  }
  return lo;
};
export const zipf = (n, e) => cum(Array.from({ length: n }, (_, i) => 1 / (i + 1.5) ** e));
export const pick = (r, a) => a[Math.floor(r() * a.length)];
export const pickSkew = (r, a) => a[Math.min(a.length - 1, Math.floor(r() ** 1.7 * a.length))];
export const chance = (r, p) => r() < p;
