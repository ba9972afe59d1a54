/** Tables and lists of terms that may be a report in two columns: the question, and beside it the answer. */
import { type ElementNode } from './html-nodes.js';
import { type FlowGroup } from './reading-flow.js';
/** `layout` for a table that only places a page; undefined for one that holds neither questions nor a page. */
export declare function tableGroup(table: ElementNode): FlowGroup | 'layout' | undefined;
/** Facts at a glance, marked as such, stay what they are. */
export declare function termGroup(list: ElementNode): FlowGroup | undefined;
