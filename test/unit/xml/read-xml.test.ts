import { describe, expect, test } from 'vitest';
import { childrenNamed, readXml, wholeTextOf, type XmlElement } from '@/lib/core/xml/read-xml';

function root(source: string): XmlElement {
  const read = readXml(source);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);

describe('hostile or broken input is refused in words', () => {
  const laughs =
    '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;&c;&c;</a>';

  test.each([
    ['a DOCTYPE', '<!DOCTYPE a><a/>', /document type/],
    ['a billion laughs', laughs, /document type/],
    ['an external entity', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', /document type/],
    ['an entity nobody declared', '<a>&b;</a>', /entity/],
    ['a bare ampersand', '<a>Smith & Sons</a>', /./],
    ['40 levels', nested(40), /deeper than 32/],
    ['33 levels', nested(33), /deeper than 32/],
    ['an unclosed element', '<a><b></b>', /unclosed/],
    ['a wrong end tag', '<a><b></a></b>', /./],
    ['two roots', '<a/><b/>', /./],
    ['text behind the root', '<a/>text', /./],
    ['nothing', '', /./],
    ['blank space', ' \n\t ', /./],
    ['a page of HTML', '<html><body><p>Rate exceeded<br></body></html>', /./],
    ['JSON', '{"a": 1}', /./],
    ['9 million characters', `<a>${'x'.repeat(9_000_000)}</a>`, /8000000 characters/],
  ])('%s', (_, source, problem) => {
    const read = readXml(source);
    expect(read.ok ? 'accepted' : read.problem).toMatch(problem);
    expect(read.ok).toBe(false);
  });
});

describe('what filers do is accepted', () => {
  test('32 levels', () => {
    expect(readXml(nested(32)).ok).toBe(true);
  });

  test('a byte order mark and blank lines before the declaration', () => {
    expect(root('\uFEFF\n\r\n <?xml version="1.0"?>\n<a/>').name).toBe('a');
  });

  test('namespaces and prefixes of any kind', () => {
    const read = root('<n1:a xmlns:n1="urn:x"><n2:b>1</n2:b><b>2</b></n1:a>');
    expect(read.name).toBe('a');
    expect(childrenNamed(read, 'b').map(({ text }) => text)).toEqual(['1', '2']);
  });

  test('character data, entities and character references', () => {
    const read = root('<a>Q&amp;A &lt;<![CDATA[ <b>&amp;</b> ]]>&#233;&#x2019;</a>');
    expect(read.text).toBe('Q&A < <b>&amp;</b> é’');
    expect(read.children).toEqual([]);
  });

  test('comments and processing instructions', () => {
    expect(root('<?xsl x?><!-- <b/> --><a>1<!-- 2 -->3</a><!-- end -->').text).toBe('13');
  });

  test('attributes', () => {
    const { attributes } = root('<a id="F1" b = \'"&lt;\'/>');
    expect([...attributes]).toEqual([
      ['id', 'F1'],
      ['b', '"<'],
    ]);
  });
});

test('children are found by name, and the text of all in the order of the document', () => {
  const read = root('<a>one <b>two<c>three</c></b>four<b>five</b> <!-- six -->seven</a>');
  expect(childrenNamed(read, 'b').map(({ text }) => text)).toEqual(['two', 'five']);
  expect(childrenNamed(read, 'c')).toEqual([]);
  expect(wholeTextOf(read).replace(/\s+/g, ' ')).toBe('one two three four five seven');
  expect(read.text).toBe('one fourseven');
});

test('every element knows where it stands', () => {
  const source = '\uFEFF <a><b id="1"/> <c>x</c ></a>\n';
  const parts = [root(source), ...root(source).children].map((element) =>
    source.slice(element.start, element.end),
  );
  expect(parts).toEqual(['<a><b id="1"/> <c>x</c ></a>', '<b id="1"/>', '<c>x</c >']);
});
