import { expect, test } from 'vitest';
import { decodeBody } from '@/lib/core/edgar/decode';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

test('a feed says in its own first line that it is ISO-8859-1', () => {
  const atom = '<?xml version="1.0" encoding="ISO-8859-1" ?>\n<title>4 - Société Générale</title>';
  expect(decodeBody(latin1(atom), 'application/atom+xml')).toBe(atom);
  expect(decodeBody(latin1(atom), null)).toBe(atom);
});

test('the header has precedence over the XML declaration', () => {
  const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>';
  expect(decodeBody(utf8(xml), 'application/xml; charset=UTF-8')).toBe(xml);
  expect(decodeBody(latin1('é'), 'text/plain; charset="iso-8859-1"')).toBe('é');
});

test('without a word about it, text is UTF-8', () => {
  expect(decodeBody(utf8('Nestlé “€”'), 'application/json')).toBe('Nestlé “€”');
  expect(decodeBody(utf8('\uFEFF{}'), null)).toBe('{}');
});

test('bytes that cannot be UTF-8 are read one by one, as old filings need it', () => {
  // Without the quotes of Windows-1252: Node 20 reads those as control characters, browsers do not.
  for (const contentType of [null, 'text/xml; charset=utf-8']) {
    expect(decodeBody(latin1('Société Générale, Zürich'), contentType)).toBe(
      'Société Générale, Zürich',
    );
  }
});

test('a charset nobody knows does no harm', () => {
  expect(decodeBody(latin1('é'), 'text/xml; charset=x-unheard-of')).toBe('é');
});

test('nothing at all is an empty text', () => {
  expect(decodeBody(new Uint8Array(), null)).toBe('');
});
