import { expect, test } from 'vitest';
import { cutElements } from '@/lib/core/xml/cut-elements';

test.each([
  ['an element with all that is in it', '<a>1<x b="c"><y>2</y></x >3</a>', '<a>13</a>'],
  ['every one of them', '<a><x>1</x>2<x>3</x></a>', '<a>2</a>'],
  ['one inside another', '<a><x>1<x>2</x>3</x>4</a>', '<a>4</a>'],
  ['an empty one, without its neighbour', '<a><x/>1<x>2</x></a>', '<a>1</a>'],
  ['one with a prefix', '<n:a><n:x>1</n:x>2</n:a>', '<n:a>2</n:a>'],
  ['one whose end tag also stands in a comment', '<a><x><!-- </x> -->1</x>2</a>', '<a>2</a>'],
  ['one with a ">" in an attribute', '<a><x b="/>">1</x>2</a>', '<a>2</a>'],
  ['one among characters beyond the first plane', '<a>𝔸<x>𝔹</x>𝔸</a>', '<a>𝔸𝔸</a>'],
  ['one among Windows line ends', '<a>\r\n<x>\r\n1</x>\r\n2</a>', '<a>\r\n\r\n2</a>'],
])('cuts %s', (_, source, expected) => {
  expect(cutElements(source, (name) => name === 'x')).toBe(expected);
});

test('leaves alone what only looks like the element', () => {
  const source = '<a><xs>1</xs><!-- <x>2</x> --><![CDATA[<x>3</x>]]>&lt;x&gt;</a>';
  expect(cutElements(source, (name) => name === 'x')).toBe(source);
});

test('promises nothing of text that is no XML', () => {
  expect(cutElements('<a><x>1</x>', (name) => name === 'x')).toBe('');
});
