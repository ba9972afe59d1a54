import { ReportDesk } from './desk.js';
import { todayHere } from '../view/formats.js';
const root = document.getElementById('sen-report-desk');
if (root)
    new ReportDesk(root, () => todayHere());
