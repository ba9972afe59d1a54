import './elements/vacancy-table.define.js';
