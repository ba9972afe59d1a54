import './elements/short-breaks.define.js';
