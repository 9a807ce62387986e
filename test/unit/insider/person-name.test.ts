import { expect, test } from 'vitest';
import { isNamedIn, isSameName } from '@/lib/core/insider/person-name';

test.each([
  ['Luca Maestri', 'MAESTRI LUCA'],
  ['ALEXANDER KARP', 'Karp Alexander C.'],
  ['John A. Smith', 'SMITH JOHN ADAM'],
  ['José Núñez', 'NUNEZ JOSE'],
  ['Tim Quillfeather', 'QUILLFEATHER TIMOTHY D'],
  ['T. Boone Pickens', 'PICKENS T BOONE'],
  ['Ada Quill Jr.', 'QUILL ADA'],
  ['Dr. Ada O’Quill, M.D.', 'OQUILL ADA'],
  ['Strandgate Partners, L.P.', 'STRANDGATE PARTNERS LP'],
])('%s may be %s', (a, b) => {
  expect(isSameName(a, b)).toBe(true);
  expect(isSameName(b, a)).toBe(true);
});

test.each([
  ['John A. Smith', 'SMITH JOHN B'],
  ['John Smith', 'SMITH JANE'],
  ['John Smith Jr', 'SMITH JOHN SR'],
  ['Smith', 'SMITH JOHN'],
  ['John Adam Smith', 'SMITH JOHN PETER'],
  ['Strandgate Partners II LP', 'STRANDGATE PARTNERS LP'],
  ['Ada Quill', 'QUILL ADA FAMILY TRUST'],
  ['', ''],
])('%s is not %s', (a, b) => {
  expect(isSameName(a, b)).toBe(false);
  expect(isSameName(b, a)).toBe(false);
});

test('a text names somebody only with all words of the name', () => {
  expect(isNamedIn('Quillhaven Capital, L.P.', 'By Quillhaven Capital LP (see note 2)')).toBe(true);
  expect(isNamedIn('Quillhaven Capital II, L.P.', 'By Quillhaven Capital LP')).toBe(false);
  expect(isNamedIn('Fund LP', 'By fund')).toBe(false);
  expect(isNamedIn('', 'By fund')).toBe(false);
});
