import { readdirSync } from 'node:fs';

/** Every XML file under the folder, however deep, in the order of their paths. */
export function listRecorded(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listRecorded(path);
      return entry.name.endsWith('.xml') ? [path] : [];
    })
    .sort();
}
