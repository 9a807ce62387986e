import { expect, test } from 'vitest';
import { personLine } from '@/lib/core/format/person-line';
import { personHistory } from '../../gallery/states/history';
import { cik, day, event, owner } from '../../gallery/states/invented';

const TODAY = day('2026-11-22');
const person = owner('Doe Jane', 'Director', 1);
const SALE = { class: 'open-market-sale', direction: 'disposed' } as const;

function sentence(events: readonly ReturnType<typeof event>[]): string {
  return personLine(personHistory(person, events), TODAY).sentence.replaceAll('\u00A0', ' ');
}

test('purchases and sales of all companies are summed, and only the market’s', () => {
  const bought = event({ tradedOn: '2026-11-02', shares: 1_000, price: 30 });
  const elsewhere = { issuerCik: cik(9_980_022), issuerName: 'Elsewhere Inc.' };
  const sold = event({
    ...SALE,
    ...elsewhere,
    tradedOn: '2026-10-02',
    shares: 500,
    price: 40,
    plan: 'plan',
  });
  const grant = event({ class: 'grant', tradedOn: '2026-10-02', price: null });
  expect(sentence([bought, sold, grant])).toBe(
    'Bought $30K and sold $20K on the market at 2 companies since 24 Aug. 1 of 2 market trades was under a trading plan set up in advance.',
  );
  expect(sentence([{ ...bought, plan: 'unknown' }, sold])).toContain(
    '1 of 2 market trades was under a trading plan set up in advance. For the other the filing does not say.',
  );
  expect(sentence([bought])).toBe('Bought $30K on the market since 24 Aug. 1 entry in all.');
  expect(sentence([grant])).toBe(
    'No market purchase or sale is known since 24 Aug. 1 entry in all.',
  );
});
