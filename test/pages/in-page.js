// Put into every hazard page before its own scripts: how to look at our element, in both render modes.

// It is the morning of the example feeds, whenever the tests are run: their dates do not grow old.
globalThis.Date = (() => {
  const Real = Date;
  const ahead = Real.parse('2026-11-22T10:00:00Z') - Real.now();
  return class extends Real {
    constructor(...given) {
      super(...(given.length ? given : [Real.now() + ahead]));
    }
    static now() {
      return Real.now() + ahead;
    }
  };
})();

globalThis.ground = (() => {
  const SELECTOR = '[data-local-offer-view]';
  const elements = () => [
    ...document.querySelectorAll(
      'local-offer-vacancy-table, local-offer-service-finder, local-offer-short-breaks, local-offer-sen-report',
    ),
  ];
  const views = (element) => [
    ...element.querySelectorAll(`:scope > ${SELECTOR}`),
    ...(element.shadowRoot?.querySelectorAll(SELECTOR) ?? []),
  ];
  const all = (selector) =>
    elements().flatMap((one) => views(one).flatMap((view) => [...view.querySelectorAll(selector)]));
  const words = (node) => node.innerText.replace(/\s+/g, ' ').trim();
  const isSeen = (node) => node.checkVisibility() && !node.closest('[part~="hidden"], [part~="head"]');
  const ownText = (node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
  const name = (node) =>
    `${node.localName}[part="${node.getAttribute('part') ?? ''}"] ${words(node).slice(0, 40)}`;
  // What a finger may hit: the label too, where there is one around it.
  const target = (node) => (node.closest('label') ?? node).getBoundingClientRect();
  const sizeOf = (node) => parseFloat(getComputedStyle(node).fontSize);
  /** What is as wide without us is wide by the page's own doing. */
  const widthWithoutUs = () => {
    const all = elements().flatMap(views);
    all.forEach(({ style }) => style.setProperty('display', 'none', 'important'));
    const { scrollWidth } = document.documentElement;
    all.forEach((view) => view.removeAttribute('style'));
    return scrollWidth;
  };
  const violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
  return {
    violations,
    elements,
    views,
    all,
    words,
    text: (index = 0) => views(elements()[index]).map(words).join(' '),
    /** Wraps every text node as a translator does. The words stay as they were. */
    translate() {
      const walker = (root) => document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (const root of [document.body, ...elements().flatMap(views)]) {
        const nodes = [];
        for (const at = walker(root); at.nextNode();) nodes.push(at.currentNode);
        for (const node of nodes) {
          if (!node.data.trim() || node.parentElement.closest('script, style, select, svg, font')) continue;
          const [outer, inner] = [document.createElement('font'), document.createElement('font')];
          inner.textContent = node.data;
          outer.append(inner);
          node.replaceWith(outer);
        }
      }
    },
    sideways: () => {
      const { scrollWidth } = document.documentElement;
      if (scrollWidth <= innerWidth || widthWithoutUs() >= scrollWidth) return [];
      const wide = all('*').filter(
        (node) => node.getBoundingClientRect().right > innerWidth + 1 && isSeen(node),
      );
      return [
        `the page is ${scrollWidth} pixels wide in ${innerWidth}: ${wide.slice(0, 3).map(name).join('; ')}`,
      ];
    },
    cutOff: () =>
      all('*')
        .filter((node) => isSeen(node) && ownText(node) && getComputedStyle(node).overflow !== 'visible')
        .filter(
          (node) => node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1,
        )
        .map((node) => `cut off: ${name(node)}`),
    /** Text smaller than a share of the size the page gives us. */
    small: (share) =>
      all('*')
        .filter(
          (node) =>
            isSeen(node) && ownText(node) && sizeOf(node) < share * sizeOf(elements()[0].parentElement),
        )
        .slice(0, 5)
        .map((node) => `text of ${sizeOf(node)} pixels: ${name(node)}`),
    low: (pixels) =>
      all('button, select, input')
        .filter((node) => isSeen(node) && target(node).height < pixels)
        .map((node) => `lower than ${pixels} pixels: ${name(node)} ${target(node).height}`),
    /** Whether the cells of the first row stand side by side, in the order of the writing. */
    isTable() {
      const boxes = [...(all('[part~="row"]')[0]?.children ?? [])].map((cell) =>
        cell.getBoundingClientRect(),
      );
      const rightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
      const lefts = boxes.map(({ left }) => (rightToLeft ? -left : left));
      return (
        boxes.length > 3 &&
        boxes.every(({ top }) => top === boxes[0].top) &&
        lefts.every((left, index) => index === 0 || left > lefts[index - 1])
      );
    },
  };
})();
