import { type TemplateResult } from 'lit';
import type { Service } from '../feed/types.js';
export declare const PROBLEMS: readonly ["wrong", "missing", "gone"];
export type Problem = (typeof PROBLEMS)[number];
/**
 * Where to tell of a problem with a service: the publisher's address with the entry named.
 *
 * @param address a mail address gets a subject and the first lines of the letter; a page gets `entry`, `name` and
 *   `problem` (`wrong`, `missing`, `gone`) in its query, what is there already staying; any other stays as it is.
 */
export declare function reportHref(address: string, { id, name }: Service, problem: Problem): string;
/** Three kinds of problem, each a link. */
export declare const reportView: (service: Service, address: string) => TemplateResult;
