import './elements/sen-report.define.js';
import { startScript } from './script-start.js';
startScript('sen-report.js');
