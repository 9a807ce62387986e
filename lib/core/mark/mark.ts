import type { Cik } from '@/lib/core/edgar/cik';
import type { ReadingSettings } from '@/lib/core/reading/reading-settings';

/**
 * What a mark tells of its company before a card is opened, the first that holds: insiders bought as
 * a cluster, bought, sold; followed funds changed what they hold; nothing of it; or nothing is known.
 */
export const MARK_STATES = ['cluster', 'bought', 'sold', 'funds', 'quiet', 'unknown'] as const;

export type MarkState = (typeof MARK_STATES)[number];

/** Companies of a page with their states; those of which nothing is known may be left out. */
export type KnownStates = readonly (readonly [cik: Cik, state: MarkState])[];

/** A page asks for the states of so many companies at a time. */
export const MOST_MARKED = 200;

/** How strongly the reader wants marks to stand out from the text; `hidden` ones are not drawn. */
export type MarkStyle = ReadingSettings['markStyle'];
