import type { DiagnosticFacts } from '@/lib/core/diagnostics/facts';
import type { ProblemCount } from '@/lib/core/diagnostics/problem-counts';
import { numberFormat } from '@/lib/core/words/number-format';
import { say, sayCount } from '@/lib/core/words/say';
import { formatBytes } from './byte-words';
import { formatTime } from './day';

/** A subject of the page with its lines, each a name and what is to be said. */
export interface DiagnosticSection {
  readonly title: string;
  readonly lines: readonly (readonly [name: string, value: string])[];
}

type Line = DiagnosticSection['lines'][number];

const whole = numberFormat({ maximumFractionDigits: 0 });

/** All facts in words; `nowMs` is epoch milliseconds, times are of the reader's zone. */
export function diagnosticSections(facts: DiagnosticFacts, nowMs: number): DiagnosticSection[] {
  const time = (ms: number | null) => (ms === null ? say('diagNever') : formatTime(ms, nowMs));
  return [
    {
      title: say('diagVersions'),
      lines: [
        [say('diagExtension'), facts.extension],
        [say('diagBrowser'), facts.browser ?? say('diagUnknown')],
        [say('diagLanguage'), facts.language],
        ...facts.databases.map(({ name, version }): Line => [
          say('diagDatabase', { name }),
          String(version),
        ]),
      ],
    },
    { title: say('diagStorage'), lines: storageLines(facts.storage) },
    {
      title: say('diagPolls'),
      lines: [
        [say('diagPolled'), time(facts.poll.atMs)],
        [say('diagEvery'), sayCount('diagMinutes', facts.poll.everyMinutes)],
        [say('diagFunds'), time(facts.poll.fundsAtMs)],
        ...wideLines(facts.wide),
      ],
    },
    { title: say('diagPace'), lines: paceLines(facts.pace, nowMs) },
    { title: say('diagFailed'), lines: problemLines(facts.failed) },
    { title: say('diagStanding'), lines: problemLines(facts.standing) },
  ];
}

/** The same as plain text, to be pasted into a report. */
export function reportText(sections: readonly DiagnosticSection[]): string {
  const parts = sections.map(({ title, lines }) =>
    [title, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${parts.join('\n\n')}\n`;
}

function storageLines(held: DiagnosticFacts['storage']): Line[] {
  const { usedBytes, quotaBytes, cacheBytes, limitBytes, tables } = held;
  const used = usedBytes === null ? say('diagUnknown') : formatBytes(usedBytes);
  return [
    [
      say('diagUsed'),
      usedBytes === null || quotaBytes === null
        ? used
        : say('diagUsedOf', { used, quota: formatBytes(quotaBytes) }),
    ],
    [
      say('diagCache'),
      say('diagUsedOf', { used: formatBytes(cacheBytes), quota: formatBytes(limitBytes) }),
    ],
    ...tables.map(({ name, rows, bytes }): Line => [
      name,
      say('diagTable', { rows: whole(rows), size: formatBytes(bytes) }),
    ]),
  ];
}

function wideLines(wide: DiagnosticFacts['wide']): Line[] {
  if (!wide) return [];
  const { indexedTo, toRead, toJudge, unread, unseen } = wide;
  const how = { day: indexedTo, read: whole(toRead), judge: whole(toJudge), unread: whole(unread) };
  return [
    [say('diagWide'), say('diagWideHow', how)],
    ...(unseen ? [[say('diagWideUnseen'), `${unseen.from} – ${unseen.to}`] as const] : []),
  ];
}

function paceLines(pace: DiagnosticFacts['pace'], nowMs: number): Line[] {
  if (!pace) return [[say('diagAllowance'), say('diagUnknown')]];
  const { allowance, mostAllowance, blockedUntilMs } = pace;
  const isBlocked = blockedUntilMs > nowMs;
  return [
    [
      say('diagAllowance'),
      say('diagOf', { some: whole(Math.floor(allowance)), most: mostAllowance }),
    ],
    [say('diagBlocked'), isBlocked ? formatTime(blockedUntilMs, nowMs) : say('diagNone')],
  ];
}

function problemLines(problems: readonly ProblemCount[]): Line[] {
  if (problems.length === 0) return [[say('diagNone'), whole(0)]];
  return problems.map(({ kind, host, times }) => [
    host === null ? kind : say('diagProblem', { kind, host }),
    whole(times),
  ]);
}
