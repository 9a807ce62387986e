/** The mark in the page's timeline that says that the first lines were painted, or that there are none. */
export const FIRST_PAINTED = 'first-painted';
