import './feed.define.js';
import { defineElement } from './define-element.js';
import { LocalOfferVacancyTable } from './vacancy-table.js';
defineElement('local-offer-vacancy-table', LocalOfferVacancyTable);
