// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { rangeIn, readText, type PageText } from '@/lib/dom/read-text';

function read(html: string): PageText {
  document.body.innerHTML = html;
  const reading = readText(document.body);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

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
    ['cells are apart', '<table><tr><td>Apple</td><td>AAPL</td></tr></table>', 'Apple\tAAPL'],
    ['elements of the page’s own run on', '<p>$<x-symbol>GME</x-symbol></p>', '$GME'],
    ['hidden text stays', '<p hidden>$GME</p>', '$GME'],
    ['space stays as written', '<p>Goldman\n  Sachs</p>', 'Goldman\n  Sachs'],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
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
    '<div contenteditable="plaintext-only">$GME</div>',
  ])('leaves out %s', (html) => {
    expect(read(`<p>a</p>${html}<p>b</p>`).text).toBe('a\nb');
  });

  test('what is not editable is read', () => {
    expect(read('<p contenteditable="false">$GME</p>').text).toBe('$GME');
  });

  test('a node inside what is left out gives nothing', () => {
    read('<pre><span>$GME</span></pre>');
    const span = document.querySelector('span');
    expect(span && readText(span).next().value).toEqual({ text: '', nodes: [], starts: [] });
  });

  test('a large page is read in steps', () => {
    document.body.innerHTML = '<p>word</p>'.repeat(2000);
    const reading = readText(document.body);
    let steps = 0;
    while (!reading.next().done) steps++;
    expect(steps).toBeGreaterThan(10);
  });
});

describe('the way back to the page', () => {
  test('every offset leads to its own text, across nodes and blocks', () => {
    const page = read('<h1>A <b>B</b>C</h1><table><tr><td>D</td><td>E<i>F</i></td></tr></table>');
    for (let start = 0; start < page.text.length; start++) {
      const end = start + 1;
      const char = page.text.slice(start, end);
      // The breaks between blocks belong to no node.
      expect(rangeIn(page, start, end)?.toString() ?? '').toBe(/[\n\t]/.test(char) ? '' : char);
    }
  });

  test('a symbol split over elements is one range', () => {
    const page = read('<p>($<b>N</b>VD<i>A</i>)</p>');
    expect(rangeIn(page, 2, 6)?.toString()).toBe('NVDA');
  });

  test('text outside the basic plane counts in UTF-16', () => {
    const page = read('<p>😀$GME</p>');
    expect(rangeIn(page, 3, 6)?.toString()).toBe('GME');
  });

  test.each([
    ['was replaced', (text: Text) => text.replaceData(0, 4, 'soon')],
    ['became shorter', (text: Text) => (text.data = 'x')],
    ['is gone', (text: Text) => text.remove()],
  ])('there is no range where the text %s', (_, change) => {
    const page = read('<p>$GME</p>');
    const text = page.nodes[0];
    expect(text).toBeDefined();
    if (text) change(text);
    expect(rangeIn(page, 1, 4)).toBeNull();
  });
});
