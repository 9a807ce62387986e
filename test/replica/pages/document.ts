/** What a whole page is made of. */
export interface PageParts {
  readonly title: string;
  readonly style: string;
  /** HTML of the body. */
  readonly body: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** A complete HTML page that needs nothing from elsewhere: own style, no script, no image. */
export function htmlPage({ title, style, body, lang = 'en', dir = 'ltr' }: PageParts): string {
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>\n',
  ].join('\n');
}

/** A date as newspapers print it: "November 22, 2026". */
export function longDate(day: string): string {
  const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
