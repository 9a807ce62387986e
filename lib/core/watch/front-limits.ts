/** More groups and lines than fit into the popup; items of one group as many as are shown unasked. */
export const FRONT_LIMITS = { groups: 8, items: 3, mutes: 3, lines: 12, headings: 1_000 } as const;
