import './elements/vacancy-table.define.js';
import { startScript } from './script-start.js';
startScript('vacancy-table.js');
