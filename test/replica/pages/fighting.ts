import { htmlPage } from './document';

/** The colour of all that fights for the place of a card; nothing of the product has it. */
export const ENEMY = { red: 255, green: 0, blue: 255 } as const;

const STYLE = `body{font:17px/1.6 sans-serif;margin:0;padding:24px}
main{max-width:46rem;margin:0 auto}
.enemy{background:#f0f;color:#f0f;pointer-events:none}`;

const LEAD = '<p id="lead">Shares of Quillhaven Instruments (NASDAQ: QHVN) rose on Friday.</p>';
const MORE = Array.from({ length: 40 }, (_, line) => `<p>Line ${line} of the story.</p>`).join('');

interface Fight {
  readonly style?: string;
  readonly body?: string;
}

const FIGHTS = {
  // A tooltip of the page's own in the top layer, shown again and again while the pointer rests.
  tooltips: {
    style: '.enemy{position:fixed;inset:auto;width:600px;height:300px;margin:0;border:0}',
    body: `<main>${LEAD}${MORE}</main><div class="enemy" popover="manual">A tooltip</div>`,
  },
  transforms: {
    style: `html{transform:translate(30px,20px)}
body{transform:scale(.9);filter:contrast(1);overflow:hidden;height:500px;contain:paint}
main{perspective:500px;will-change:transform}`,
  },
  'z-index': {
    style: '.enemy{position:fixed;inset:110px 0 0;z-index:2147483647}',
    body: `<main>${LEAD}${MORE}</main><div class="enemy">Subscribe</div>`,
  },
  'fixed-header': {
    style: `.enemy{position:fixed;inset:0 0 auto;height:140px;z-index:2147483647}
main{padding-top:130px}`,
    body: `<header class="enemy">Header</header><main>${MORE}${LEAD}${MORE}</main>`,
  },
  'hostile-style': {
    style: `html > div, body > div{display:none!important;opacity:0!important;visibility:hidden!important}
*{position:static!important;font-size:40px!important;filter:none!important}
div{transform:scale(0)!important;max-height:0!important}`,
    body: LEAD,
  },
  'modal-dialog': {
    body: `<main>${MORE}</main><dialog style="width:500px;height:240px;overflow:auto;transform:rotate(0deg)">
${LEAD}<button>Subscribe</button></dialog>`,
  },
  'open-popover': {
    body: `<main>${MORE}</main><div popover="manual" style="width:400px;height:100px">${LEAD}</div>`,
  },
  'zoomed-root': { style: 'html{zoom:1.5}' },
  'shrunk-root': { style: 'html{zoom:.6}' },
  'own-scroller': {
    style: 'html,body{height:100%;overflow:hidden} main{height:80vh;overflow:auto}',
  },
  'low-lines': {
    body: `<main><p style="height:85vh">Far up.</p>${LEAD}${MORE}</main>`,
  },
} satisfies Record<string, Fight>;

export type FightName = keyof typeof FIGHTS;

/** Shows the page's tooltip again and again, while the pointer rests on its words. */
function showTooltips(): void {
  const [lead, tip] = ['#lead', '.enemy'].map((one) => document.querySelector<HTMLElement>(one));
  const show = (): void => {
    const { left, bottom } = lead?.getBoundingClientRect() ?? new DOMRect();
    tip?.setAttribute('style', `left:${left}px;top:${bottom}px`);
    tip?.hidePopover();
    tip?.showPopover();
  };
  lead?.addEventListener('mouseover', () => {
    for (const ms of [0, 300, 600, 900, 1_200]) setTimeout(show, ms);
  });
}

/** What a test runs in the page, whose own scripts are not let run; nothing for most. */
export const FIGHT_SCRIPTS: Partial<Record<FightName, () => void>> = {
  tooltips: showTooltips,
  'modal-dialog': () => document.querySelector('dialog')?.showModal(),
  'open-popover': () => document.querySelector<HTMLElement>('[popover]')?.showPopover(),
};

/** Where a page is that fights back in that way. */
export function fightUrl(name: FightName): string {
  return `https://www.cnbc.com/fights/${name}`;
}

/** Pages that fight with cards for the pointer, the place and the front, by their addresses. */
export const FIGHTING_PAGES = Object.entries(FIGHTS).map(([name, fight]: [string, Fight]) => {
  const { style = '', body = `<main>${LEAD}${MORE}</main>` } = fight;
  const page = (): string =>
    htmlPage({ title: `Fighting: ${name}`, style: `${STYLE}\n${style}`, body });
  return [fightUrl(name as FightName), page] as const;
});
