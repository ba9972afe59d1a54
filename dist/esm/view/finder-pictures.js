import { html } from 'lit';
/** Line drawings of one colour on a 24 by 24 ground. */
const LINES = {
    talk: 'M3 4h12v8H9l-4 3v-3H3zM18 9h3v8h-2v3l-4-3h-4v-2',
    do: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8l4 3-1.5 4.5h-5L8 11zM12 8V3M16 11l5-1M14.5 15.5l3 4M9.5 15.5l-3 4M8 11l-5-1',
    breaks: 'M12 5V2M5.5 7.5L4 6M18.5 7.5L20 6M7 14a5 5 0 0 1 10 0M2 14h20M5 18h14M9 22h6',
    school: 'M2 9l10-5 10 5-10 5zM6 11v5c3 3 9 3 12 0v-5M22 9v6',
    work: 'M3 8h18v12H3zM9 8V5h6v3M3 13h18M12 12v2',
    travel: 'M4 4h16v13H4zM4 11h16M12 4v7M7 17v3M17 17v3M7 14h1M16 14h1',
    money: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM15 9a2.5 2.5 0 0 0-5 0v3c0 2 0 3-1 4h6M8.5 12.5h5',
    home: 'M3 11l9-8 9 8M5 9.5V21h14V9.5M10 21v-6h4v6',
    small: 'M3 13h8v8H3zM13 13h8v8h-8zM8 3h8v8H8z',
    health: 'M12 20C5 15 3 12 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5C21 12 19 15 12 20z',
    plan: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7',
};
/** The words beside it say the same, so it is hidden from assistive technology. */
export const pictureView = (picture) => html `<svg
    part="start-picture"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${LINES[picture]}></path>
  </svg>`;
