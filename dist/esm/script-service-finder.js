import './elements/service-finder.define.js';
import { startScript } from './script-start.js';
startScript('service-finder.js');
