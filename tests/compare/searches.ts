/** Searches of the real site, as the query of the search page's address: what readers ask, and each thing that it can answer. */
export const SEARCHES: readonly string[] = [
  '',
  ...[
    'buffer zone', 'red line', '1997', 'promises', '"offensive weapons"', 'Kortunov', 'peacekeepers', 'genocide', 'Zelinsky',
    'kangaroo', 'гарантии', 'NATO', 'nato expansion', 'guarantee', '"guarantee"', 'U.S.-led', 'secur', 'Putin', 'army', 'army kangaroo',
    'Putin Zelensky Trump', 'the', 'of the', '…', 'New York Times', 'Winabode', 'de-escalation', 'Donbas', 'peace talks', 'Kiev',
    "Ukraine's", 'ukraine’s army', '“security guarantees”', 'x'.repeat(400), 'Minsk agreement',
  ].map((query) => `?${new URLSearchParams({ q: query })}`),
  '?topic=nato-expansion',
  '?topic=nato-expansion&q=Putin',
  '?stance=weighs',
  '?stance=rejects&q=army',
  '?year=2025&sort=date',
  '?q=Russia&sort=date',
  '?q=Russia&kind=BlogPosting',
  '?source=Winabode&q=kangaroo',
  '?proposition=motive',
  '?q=%FF%FE',
  '?stance=nonsense',
];
