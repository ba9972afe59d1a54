import { css } from 'lit';
/**
 * The only rules of ours that meet an author's nodes, and only inside the report: the easy read or the full words, as
 * chosen; steps that are drawn as a picture. The states are set once there is a button to change them, so that nothing is hidden for good.
 */
export const reportPageStyles = css `
  local-offer-sen-report:state(full) :is([data-easy-read], [data-cycle]:has(> li):not(:has(a, img))) {
    display: none !important;
  }
  local-offer-sen-report:state(easy)
    [data-item]:has(> [data-easy-read])
    > :not([data-easy-read], h1, h2, h3, h4, h5, h6) {
    display: none !important;
  }
  @media print {
    local-offer-sen-report :is(h1, h2, h3, h4, h5, h6, summary) {
      break-after: avoid;
    }
  }
`;
