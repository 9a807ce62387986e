import { CELL, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../table-roles';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { fundLineWords } from '@/lib/core/format/fund-line-words';
import { flagWords } from '@/lib/core/format/holdings-flag-words';
import type { FundLine } from '@/lib/core/form13f/what-funds-did';
import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { FilingLink } from '../filing-link';
import { WhatItDid } from './what-it-did';

interface FundRowsProps {
  readonly lines: readonly FundLine[];
  readonly period: IsoDate;
  readonly today: IsoDate;
  readonly caption: string;
  readonly onFund: (fund: Cik) => void;
}

interface FundRowProps extends Omit<FundRowsProps, 'lines' | 'caption'> {
  readonly line: FundLine;
}

/** The day a fund filed, as the link to that very filing. */
export function FundFiled({ line, today }: Pick<FundRowProps, 'line' | 'today'>) {
  const { cik, accession, filedOn, name } = line;
  if (filedOn === null) return null;
  const words = say('fundFiledOn', { day: formatDay(filedOn, today) });
  if (accession === null) return words;
  return (
    <FilingLink
      url={filingIndexUrl(cik, accession)}
      about={say('fundFormOf', { name: filedText(name) })}
    >
      {words}
    </FilingLink>
  );
}

function FundRow({ line, period, today, onFund }: FundRowProps) {
  const { what, amount, leadsTo, weight, notes } = fundLineWords(line, period, today);
  const more = [...notes, ...line.flags.map(flagWords)];
  return (
    <>
      <tr {...ROW}>
        <th {...ROW_HEADER}>
          <span className="line">
            <button type="button" className="person" onClick={() => onFund(line.cik)}>
              <bdi>{filedText(line.name)}</bdi>
            </button>
          </span>
        </th>
        <td {...CELL} className="when fine">
          <FundFiled line={line} today={today} />
        </td>
        <td {...CELL} className="did">
          <WhatItDid
            words={what}
            changes={line.changes}
            then={[amount, weight]}
            leadsTo={leadsTo}
          />
        </td>
      </tr>
      {more.length > 0 && (
        <tr {...ROW} className="story">
          <td {...CELL} colSpan={3}>
            {more.map((note) => (
              <bdi key={note} className="line fine">
                {note}
              </bdi>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

/** What funds did in a company, one row each. */
export function FundRows({ lines, caption, ...shared }: FundRowsProps) {
  return (
    <table {...TABLE} className="trades funds-rows">
      <caption className="hidden">{caption}</caption>
      <tbody {...ROW_GROUP}>
        {lines.map((line) => (
          <FundRow key={line.cik} line={line} {...shared} />
        ))}
      </tbody>
    </table>
  );
}
