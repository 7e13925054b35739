import type { DossierView } from '../../views/views.ts';
import { whoIsHeard } from '../../views/who-is-heard.ts';
import { SPEAKERS_COLUMNS } from '../../words/en/tables.ts';
import { shownName } from '../../words/en/terms.ts';

/** Lists whose words each article consists of, with a row for each voice and way in which it is heard. */
export function speakersTable(dossier: DossierView): string[][] {
  return [
    SPEAKERS_COLUMNS,
    ...whoIsHeard(dossier).articles.flatMap(({ article, heard, uncounted }) =>
      [...heard, ...uncounted].map(({ kind, voice, affiliation, words, percent, places }) => [
        article.siglum,
        article.slug,
        article.source.name,
        voice?.kind === 'speaker' ? shownName(voice) : '',
        voice?.via ?? '',
        affiliation ?? '',
        kind,
        String(words),
        article.length.unit,
        String(percent),
        places.map(({ passage }) => passage.id).join(' '),
      ]),
    ),
  ];
}
