import './elements/service-finder.define.js';
