import { feedView } from '../view/feed-view.js';
import { FeedHostElement } from './feed-host.js';
/** A widget that draws one feed: waiting, failed and dated alike. */
export class FeedElement extends FeedHostElement {
    get showsFallback() {
        return this.feedState.status !== 'ready';
    }
    render() {
        const today = this.dayToday();
        return feedView(this.feedState, this.waiting(), (feed) => this.content(feed, today));
    }
}
