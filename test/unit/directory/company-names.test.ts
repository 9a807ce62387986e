import { describe, expect, test } from 'vitest';
import { nameForms } from '@/lib/core/directory/company-names';

const forms = (name: string) => nameForms(name).map(({ words }) => words.join(' '));
const form = (name: string, words: string) =>
  nameForms(name).find((one) => one.words.join(' ') === words);

describe('the ways to write a company, from its name on the SEC’s list', () => {
  test.each([
    ['NVIDIA CORP', ['nvidia']],
    ['Apple Inc.', ['apple']],
    ['BANK OF AMERICA CORP /DE/', ['bank of america']],
    ['EXXON MOBIL CORP', ['exxon mobil', 'exxonmobil']],
    ['Energy Vault Holdings, Inc.', ['energy vault holding', 'energy vault']],
    ['Protagonist Therapeutics, Inc', ['protagonist therapeutic', 'protagonist']],
    ['Rocket Lab Corp', ['rocket lab']],
    ['ELI LILLY & Co', ['eli lilly', 'elililly']],
    ['AMAZON COM INC', ['amazon com', 'amazon']],
    ['THE BOEING CO', ['boeing']],
    ['MCDONALDS CORP', ['mcdonald']],
    ['PROCTER & GAMBLE Co', ['procter gamble', 'proctergamble']],
    ['Kensington Capital Acquisition Corp. VI', ['kensington capital vi']],
    ['SAMPLE HEALTH SYSTEMS GROUP INC', ['sample health system', 'sample health', 'sample']],
  ])('%s', (name, expected) => {
    expect(forms(name)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['First Solar, Inc.', 'first'],
    ['AMERICAN EXPRESS CO', 'american'],
    ['GLOBAL PAYMENTS INC', 'global'],
    ['MARCH GROUP INC', 'march'],
    ['Capital One Financial Corp', 'capital'],
    ['Bank of Sample', 'bank of'],
    ['X Corp', 'x'],
    ['1 800 FLOWERS COM INC', '1'],
  ])('%s is not written %s', (name, never) => {
    expect(forms(name)).not.toContain(never);
  });

  test('a name of many words is nobody’s', () => {
    expect(nameForms('one two three four five six seven eight nine ten trust')).toEqual([]);
    expect(nameForms('')).toEqual([]);
    expect(nameForms('///')).toEqual([]);
  });

  test('each form once', () => {
    const found = forms('Sample Holdings Group International Inc');
    expect(new Set(found).size).toBe(found.length);
  });

  test('tells whole names from shortened ones', () => {
    const name = 'Protagonist Therapeutics, Inc';
    expect(form(name, 'protagonist therapeutic')).toMatchObject({ whole: true, own: true });
    expect(form(name, 'protagonist')).toMatchObject({ whole: false, own: false });
    expect(form('Energy Vault Holdings, Inc.', 'energy vault')).toMatchObject({ whole: true });
    expect(form('Goldman Sachs Group Inc', 'goldman')).toMatchObject({ head: true, whole: false });
  });

  test('tells names in the plural', () => {
    expect(form('TARGETS INC', 'target')).toMatchObject({ plural: true });
    expect(form('TARGET CORP', 'target')).toMatchObject({ plural: false });
    expect(form('WELLS FARGO & COMPANY/MN', 'well fargo')).toMatchObject({ plural: false });
    expect(form("Macy's, Inc.", 'macy')).toMatchObject({ plural: true });
  });
});
