import type { CSSResult } from 'lit';
import type { VisitState } from '../view/visit.js';
import { FeedElement } from './feed-element.js';
import type { VisitController } from './visit-controller.js';
/** What was done last. */
type Visit = Pick<VisitController, 'takeAct' | 'pressed'>;
/** A widget that finds services of a feed: what an author can set on each of them before a visitor chooses. */
export declare abstract class VisitElement extends FeedElement {
    #private;
    static styles: CSSResult[];
    /** Start with what is for this need: a DfE code such as `SLCN`, an area of need, a condition, or a word such as `autism`. */
    need: string;
    /** Start with what is for this age, or range of ages: `7` or `11-16`. */
    age: string;
    /** Start with this part of the area, or this council: `South Westminster`, or `south` where only one has the word. */
    area: string;
    /** Start with this level of support, as the feed names it: `universal`, `targeted`, `specialist`. */
    level: string;
    /** Start with what a family has, or needs, first: `nothing`, `no-assessment`, `self-referral`, `referral`, `assessment` or `plan`. */
    first: string;
    /** Start with times, commas between: `weekend,evening`. Any of them. */
    time: string;
    /** Start with access, commas between: `step-free,hoist`. All of them. */
    access: string;
    /** Start with this language: `Polish`. */
    language: string;
    /** Start with what was checked within a `year`. */
    checked: string;
    /** Start with what is open to our own residents. */
    openToUs: boolean;
    /** Start in this order: `best`, `name` or `checked`; where there is a place to start from, `nearest`. */
    sort: string;
    /** Which filters to offer: `need age area`. `none` for none; without it, all that the feed has something to say of. */
    filters: string;
    /** Our council, by GSS code or name. Without it, the feed's publisher. */
    home: string;
    /** One organisation's own: its id in the feed, or its number. */
    organization: string;
    /** `young-people` says "you"; the finder then asks by pressing. */
    audience: string;
    /** Sites, spaces between, that pictures may come from beside the page's and the feed's own. */
    pictureHosts: string;
    /** Keeps focus with what a visitor is reading, once it is drawn. */
    protected follow(state: VisitState, screen: string, visit: Visit, isRetried: boolean): void;
}
export {};
