import '../define.js';
import { FeedDesk } from './feed/feed-desk.js';
import { workIn } from './feed/in-worker.js';
import { SteadyWork } from './feed/steady-work.js';
import { workHere } from './feed/work-here.js';
const POLICY = 'local-offer-feed-desk-work';
const root = document.getElementById('feed-desk');
const code = document.getElementById('feed-desk-work')?.textContent ?? '';
if (root)
    new FeedDesk(root, () => new Date(), new SteadyWork(workIn(code, POLICY, workHere)));
