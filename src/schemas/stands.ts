import type { Stance } from './article.ts';

/**
 * Where an article stands on a proposition: its author's stance, else that it only `reports`, mentions it
 * without taking a side (`examined`), or is silent.
 */
export type Stand = Stance | 'reports' | 'examined' | 'silent';

/**
 * How the authors of some articles relate on a proposition: their stances `differ` or `agree`, one speaks
 * `alone`, articles have only `reported` positions or mention it, or all are `silent`.
 */
export type Relation = 'differ' | 'agree' | 'alone' | 'reported' | 'silent';
