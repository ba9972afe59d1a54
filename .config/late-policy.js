/**
 * Lit makes its Trusted Types policy when it loads, under a name that a second copy of Lit may not use again: on a
 * strict page the second script dies at its first line. Each of our files makes its own, late and by its own name.
 */
const EAGER = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;

export const latePolicy = (name) => ({
  name: 'late-trusted-types-policy',
  transform(code, id) {
    if (!/\/lit-html\/lit-html\.js$/.test(id.replaceAll('\\', '/'))) return null;
    if (!EAGER.test(code)) throw new Error('lit-html no longer makes its policy as late-policy.js expects');
    const late = (_, types) => {
      const policy = `${types}.createPolicy(${JSON.stringify(name)},{createHTML:x=>x})`;
      return `${types}?{createHTML:x=>(latePolicy??=${policy}).createHTML(x)}:void 0`;
    };
    return { code: `let latePolicy;${code.replace(EAGER, late)}`, map: null };
  },
});
