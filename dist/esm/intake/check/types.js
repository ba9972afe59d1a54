/** What a fault does to a child or a family, the worst first. */
export const HARMS = ['privacy', 'wrong', 'contact', 'stale', 'statutory', 'form'];
