import './feed.define.js';
import { defineElement } from './define-element.js';
import { LocalOfferShortBreaks } from './short-breaks.js';
defineElement('local-offer-short-breaks', LocalOfferShortBreaks);
