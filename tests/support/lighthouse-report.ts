import lighthouse from 'lighthouse';

/** Lighthouse's categories: their ids, and their names in the table. */
export const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
} as const;

/** Lighthouse's results for one visit to a page. */
export interface LighthouseReport {
  /** The scores from 0 to 100, in the order of CATEGORIES. */
  scores: number[];
  /** Cumulative layout shift. */
  cls: number;
  /** Largest contentful paint, in milliseconds. */
  lcp: number;
  /** The audits that cost points, with their details, one line each. */
  shortfalls: string[];
}

/**
 * Visits a page with Lighthouse's defaults, which simulate a slow phone on a slow line.
 * @param port the debugging port of the browser to use
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
