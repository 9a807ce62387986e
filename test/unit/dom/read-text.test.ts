// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { markOwn } from '@/lib/dom/own-ui';
import { readText } from '@/lib/dom/read-text';
import { BROKERAGE, element, readBody, readParts, SITE } from './reading';

const cell = (text: string) => `<div role="gridcell"><span>${text}</span></div>`;
const row = (...texts: string[]) => `<div role="row">${texts.map(cell).join('')}</div>`;
const textOf = (html: string) => readBody(html).page.text;

describe('the text of a page', () => {
  test.each([
    [
      'inline elements join',
      '<p>Co<b>ca</b>-<i>Cola</i> (<a href="#">KO</a>)</p>',
      'Coca-Cola (KO)',
    ],
    ['blocks are apart', '<h1>Apple</h1><p>(AAPL)</p>', 'Apple\n(AAPL)'],
    ['text after a block is apart', '<div><p>Apple</p>(AAPL)</div>', 'Apple\n(AAPL)'],
    ['an empty block parts its neighbours', '<p>Apple<br>(AAPL)</p>', 'Apple\n(AAPL)'],
    ['a rule too', '<div>one<hr>two</div>', 'one\ntwo'],
    ['elements of the page’s own run on', '<p>$<x-symbol>GME</x-symbol></p>', '$GME'],
    [
      'unless they are laid out as blocks',
      '<x-post style="display:block">a</x-post><x-post style="display:block">b</x-post>',
      'a\nb',
    ],
    ['hidden text stays', '<p hidden>$GME</p>', '$GME'],
    ['the source’s own breaks are spaces', '<p>Goldman\n\tSachs</p>', 'Goldman  Sachs'],
    ['indentation is no text', '<div>\n <p>a</p>\n <p>b</p>\n</div>', 'a\nb'],
    ['space between inline elements is', '<p><b>Apple</b> <i>(AAPL)</i></p>', 'Apple (AAPL)'],
    ['what is not editable is read', '<p contenteditable="false">$GME</p>', '$GME'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test.each([
    ['cells are apart', '<tr><td>Apple</td><td>AAPL</td></tr>', 'Apple\tAAPL'],
    [
      'so are rows, whatever the source’s indentation',
      '<tr>\n<th>Name</th>\n<th>Symbol</th>\n</tr>\n<tr>\n<td>Apple</td>\n<td>AAPL</td>\n</tr>',
      'Name\tSymbol\nApple\tAAPL',
    ],
    [
      'empty cells keep their place',
      '<tr><td></td><td>Symbol</td></tr><tr><td></td><td>AAPL</td></tr>',
      '\tSymbol\n\tAAPL',
    ],
    ['wide cells too', '<tr><td colspan="2">Apple</td><td>AAPL</td></tr>', 'Apple\t\tAAPL'],
    [
      'what a cell stacks stays in its cell',
      '<tr><td><div>AAPL</div><div>Apple Inc.</div></td><td><div>1</div></td></tr>',
      'AAPL Apple Inc.\t1',
    ],
    [
      'a cell that holds an article has lines',
      '<tr><td><p>One.</p><p>Two.</p></td></tr>',
      'One.\nTwo.',
    ],
    [
      'a table within a cell has rows of its own',
      '<tr><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table></td></tr>',
      'a\tb\nc',
    ],
  ])('of a table: %s', (_, rows, text) => {
    expect(textOf(`<table><tbody>${rows}</tbody></table>`)).toBe(text);
  });

  test('roles make a table as well', () => {
    expect(textOf(`<div role="grid">${row('AAPL', '1')}${row('GME', '2')}</div>`)).toBe(
      'AAPL\t1\nGME\t2',
    );
  });

  test.each([
    '<script>$GME</script>',
    '<style>$GME</style>',
    '<code>$GME</code>',
    '<pre>$GME</pre>',
    '<kbd>$GME</kbd>',
    '<samp>$GME</samp>',
    '<textarea>$GME</textarea>',
    '<select><option>$GME</option></select>',
    '<noscript>$GME</noscript>',
    '<template>$GME</template>',
    '<svg><text>$GME</text></svg>',
    '<div contenteditable>$GME</div>',
    '<div contenteditable="true"><p>$GME</p></div>',
    '<div contenteditable="true"><p contenteditable="false">$GME</p></div>',
    '<div contenteditable="plaintext-only">$GME</div>',
    '<div role="textbox">$GME</div>',
  ])('leaves out %s', (html) => {
    expect(textOf(`<p>a</p>${html}<p>b</p>`)).toBe('a\nb');
  });

  test('what is for screen readers alone glues nothing to what is seen', () => {
    expect(textOf('<p>AAPL<span class="sr-only">Quick quote</span> rose</p>')).toBe('AAPL rose');
  });

  test('our own card is not read', () => {
    document.body.innerHTML = '<p>a</p><div id="own">$GME</div>';
    markOwn(element('#own'));
    expect(readParts([document.body]).page.text).toBe('a');
    expect(readParts([element('#own')]).page.text).toBe('');
  });

  test('a node inside what is left out gives nothing', () => {
    readBody('<pre><span>$GME</span></pre>');
    expect(readParts([element('span')]).page.text).toBe('');
  });

  test('fields that stand in front of a form’s own properties keep nothing from being read', () => {
    document.body.innerHTML = '<form><p>a</p><input><b>b</b></form>';
    // What Chromium makes of fields with such names.
    const form = element('form');
    const names = ['localName', 'matches', 'closest', 'getAttribute', 'hasAttributes'];
    for (const name of names) {
      Object.defineProperty(form, name, { value: form.firstChild, configurable: true });
    }
    expect(readParts([element('b')]).page.text).toBe('b');
    expect(readParts([document.body]).page.text).toBe('a\nb');
    for (const name of names) Reflect.deleteProperty(form, name);
  });

  test('several parts are one text, rows among them with the headers of their table', () => {
    readBody(
      '<p id="p">one</p><table><tr><th>Name</th><th>Symbol</th></tr>' +
        '<tr id="x"><td>Apple</td><td>AAPL</td></tr><tr id="y"><td>GameStop</td><td>GME</td></tr></table>',
    );
    const { page } = readParts([element('#p'), element('#x'), element('#y')]);
    expect(page.text).toBe('one\nName\tSymbol\nApple\tAAPL\nGameStop\tGME');
    expect(page.nodes.map((node) => node.data)).not.toContain('Symbol');
  });

  test('a large page is read in steps', () => {
    document.body.innerHTML = '<p>word</p>'.repeat(2000);
    const options = { adapter: SITE, shadowRootOf: () => null, onRoot: () => undefined };
    const reading = readText([document.body], options);
    let steps = 0;
    while (!reading.next().done) steps++;
    expect(steps).toBeGreaterThan(10);
  });

  test('a page that takes away where the reading waits says that a part was missed', () => {
    document.body.innerHTML = `<div id="gone">${'<p>a</p>'.repeat(300)}</div><p>rest</p>`;
    const options = { adapter: SITE, shadowRootOf: () => null, onRoot: () => undefined };
    const reading = readText([document.body], options);
    reading.next();
    reading.next();
    element('#gone').replaceChildren();
    let step = reading.next();
    while (!step.done) step = reading.next();
    expect(step.value.isWhole).toBe(false);
  });
});

function withRoot(host: Element, mode: 'open' | 'closed', html: string): ShadowRoot {
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

describe('shadow roots', () => {
  test('to find a closed one, only what may have one is asked', () => {
    const asked: string[] = [];
    readBody(
      '<div id="a"><div id="b">text</div><p id="c">text</p></div><section id="d"></section>' +
        '<span id="e"></span><x-quote id="f"><b>text</b></x-quote><ul id="g"></ul>',
      {
        shadowRootOf: ({ id }) => {
          asked.push(id);
          return null;
        },
      },
    );
    expect(new Set(asked)).toEqual(new Set(['b', 'd', 'e', 'f']));
  });

  test('an open one is found wherever it is', () => {
    document.body.innerHTML = '<div><p>light</p></div>';
    element('div').attachShadow({ mode: 'open' }).innerHTML = '<p>deep</p>';
    const { page } = readParts([document.body], { shadowRootOf: () => null });
    expect(page.text).toBe('deep');
  });

  test.each(['open', 'closed'] as const)('%s ones are read in place', (mode) => {
    document.body.innerHTML = '<p>one</p><section>not shown</section><p>three</p>';
    const root = withRoot(element('section'), mode, '<style>p{}</style><p>two</p>');
    const roots: ShadowRoot[] = [];
    const shadowRootOf = (at: Element) => (at.localName === 'section' ? root : null);
    const { page } = readParts([document.body], { shadowRootOf, roots });
    expect(page.text).toBe('one\ntwo\nthree');
    expect(roots).toEqual([root]);
  });

  test('slotted text is read once, where it is shown', () => {
    document.body.innerHTML = '<article><b slot="name">Apple</b> (AAPL)</article>';
    withRoot(
      element('article'),
      'open',
      '<p>Name: <slot name="name">none</slot></p><p>Rest:<slot></slot></p><slot name="x">else</slot>',
    );
    expect(readParts([document.body]).page.text).toBe('Name: Apple\nRest: (AAPL)\nelse');
  });

  test('elements of the page’s own that have no root yet are named', () => {
    document.body.innerHTML = '<x-quote></x-quote><p>a</p>';
    expect(readParts([document.body]).lateHosts).toEqual([element('x-quote')]);
  });
});

describe('hints', () => {
  test('an element with a symbol is one over its text', () => {
    const { page } = readBody('<p>See <a data-symbol="AAPL"><i>Apple</i> Inc.</a> now</p>');
    expect(page.hints).toEqual([{ start: 4, end: 14, symbol: 'AAPL', source: 'attribute' }]);
    expect(page.text.slice(4, 14)).toBe('Apple Inc.');
  });

  test('an element without text is none', () => {
    expect(readBody('<p>a<a data-symbol="AAPL"><img></a></p>').page.hints).toEqual([]);
  });

  test('at a brokerage nothing else is read at all', () => {
    const { page } = readBody(
      '<h1>Jane Roe</h1><table><tr><td data-symbol="AAPL">AAPL</td><td>$1,234</td></tr>' +
        '<tr><td data-symbol="GME">GME</td><td>5 shares</td></tr></table>',
      { adapter: BROKERAGE },
    );
    expect(page.text.replace(/[\t\n]/g, ' ').trim()).toBe('AAPL  GME');
    expect(page.hints.map(({ start, end }) => page.text.slice(start, end))).toEqual([
      'AAPL',
      'GME',
    ]);
  });
});
