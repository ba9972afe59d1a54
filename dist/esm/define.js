/** Registers every element. Import this, or one element's own `…/define`. */
import './elements/sen-report.define.js';
import './elements/service-finder.define.js';
import './elements/short-breaks.define.js';
import './elements/vacancy-table.define.js';
