import type { DossierView } from '../../views/views.ts';
import { deriveTwoClocks } from '../../views/two-clocks.ts';
import { EVENTS_COLUMNS } from '../../words/en/tables.ts';

/**
 * Lists how each article relates to each event of a dossier, with a row for each quote that mentions it. The
 * dates are EDTF.
 */
export function eventsTable(dossier: DossierView): string[][] {
  return [
    EVENTS_COLUMNS,
    ...deriveTwoClocks(dossier).events.flatMap(({ event, relations }) =>
      relations.flatMap(({ article, relation }) => {
        const row = [event.id, event.value, event.words, article.siglum, article.slug, relation.kind];
        if (relation.kind === 'mentions')
          return relation.quotes.map(({ exact, passage }) => [...row, '', exact, passage.id]);
        return [[...row, relation.kind === 'unknown' ? (relation.probably ?? '') : '', '', '']];
      }),
    ),
  ];
}
