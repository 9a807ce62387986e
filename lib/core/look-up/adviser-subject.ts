import type { FoundMutualFund, Subject } from './subject';

/** The adviser of a mutual fund, who files the 13F that the fund does not; none where not known. */
export function adviserSubject({ ticker, adviser }: FoundMutualFund): Subject[] {
  if (adviser.state !== 'known') return [];
  const { cik, name } = adviser.manager;
  const about = { key: 'searchAdviserOf', values: { ticker } } as const;
  return [{ kind: 'fund', cik, ticker: null, name, about }];
}
