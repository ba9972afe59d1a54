import './elements/sen-report.define.js';
