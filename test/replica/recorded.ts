import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Real documents of the SEC, where a folder of them is at hand. */
export interface Recorded {
  /** The submissions list of that file name (`CIK0000320193.json`); null when there is none. */
  submissions(name: string): string | null;
  /** The real ownership form of that accession number; null when there is none. */
  form(accession: string): { readonly xml: string; readonly submission: string | null } | null;
}

/** Nothing recorded at all. */
const NOTHING_RECORDED: Recorded = {
  submissions: () => null,
  form: () => null,
};

/**
 * Reads a folder with `submissions/CIK##########.json` and `form4/…/{accession}_….xml`, some with
 * the full submission in a `.txt` beside it. A folder that is not there has nothing recorded.
 */
export function recordedIn(folder: string | null): Recorded {
  if (folder === null || !existsSync(folder)) return NOTHING_RECORDED;
  const lists = new Set(
    readdirSync(join(folder, 'submissions')).filter((name) => /^CIK[\d-]+[\w-]*\.json$/.test(name)),
  );
  const forms = formFiles(join(folder, 'form4'));
  return {
    submissions: (name) =>
      lists.has(name) ? readFileSync(join(folder, 'submissions', name), 'utf8') : null,
    form: (accession) => {
      const path = forms.get(accession);
      if (path === undefined) return null;
      const text = path.replace(/\.xml$/, '.txt');
      const submission = existsSync(text) ? readFileSync(text, 'utf8') : null;
      return { xml: readFileSync(path, 'utf8'), submission };
    },
  };
}

function formFiles(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const named = files.flatMap((file): [string, string][] => {
    const accession = /^(\d{10}-\d{2}-\d{6})_.*\.xml$/.exec(basename(file))?.[1];
    return accession === undefined ? [] : [[accession, join(folder, file)]];
  });
  return new Map(named);
}
