import { embedLine } from './embed.js';
/** The day it is here. */
export function dayOf(now) {
    const two = (number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
/** The widget that is chosen, else the first that has something in it. */
export const previewKey = (model, state) => model.previews.find((one) => one === state.preview) ?? model.previews[0];
/** The report that is chosen, else the first. */
export const reportId = ({ reports }, { report }) => (reports.find(({ id }) => id === report) ?? reports[0])?.id ?? '';
/** The line to paste for what is being looked at. */
export function lineOf(model, preview, { feedAddress, scriptAddress }) {
    if (!model || !preview)
        return '';
    const urn = model.reports.find(({ id }) => id === preview.report)?.urn;
    return embedLine({
        widget: preview.key,
        contact: model.contact,
        feedAddress,
        scriptAddress,
        organization: urn ?? preview.report,
    });
}
