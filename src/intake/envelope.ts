/** How many there are, as an HSDS list says it: a feed is one page. */
export const envelopeOf = <T extends object>(contents: readonly T[]) => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  size: contents.length,
  first_page: true,
  last_page: true,
  empty: contents.length === 0,
});
