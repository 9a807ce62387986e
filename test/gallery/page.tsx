import './words';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/history/styles';
import '@/components/notice.css';
import '@/components/funds/funds.css';
import '@/components/funds/followed.css';
import '@/components/funds/page.css';
import '@/components/funds/position-history.css';
import '@/components/funds/season.css';
import '@/components/search.css';
import '@/components/options.css';
import '@/components/options-watch.css';
import '@/components/options/data.css';
import '@/components/options/options-page.css';
import '@/components/popup.css';
import '@/components/undo-bar.css';
import '@/components/watch/paste.css';
import '@/components/site-row.css';
import '@/components/watch/intro.css';
import '@/components/watch/news.css';
import '@/components/watch/watchlist.css';
import '@/components/digest/digest.css';
import '@/components/glossary/glossary.css';
import './page.css';
import './icons.css';

import { CardSpecimen } from './card-specimen';
import { CorrectionSpecimen } from './correction-specimen';
import { FundPageSpecimen } from './fund-page-specimen';
import { funds, lookUps } from './fund-specimens';
import { NotificationSpecimen } from './notification-specimen';
import { GlossaryPage } from '@/components/glossary/glossary-page';
import { glossaryTopics } from '@/lib/core/glossary/glossary';
import { icons } from './icon-specimens';
import { OptionsSpecimen } from './options-specimen';
import { PageSpecimen } from './page-specimen';
import { PanelSpecimen, panelWithout } from './panel-specimen';
import { PopupSpecimen } from './popup-specimen';
import { answers } from './states/answers';
import { companyConditions, companyStates, personStates } from './states/company-states';
import { conditions } from './states/conditions';
import { corrections } from './states/corrections';
import { extremes } from './states/extremes';
import { fundPageStates } from './states/fund-page-states';
import { fundsOnCard } from './states/funds-on-card';
import { notifications } from './states/notifications';
import { optionsStates } from './states/options-states';
import { panelStates } from './states/panel-states';
import { popupStates } from './states/popup-states';

const card = (state: (typeof answers)[number]) => <CardSpecimen key={state.name} state={state} />;

const SHEETS: Readonly<Record<string, readonly ReactNode[]>> = {
  answers: answers.map(card),
  conditions: conditions.map(card),
  extremes: extremes.map(card),
  opened: [...answers, ...conditions, ...extremes]
    .filter(({ view }) => view.report !== null && view.problem === null)
    .map((state) => card({ ...state, opened: true })),
  'card-funds': fundsOnCard.map(card),
  corrections: corrections.map((state) => <CorrectionSpecimen key={state.name} state={state} />),
  funds,
  'look-ups': lookUps,
  options: optionsStates.map((state) => <OptionsSpecimen key={state.name} state={state} />),
  company: companyStates.map((state) => <PageSpecimen key={state.name} state={state} />),
  'company-conditions': companyConditions.map((state) => (
    <PageSpecimen key={state.name} state={state} />
  )),
  person: personStates.map((state) => <PageSpecimen key={state.name} state={state} />),
  fund: fundPageStates.map((state) => <FundPageSpecimen key={state.name} state={state} />),
  watch: notifications.map((state) => <NotificationSpecimen key={state.name} state={state} />),
  popup: popupStates.map((state) => <PopupSpecimen key={state.name} state={state} />),
  panel: [
    ...panelStates.map((state) => <PanelSpecimen key={state.name} state={state} />),
    ...panelWithout,
  ],
  glossary: [
    <figure key="all">
      <figcaption>All of it</figcaption>
      <GlossaryPage topics={glossaryTopics()} />
    </figure>,
  ],
  icons,
};

/** Pages are wider than cards. */
const WIDE: Readonly<Record<string, string>> = {
  options: 'of-wide-pages',
  company: 'of-wide-pages',
  'company-conditions': 'of-wide-pages',
  person: 'of-wide-pages',
  fund: 'of-wide-pages',
  glossary: 'of-wide-pages',
};

const only = new URLSearchParams(location.search).get('sheet');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    Object.entries(SHEETS)
      .filter(([name]) => only === null || name === only)
      .map(([name, specimens]) => (
        <section key={name} aria-label={name}>
          <h1>{name}</h1>
          <div className={`sheet ${WIDE[name] ?? ''}`}>{specimens}</div>
        </section>
      )),
  );
}
