import lighthouse from 'lighthouse';

/** The categories of Lighthouse, by their ids and as the table calls them. */
export const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
} as const;

/** What Lighthouse says of one visit to a page. */
export interface LighthouseReport {
  /** From 0 to 100, in the order of CATEGORIES. */
  scores: number[];
  /** Cumulative layout shift. */
  cls: number;
  /** Largest contentful paint, in milliseconds. */
  lcp: number;
  /** What cost points in categories below 100, with its details: one line an audit. */
  shortfalls: string[];
}

/**
 * Visits a page as Lighthouse does by default, a slow phone on a slow line, in the browser that listens on a
 * port.
 */
export async function reportOn(url: string, port: number): Promise<LighthouseReport> {
  const ids = Object.keys(CATEGORIES);
  const result = await lighthouse(url, { port, onlyCategories: ids, logLevel: 'silent' });
  if (!result) throw new Error(`Lighthouse has no result for ${url}.`);
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse could not visit ${url}: ${runtimeError.message}`);
  const counted = Object.values(categories)
    .filter(({ score }) => score !== 1)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0);
  const failed = [...new Set(counted.map(({ id }) => id))]
    .flatMap((id) => audits[id] ?? [])
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'error' || (score !== null && score < 1));
  return {
    scores: ids.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
    cls: audits['cumulative-layout-shift']?.numericValue ?? NaN,
    lcp: audits['largest-contentful-paint']?.numericValue ?? NaN,
    shortfalls: failed.map(({ id, displayValue, errorMessage, details }) =>
      [id, displayValue, errorMessage, details && 'items' in details ? JSON.stringify(details.items) : '']
        .filter(Boolean)
        .join(': '),
    ),
  };
}
