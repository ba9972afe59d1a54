import { serve } from './feed/in-worker.js';
import { leaveHere } from './feed/work-here.js';
import { DeskWork } from './feed/work.js';
// One script for both: the page has it, and makes a worker of its text.
if (typeof document === 'undefined')
    serve((tell) => new DeskWork(tell), self);
else
    leaveHere(new DeskWork());
