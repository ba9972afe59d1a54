import { defineElement } from './define-element.js';
import { LocalOfferFeed } from './feed.js';
defineElement('local-offer-feed', LocalOfferFeed);
