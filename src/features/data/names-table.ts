import { deriveNames } from '../../views/names.ts';
import type { DossierView } from '../../views/views.ts';
import { NAMES_COLUMNS, yesOrNo } from '../../words/en/tables.ts';

/** Makes the table of names: how often each article uses each expression, and in whose voice. */
export function namesTable(dossier: DossierView): string[][] {
  return [
    NAMES_COLUMNS,
    ...deriveNames(dossier).flatMap(({ referent, expressions }) =>
      expressions.flatMap(({ words, isAsWritten, cells }) =>
        cells.map(({ article, counts, lines }) => [
          referent.name,
          words,
          yesOrNo(isAsWritten),
          article.siglum,
          article.slug,
          article.source.name,
          ...[lines.length, counts.own, counts.reported, counts.quoted].map(String),
        ]),
      ),
    ),
  ];
}
