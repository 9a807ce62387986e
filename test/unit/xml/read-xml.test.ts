import { describe, expect, test } from 'vitest';
import { childrenNamed, readXml, type XmlElement } from '@/lib/core/xml/read-xml';
import { TagBook } from '@/lib/core/xml/tag-book';
import { wholeTextOf } from '@/lib/core/xml/whole-text';

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

test('children are found by name', () => {
  const read = root('<a>one <b>two<c>three</c></b>four<b>five</b> <!-- six -->seven</a>');
  expect(childrenNamed(read, 'b').map(({ text }) => text)).toEqual(['two', 'five']);
  expect(childrenNamed(read, 'c')).toEqual([]);
  expect(read.text).toBe('one four seven');
});

test.each([
  ['no blank within a word', '<a>5<b>00</b> shares</a>', '500 shares'],
  ['blanks between elements', '<a><b>one</b> <i>two</i>\r\n<i>three</i></a>', 'one two\nthree'],
  ['paragraphs apart', '<a><p>One.</p><P>Two.</P>Three<br/>four</a>', ' One.  Two. Three four'],
  ['cells apart', '<a><tr><td>1</td><td>2</td></tr></a>', '  1  2  '],
  ['comments and instructions as nothing', '<a>1<b>2</b><!-- <p> -->3<?p >4?>5</a>', '1235'],
  ['sections as they are', '<a><b/><![CDATA[<p>&amp;\r]]>&lt;</a>', '<p>&amp;\n<'],
  ['a bracket within a value', '<a>1<b c="/>" d=\'>\'>2</b>3</a>', '123'],
  ['an element without children as it is', '<a> 1 </a>', ' 1 '],
])('the whole text has %s', (_, source, expected) => {
  expect(wholeTextOf(root(source), source)).toBe(expected);
});

describe('characters and white space are those of XML 1.0', () => {
  test.each([
    ['U+0000', '<a>\0</a>'],
    ['a control in an attribute', '<a b="\u0001"/>'],
    ['a control in a comment', '<a><!-- \u0001 --></a>'],
    ['a control in a CDATA section', '<a><![CDATA[\u0001]]></a>'],
    ['a control in an instruction', '<?p \u0001?><a/>'],
    ['a high surrogate alone', '<a>\uD800</a>'],
    ['a low surrogate alone', '<a>x\uDC00y</a>'],
    ['U+FFFE', '<a>\uFFFE</a>'],
    ['a no-break space before the root', '\u00A0<a/>'],
    ['a vertical tab before the root', '\v<a/>'],
    ['two byte order marks', '\uFEFF\uFEFF<a/>'],
    ['a byte order mark behind white space', '\n\uFEFF<a/>'],
  ])('%s is refused', (_, source) => {
    expect(readXml(source).ok).toBe(false);
  });

  test('line ends are line feeds in text and sections, blanks in attributes', () => {
    const { text, attributes } = root('<a b="1\r\n2\r3\n4\t5">1\r\n2\r3<![CDATA[\r\n]]>&#13;</a>');
    expect(text).toBe('1\n2\n3\n\r');
    expect(attributes.get('b')).toBe('1 2 3 4 5');
  });

  test('blanks before and behind a CDATA section belong to the text', () => {
    expect(root('<a> <![CDATA[x]]> </a>').text).toBe(' x ');
  });

  test('names beyond the first plane, and references padded with zeros', () => {
    expect(
      root('<𐀀>&#x00000000000000000000000041;&#0000000000000000000000000066;</𐀀>'),
    ).toMatchObject({ name: '𐀀', text: 'AB' });
  });

  test('attributes go by their local names, and the one without a prefix counts', () => {
    expect(root('<a x:id="F1"/>').attributes.get('id')).toBe('F1');
    expect(root('<a x:id="F1" id="F2" y:id="F3"/>').attributes.get('id')).toBe('F2');
    expect(root('<a xmlns:id="urn:x"/>').attributes.get('id')).toBeUndefined();
  });
});

test('every element knows where it stands', () => {
  const source = '\uFEFF <a><b id="1"/> <c>x</c ></a>\n';
  const parts = [root(source), ...root(source).children].map((element) =>
    source.slice(element.start, element.end),
  );
  expect(parts).toEqual(['<a><b id="1"/> <c>x</c ></a>', '<b id="1"/>', '<c>x</c >']);
});

describe('tags known before change nothing', () => {
  const known = TagBook.of(['a', 'note', 'value']);
  const sources = [
    '<note><value>1</value><value >2</value ><other>3</other></note>',
    '<note><value>é</value><note>𝔸</note></note>',
    '<note><value>1</valuE></note>',
    '<note><value>1</value></note',
    '<note><value>1</val',
    '<note><values>1</values></note>',
    '<x:note xmlns:x="u"><x:value>1</x:value><value a=">"/></x:note>',
    '<a><a/><a></a ></a>',
    `<note><!--${'x'.repeat(70_000)}--><value>1</value></note>`,
  ];

  test.each(sources)('%.60s', (source) => {
    const plain = ({ name, attributes, text, children }: XmlElement): unknown => [
      name,
      [...attributes],
      text,
      children.map(plain),
    ];
    const [having, without] = [readXml(source, known), readXml(source)];
    expect(having.ok ? plain(having.value) : having).toEqual(
      without.ok ? plain(without.value) : without,
    );
  });

  test('what a longer document has left behind is not read as the end of a shorter one', () => {
    expect(readXml('<note><value>1</value></note>', known).ok).toBe(true);
    expect(readXml('<note><value>1</value></note', known).ok).toBe(false);
    expect(readXml('<note><value>1</value', known).ok).toBe(false);
  });
});
