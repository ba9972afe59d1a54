import './elements/short-breaks.define.js';
import { startScript } from './script-start.js';
startScript('short-breaks.js');
