import './feed.define.js';
import { defineElement } from './define-element.js';
import { LocalOfferSenReport } from './sen-report.js';
defineElement('local-offer-sen-report', LocalOfferSenReport);
