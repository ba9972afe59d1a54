import { type TemplateResult } from 'lit';
import type { FeedContact, Phone } from '../feed/types.js';
/** A number to ring: a link only where it holds exactly one number. */
export declare const phoneView: ({ number, href, description }: Phone) => TemplateResult;
export declare const emailView: (email: string) => TemplateResult;
/** A link that tells the other site which site it came from, and no more. */
export declare const linkView: (url: string, words: string, part?: string) => TemplateResult;
/** The publisher's contact: whom to ask, by phone first. */
export declare const publisherView: ({ name, phone, phone_href, email }: FeedContact) => TemplateResult;
