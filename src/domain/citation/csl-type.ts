import type { Article } from '../../schemas/article.ts';
import type { CslType } from './csl-item.ts';
import { knownSourceName } from './source-name.ts';

/** The CSL type of an article; one that is not known to have been published anywhere is a document. */
export function cslType(source: Article['source']): CslType {
  if (knownSourceName(source) === null) return 'document';
  switch (source.kind) {
    case 'BlogPosting':
      return 'post-weblog';
    case 'Report':
      return 'report';
    case 'Article':
      return 'webpage';
    default:
      return 'article-newspaper';
  }
}
