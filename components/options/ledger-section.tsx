import { Fragment, useId, useState } from 'react';
import { dayAt, formatTime } from '@/lib/core/format/day';
import { answerWords, purposeName, purposeWords, sizeWords } from '@/lib/core/format/ledger-words';
import {
  filterLedger,
  hasFailed,
  ledgerDays,
  type LedgerLine,
} from '@/lib/core/ledger/ledger-line';
import type { Problem } from '@/lib/core/problem';
import { PURPOSES, type Purpose } from '@/lib/core/ledger/purpose';
import { say, sayCount } from '@/lib/core/words/say';
import { OptionsSection } from '../options-section';
import { LedgerDays } from './ledger-days';

const FIRST = 20;
const MORE = 200;

interface LedgerSectionProps {
  /** Newest first; null until they were read. */
  readonly lines: readonly LedgerLine[] | null;
  /** Why they cannot be read. */
  readonly problem: Problem | null;
  readonly nowMs: number;
  readonly onExport: (lines: readonly LedgerLine[]) => void;
}

/** Every request that went out in the last 30 days, and why. */
export function LedgerSection({ lines, problem, nowMs, onExport }: LedgerSectionProps) {
  return (
    <OptionsSection
      anchor="requests"
      title={say('optionsRequests')}
      lead={say('ledgerLead')}
      nowMs={nowMs}
      problem={problem}
    >
      {lines?.length === 0 && <p className="panel empty">{say('ledgerNone')}</p>}
      {lines && lines.length > 0 && <Ledger lines={lines} nowMs={nowMs} onExport={onExport} />}
    </OptionsSection>
  );
}

interface LedgerProps {
  readonly lines: readonly LedgerLine[];
  readonly nowMs: number;
  readonly onExport: (lines: readonly LedgerLine[]) => void;
}

function Ledger({ lines, nowMs, onExport }: LedgerProps) {
  const [text, setText] = useState('');
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const [most, setMost] = useState(FIRST);
  const found = filterLedger(lines, text, purpose);
  const shown = found.slice(0, most);
  const id = useId();
  return (
    <div className="panel ledger">
      <div className="row ledger-tools">
        <label className="field">
          <span>{say('ledgerFind')}</span>
          <input
            type="text"
            placeholder={say('ledgerFindWhat')}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <label className="field">
          <span>{say('ledgerWhy')}</span>
          <select
            value={purpose ?? ''}
            onChange={({ target }) =>
              setPurpose(PURPOSES.find((one) => one === target.value) ?? null)
            }
          >
            <option value="">{say('ledgerAnything')}</option>
            {PURPOSES.map((one) => (
              <option key={one} value={one}>
                {purposeName(one)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="small-button" onClick={() => onExport(found)}>
          {say('ledgerSave')}
        </button>
      </div>
      <div className="row ledger-sum">
        <output id={id}>
          {found.length === lines.length
            ? sayCount('ledgerCount', lines.length)
            : sayCount('ledgerFound', found.length, { all: lines.length })}
        </output>
        {found.length > 0 && <LedgerDays days={ledgerDays(found)} today={dayAt(nowMs)} />}
      </div>
      <ul aria-labelledby={id} className="ledger-list">
        {shown.map((line) => (
          <Line key={line.id} line={line} nowMs={nowMs} />
        ))}
      </ul>
      {found.length > most && (
        <p className="row">
          <button type="button" className="small-button" onClick={() => setMost(most + MORE)}>
            {say('ledgerMore')}
          </button>
        </p>
      )}
    </div>
  );
}

function Line({ line, nowMs }: { readonly line: LedgerLine; readonly nowMs: number }) {
  const { atMs, host, path, purpose, about } = line;
  return (
    <li className="row ledger-line">
      <span className="soft ledger-time">{formatTime(atMs, nowMs)}</span>
      <span className="row-text">
        <span>
          <bdi>{purposeWords(purpose, about)}</bdi>
        </span>
        <code dir="ltr">
          {host}
          <Path path={path} />
        </code>
      </span>
      <span className="ledger-answer">
        <span className={hasFailed(line) ? 'failed' : 'soft'}>{answerWords(line)}</span>
        <span className="soft">{sizeWords(line)}</span>
      </span>
    </li>
  );
}

/** A path that breaks after its slashes where it must, not within a word. */
function Path({ path }: { readonly path: string }) {
  return path.split('/').map((part, place) => (
    <Fragment key={place}>
      {place > 0 && '/'}
      <wbr />
      {part}
    </Fragment>
  ));
}
