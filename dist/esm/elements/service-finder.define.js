import './feed.define.js';
import { defineElement } from './define-element.js';
import { LocalOfferServiceFinder } from './service-finder.js';
defineElement('local-offer-service-finder', LocalOfferServiceFinder);
