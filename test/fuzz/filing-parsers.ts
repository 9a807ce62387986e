import { readSchedule13 } from '@/lib/core/cusip/read-schedule-13';
import { readCover } from '@/lib/core/form13f/read-cover';
import { SubmissionReader } from '@/lib/core/form13f/read-submission';
import { TableReader } from '@/lib/core/form13f/read-table';
import type { TableRow } from '@/lib/core/form13f/table-row';
import { readNotice } from '@/lib/core/form144/read-notice';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import { ownershipXmlOf, withoutAddresses } from '@/lib/core/form4/submission-text';
import type { IsoDate } from '@/lib/core/iso-date';
import { NcenReader } from '@/lib/core/nport/read-ncen';
import { NportReader } from '@/lib/core/nport/read-nport';
import { filingOfSchedule } from '@/test/replica/build/schedule13';
import { seedFilings } from '@/test/property/form4/seeds';
import { piecewise, type Parser } from './parser';
import { filedWith, recorded, submissionsOf } from './seeds';

function ownership(source: string) {
  const xml = ownershipXmlOf(source);
  return xml === null ? null : [readOwnership(xml), readOwnership(withoutAddresses(xml))];
}

function table(source: string, pieces: number) {
  const rows: TableRow[] = [];
  const reader = new TableReader((row) => rows.push(row));
  piecewise(source, pieces, (piece) => reader.write(piece));
  return [reader.close(), rows];
}

function inPieces(open: () => { write(piece: string): unknown; close(): unknown }) {
  return (source: string, pieces: number) => {
    const reader = open();
    piecewise(source, pieces, (piece) => reader.write(piece));
    return reader.close();
  };
}

/** Everything that reads what somebody filed. */
export const FILING_PARSERS: readonly Parser[] = [
  {
    name: 'ownership',
    kind: 'xml',
    seeds: [...seedFilings(), ...submissionsOf('4')],
    read: ownership,
  },
  {
    name: 'notice-of-sale',
    kind: 'xml',
    seeds: [
      ...filedWith('nameOfPersonForWhose'),
      ...submissionsOf('144'),
      ...recorded('form144', /xml$/),
    ],
    read: readNotice,
  },
  {
    name: 'holdings-cover',
    kind: 'xml',
    seeds: [...filedWith('<reportType>'), ...recorded('form13f', /primary_doc\.xml$/)],
    read: readCover,
  },
  {
    name: 'holdings-table',
    kind: 'xml',
    seeds: [...filedWith('<infoTable>'), ...recorded('form13f', /infotable\.xml$/)],
    read: table,
  },
  {
    name: 'holdings-submission',
    kind: 'xml',
    seeds: [
      ...submissionsOf('13F-HR'),
      ...submissionsOf('13F-HR/A'),
      ...recorded('form13f', /\.txt$/),
    ],
    read: inPieces(() => new SubmissionReader()),
  },
  {
    name: 'fund-report',
    kind: 'xml',
    seeds: [...filedWith('<invstOrSec>'), ...recorded('nport', /Sample.*xml$/)],
    read: inPieces(() => new NportReader()),
  },
  {
    name: 'fund-census',
    kind: 'xml',
    seeds: filedWith('<investmentAdviser'),
    read: inPieces(() => new NcenReader('S000000001')),
  },
  {
    name: 'schedule-13',
    kind: 'xml',
    seeds: [...invented13G(), ...recorded('sc13', /xml$/)],
    read: readSchedule13,
  },
];

/** The replica files none: who holds what is asked for by name there. */
function invented13G(): string[] {
  const filing = filingOfSchedule({
    accession: '0009990900-26-000041',
    filedOn: '2026-10-20' as IsoDate,
    issuer: { cik: 9990009, name: 'Wrenfield Software' },
    cusip: 'Q03783310',
    holder: { cik: 9990900, name: 'HOLLOWMERE FUNDS & TRUST' },
  });
  return filing.documents.map(({ body }) => body);
}
