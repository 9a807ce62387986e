import type { Look, SheetName } from './sheets';

/** A specimen as it is put into a picture. */
export interface SpecimenShot {
  readonly sheet: SheetName;
  /** The name of the specimen on its sheet. */
  readonly specimen: string;
  readonly look: Look;
  readonly caption: string;
  /** How much of it is shown, in px from its top; all of it where there is none. */
  readonly height?: number;
  /** How wide it is in the picture, in px; as it was taken where there is none. */
  readonly shownWidth?: number;
}

/** The pictures of the documentation by their names: columns of specimens. */
export type PictureSheets = Readonly<Record<string, readonly (readonly SpecimenShot[])[]>>;

const CARD_WIDE = 416;
const PAGE_WIDE = 860;

function look(name: string, width: number, rest: Partial<Look> = {}): Look {
  return { name, width, language: 'en', colorScheme: 'light', ...rest };
}

const light = (width: number) => look('light', width);
const dark = (width: number) => look('dark', width, { colorScheme: 'dark' });
const german = (width: number) => look('german', width, { language: 'de' });
const forced = (width: number) =>
  look('forced-colors', width, { colorScheme: 'dark', forcedColors: 'active' });
const spanish = (width: number) => look('spanish', width, { language: 'es' });
const contrast = (width: number, colorScheme: Look['colorScheme']) =>
  look(`contrast-${colorScheme}`, width, { colorScheme, contrast: 'more' });
const narrow = look('german-narrow', 320, { language: 'de', colorScheme: 'dark' });

const CLUSTER = 'a cluster of buyers and a sale';
const card = (specimen: string, one: Look, caption: string): SpecimenShot => ({
  sheet: 'answers',
  specimen,
  look: one,
  caption,
});
const small = (sheet: SheetName, specimen: string, one: Look, caption: string): SpecimenShot => ({
  ...card(specimen, one, caption),
  sheet,
});
const popup = (specimen: string, one: Look, caption: string): SpecimenShot => ({
  sheet: 'popup',
  specimen,
  look: one,
  caption,
});
const page = (
  sheet: SheetName,
  specimen: string,
  one: Look,
  caption: string,
  height: number,
): SpecimenShot => ({
  sheet,
  specimen,
  look: one,
  caption,
  height,
  ...(one.width === PAGE_WIDE && { shownWidth: 600 }),
});

export const PICTURE_SHEETS: PictureSheets = {
  cards: [
    [card(CLUSTER, light(CARD_WIDE), 'Three insiders bought')],
    [
      card('a private placement filed as a purchase', light(CARD_WIDE), 'Not what it looks like'),
      card('grants and withholdings only', light(CARD_WIDE), 'Nothing to see'),
    ],
    [
      card('planned sales only', dark(CARD_WIDE), 'Sales by plan, dark'),
      card('nothing at all', dark(CARD_WIDE), 'No trades, dark'),
    ],
    [card('planned sales only', german(CARD_WIDE), 'German')],
    [card(CLUSTER, forced(CARD_WIDE), 'Forced colours')],
  ],
  popup: [
    [
      popup('a busy day', light(CARD_WIDE), 'What is new'),
      popup('companies on the page', dark(CARD_WIDE), 'This page’s companies, dark'),
    ],
    [
      popup('within the season of 13F filings', german(CARD_WIDE), 'Funds are filing, German'),
      popup('search', forced(CARD_WIDE), 'A search, forced colours'),
    ],
    [{ ...popup('Some are read, some are not', light(CARD_WIDE), 'Side panel'), sheet: 'panel' }],
    [
      {
        ...popup('Some are read, some are not', narrow, 'German, dark, 320 px'),
        sheet: 'panel',
        height: 1180,
      },
    ],
  ],
  pages: [
    [page('company', 'a cluster, three years held', light(PAGE_WIDE), 'A company', 1500)],
    [page('person', 'a person with 400 filings', dark(PAGE_WIDE), 'A person, dark', 1500)],
    [
      page(
        'fund',
        'four quarters held, a split position opened',
        german(PAGE_WIDE),
        'A fund, German',
        1500,
      ),
    ],
    [page('company', 'a cluster, three years held', narrow, 'German, dark, 320 px', 1046)],
  ],
  options: [
    [page('options', 'in use', light(PAGE_WIDE), 'Options', 1500)],
    [page('options', 'a rule is edited and tried', forced(PAGE_WIDE), 'Forced colours', 1500)],
    [page('glossary', 'All of it', dark(PAGE_WIDE), 'Glossary, dark', 1500)],
    [page('options', 'in use', narrow, 'German, dark, 320 px', 1046)],
  ],
  spanish: [
    [card(CLUSTER, spanish(CARD_WIDE), 'Spanish')],
    [popup('companies on the page', spanish(CARD_WIDE), 'This page’s companies')],
    [page('company', 'a cluster, three years held', spanish(PAGE_WIDE), 'A company', 1500)],
    [page('options', 'in use', look('spanish-narrow', 320, { language: 'es' }), '320 px', 1046)],
  ],
  narrow: [
    [page('person', 'a person with 400 filings', light(320), 'A person, 320 px', 1300)],
    [
      page(
        'fund',
        'four quarters held, a split position opened',
        light(320),
        'A fund, 320 px',
        1300,
      ),
    ],
    [page('glossary', 'All of it', narrow, 'Glossary, German, 320 px', 1300)],
    [page('diagnostics', 'in use, while the SEC wants a pause', light(320), 'Diagnostics', 1300)],
    [
      page(
        'diagnostics',
        'in use, while the SEC wants a pause',
        dark(PAGE_WIDE),
        'Diagnostics, dark',
        1500,
      ),
    ],
  ],
  contrast: [
    [card(CLUSTER, contrast(CARD_WIDE, 'light'), 'More contrast')],
    [card(CLUSTER, contrast(CARD_WIDE, 'dark'), 'More contrast, dark')],
    [popup('a busy day', contrast(CARD_WIDE, 'light'), 'What is new, more contrast')],
    [popup('a busy day', contrast(CARD_WIDE, 'dark'), 'More contrast, dark')],
  ],
  details: [
    [
      small('icons', 'The product’s icon on light and dark toolbars', light(640), 'The icon'),
      small('icons', 'What the button counts', light(640), 'What the button counts'),
    ],
    [small('icons', 'The set, as shown and four times as large', light(640), 'One set of icons')],
    [
      small('watch', 'a purchase', light(460), 'Notifications'),
      small('watch', 'a cluster', light(460), 'Several insiders'),
      small('watch', 'a sale under a plan', light(460), 'A sale'),
    ],
    [
      small('watch', 'a fund gives up a core position', light(460), 'A fund'),
      small('watch', 'of two companies', light(460), 'Two companies'),
      small('watch', 'the digest of a busy day', light(460), 'A digest'),
    ],
  ],
};
