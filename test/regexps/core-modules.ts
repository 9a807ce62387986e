/** All of the core, for what its files make when they are loaded. */
export const CORE = import.meta.glob('/lib/core/**/*.ts', { eager: true });
