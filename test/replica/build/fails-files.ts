import { zipSync } from 'fflate';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import type { Entity } from '../archive';
import { cusipOf } from '../facts/managers';

const FOLDER = '/files/data/fails-deliver-data/';

/** The page that lists the files of fails to deliver, newest first, as the SEC has it. */
export function failsPage(today: IsoDate): string {
  const links = failsNames(today).map(
    (name) => `<tr><td><a href="${FOLDER}${name}">${name}</a></td></tr>`,
  );
  return (
    `<!DOCTYPE html>\n<html lang="en"><head><title>SEC.gov | Fails-to-Deliver Data</title></head>` +
    `<body><h1>Fails-to-Deliver Data</h1><table>${links.join('')}</table></body></html>`
  );
}

/** One of the files, zipped; null for a name that is not listed. */
export function failsFile(
  path: string,
  today: IsoDate,
  entities: readonly Entity[],
): Buffer | null {
  const name = failsNames(today).find((one) => path === FOLDER + one);
  if (name === undefined) return null;
  const day = addDays(today, -20).replaceAll('-', '');
  const rows = entities.flatMap(({ cik, name: company, tickers }) => {
    const symbol = tickers[0]?.replaceAll('-', '');
    return symbol === undefined || cik < 9_990_000
      ? []
      : `${day}|${cusipOf(cik)}|${symbol}|1200|${company.toUpperCase()}|12.34`;
  });
  const text = [
    'SETTLEMENT DATE|CUSIP|SYMBOL|QUANTITY (FAILS)|DESCRIPTION|PRICE',
    ...rows,
    `Trailer record count ${rows.length}`,
    'Trailer total quantity of shares 1200',
  ].join('\r\n');
  return Buffer.from(zipSync({ [name.replace('.zip', '')]: Buffer.from(text, 'latin1') }));
}

function failsNames(today: IsoDate): string[] {
  const month = addDays(today, -40).slice(0, 7).replace('-', '');
  const before = addDays(today, -71).slice(0, 7).replace('-', '');
  return [`cnsfails${month}b.zip`, `cnsfails${month}a.zip`, `cnsfails${before}b.zip`];
}
