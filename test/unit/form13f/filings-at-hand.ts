import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The real filings beside the repository, where they are. */
export const EDGAR = fileURLToPath(new URL('../../../../shared/edgar', import.meta.url));

export const isEdgarThere = existsSync(EDGAR);

/** What a test's name says where they are not. */
export const reason = isEdgarThere ? '' : ' (skipped: ../shared/edgar is not here)';
