import './define.js';
import { startScript } from './script-start.js';
startScript('local-offer.js');
