import './feed.define.js';
