import { SEC_DATA, SEC_SEARCH, SEC_WWW } from '@/lib/core/edgar/urls';
import { outcomeOf } from '@/lib/core/ledger/request-outcome';
import type { RequestRow } from '@/lib/core/ledger/request-row';
import type { Problem } from '@/lib/core/problem';

/** How often something went wrong. */
export interface ProblemCount {
  readonly kind: Problem['kind'];
  /** One of the SEC's hosts; null where the problem concerns none. */
  readonly host: string | null;
  readonly times: number;
}

const HOSTS = [SEC_WWW, SEC_DATA, SEC_SEARCH] as const;

/** What went wrong with a request, by what the ledger holds of it; null where nothing did. */
function kindOf(row: RequestRow): Problem['kind'] | null {
  const outcome = outcomeOf(row);
  return outcome === 'under way' || outcome === 'answered' || outcome === 'unchanged'
    ? null
    : outcome;
}

/** Which requests failed, by kind and host, most often first. No path is looked at. */
export function failedRequests(rows: readonly RequestRow[]): ProblemCount[] {
  return counted(
    rows.flatMap((row) => {
      const kind = kindOf(row);
      return kind ? [{ kind, host: knownHost(row.host) }] : [];
    }),
  );
}

/** The problems that stand now, by kind and host, most often first; of none a name or an address. */
export function standingProblems(problems: readonly (Problem | null)[]): ProblemCount[] {
  return counted(
    problems.flatMap((problem) => (problem ? [{ kind: problem.kind, host: hostOf(problem) }] : [])),
  );
}

function counted(found: readonly Omit<ProblemCount, 'times'>[]): ProblemCount[] {
  const counts = new Map<string, ProblemCount>();
  for (const { kind, host } of found) {
    const name = `${kind} ${host ?? ''}`;
    counts.set(name, { kind, host, times: (counts.get(name)?.times ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.times - a.times);
}

function hostOf(problem: Problem): string | null {
  if ('host' in problem) return knownHost(problem.host);
  if (!('url' in problem)) return null;
  return knownHost(/^https:\/\/([^/?#]*)/.exec(problem.url)?.[1] ?? '');
}

/** Only hosts that we ask ourselves are named: whatever else is stored stays unsaid. */
function knownHost(host: string): string | null {
  return HOSTS.find((one) => one === host) ?? null;
}
