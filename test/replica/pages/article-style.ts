/** A quiet reading page: one serif column, a drop cap, a sidebar, light and dark. */
export const ARTICLE_STYLE = `
:root {
  --paper: #fbfaf7; --ink: #1f2328; --soft: #5d636b; --rule: #dcd8cf; --panel: #f2efe8; --accent: #8a3b12;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a; --ink: #e4e2dc; --soft: #9aa0a8; --rule: #32353a; --panel: #1d2024; --accent: #e0a071;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 19px/1.65 Charter, 'Bitstream Charter', 'Iowan Old Style', Georgia, 'DejaVu Serif', serif; }
.bar { border-bottom: 1px solid var(--rule); font: 600 13px/1 system-ui, 'DejaVu Sans', sans-serif; }
.bar div { max-width: 1080px; margin: 0 auto; padding: 18px 24px; display: flex; gap: 28px; color: var(--soft); }
.bar b { color: var(--ink); letter-spacing: .14em; text-transform: uppercase; }
.sheet { max-width: 1080px; margin: 0 auto; padding: 44px 24px 96px; display: grid;
  grid-template-columns: minmax(0, 680px) minmax(0, 1fr); gap: 0 64px; }
header { grid-column: 1 / -1; max-width: 820px; margin-bottom: 30px; }
.kicker { color: var(--accent); font: 700 13px/1 system-ui, 'DejaVu Sans', sans-serif;
  letter-spacing: .09em; text-transform: uppercase; margin: 0 0 16px; }
h1 { font-size: 44px; line-height: 1.12; letter-spacing: -.015em; margin: 0 0 16px; text-wrap: balance; }
.deck { font-size: 22px; line-height: 1.45; color: var(--soft); margin: 0 0 22px; text-wrap: pretty; }
.byline { font: 14px/1.5 system-ui, 'DejaVu Sans', sans-serif; color: var(--soft); margin: 0;
  padding-top: 14px; border-top: 1px solid var(--rule); }
.byline b { color: var(--ink); }
article p { margin: 0 0 1.15em; text-wrap: pretty; hanging-punctuation: first; }
article p:first-of-type::first-letter { float: left; font-size: 3.35em; line-height: .86;
  padding: .06em .1em 0 0; color: var(--accent); }
h2 { font-size: 26px; line-height: 1.25; margin: 1.7em 0 .55em; }
blockquote { margin: 1.6em 0; padding: 0 0 0 22px; border-left: 3px solid var(--accent);
  font-size: 23px; line-height: 1.4; font-style: italic; }
aside { font: 15px/1.55 system-ui, 'DejaVu Sans', sans-serif; align-self: start;
  background: var(--panel); border-radius: 10px; padding: 20px 22px; }
aside h3 { margin: 0 0 10px; font-size: 13px; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); }
aside ul { margin: 0; padding: 0; list-style: none; }
aside li { padding: 9px 0; border-top: 1px solid var(--rule); }
footer { grid-column: 1; margin-top: 36px; padding-top: 16px; border-top: 1px solid var(--rule);
  font: 13px/1.55 system-ui, 'DejaVu Sans', sans-serif; color: var(--soft); }
@media (max-width: 860px) {
  body { font-size: 18px; }
  .sheet { grid-template-columns: minmax(0, 1fr); padding-top: 30px; }
  h1 { font-size: 33px; } aside { margin-top: 28px; }
}
`;
