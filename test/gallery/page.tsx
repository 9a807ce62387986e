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
import '@/components/search/found.css';
import '@/components/options.css';
import '@/components/options-watch.css';
import '@/components/options/data.css';
import '@/components/options/options-page.css';
import '@/components/popup.css';
import '@/components/mark-legend.css';
import '@/components/undo-bar.css';
import '@/components/watch/paste.css';
import '@/components/site-row.css';
import '@/components/watch/intro.css';
import '@/components/watch/news.css';
import '@/components/watch/watchlist.css';
import '@/components/digest/digest.css';
import '@/components/diagnostics/diagnostics.css';
import '@/components/glossary/glossary.css';
import './page.css';
import './icons.css';

import { CardSpecimen } from './card-specimen';
import { CorrectionSpecimen } from './correction-specimen';
import { FundPageSpecimen } from './fund-page-specimen';
import { fundCards } from './fund-specimens';
import { lookUpCards } from './look-up-specimens';
import { NotificationSpecimen } from './notification-specimen';
import { DiagnosticsPage } from '@/components/diagnostics/diagnostics-page';
import { GlossaryPage } from '@/components/glossary/glossary-page';
import { glossaryTopics } from '@/lib/core/glossary/glossary';
import { icons } from './icon-specimens';
import type { SheetName } from './sheets';
import { OptionsSpecimen } from './options-specimen';
import { PageSpecimen } from './page-specimen';
import { Specimen } from './specimen';
import { PanelSpecimen, panelWithout } from './panel-specimen';
import { PopupSpecimen } from './popup-specimen';
import { answers } from './states/answers';
import { companyConditions, companyStates, personStates } from './states/company-states';
import { conditions } from './states/conditions';
import { corrections } from './states/corrections';
import { extremes } from './states/extremes';
import { fundPageStates } from './states/fund-page-states';
import { NOW_MS } from './states/invented';
import { diagnosticsStates } from './states/diagnostics-states';
import { fundsOnCard } from './states/funds-on-card';
import { notifications } from './states/notifications';
import { toldSpecimens } from './told-specimen';
import { optionsStates } from './states/options-states';
import { panelStates } from './states/panel-states';
import { popupStates } from './states/popup-states';

const card = (state: (typeof answers)[number]) => <CardSpecimen key={state.name} state={state} />;

const SPECIMENS: Readonly<Record<SheetName, readonly ReactNode[]>> = {
  answers: answers.map(card),
  conditions: conditions.map(card),
  extremes: extremes.map(card),
  opened: [...answers, ...conditions, ...extremes]
    .filter(({ view }) => view.report !== null && view.problem === null)
    .map((state) => card({ ...state, steps: [{ openAll: true }] })),
  'card-funds': fundsOnCard.map(card),
  corrections: corrections.map((state) => <CorrectionSpecimen key={state.name} state={state} />),
  funds: fundCards(),
  'look-ups': lookUpCards(),
  options: optionsStates.map((state) => <OptionsSpecimen key={state.name} state={state} />),
  company: companyStates.map((state) => <PageSpecimen key={state.name} state={state} />),
  'company-conditions': companyConditions.map((state) => (
    <PageSpecimen key={state.name} state={state} />
  )),
  person: personStates.map((state) => <PageSpecimen key={state.name} state={state} />),
  fund: fundPageStates.map((state) => <FundPageSpecimen key={state.name} state={state} />),
  watch: [
    ...notifications.map((state) => <NotificationSpecimen key={state.name} state={state} />),
    ...toldSpecimens(),
  ],
  popup: popupStates.map((state) => <PopupSpecimen key={state.name} state={state} />),
  panel: [
    ...panelStates.map((state) => <PanelSpecimen key={state.name} state={state} />),
    ...panelWithout(),
  ],
  glossary: [
    <Specimen key="all" name="All of it">
      <GlossaryPage topics={glossaryTopics()} />
    </Specimen>,
  ],
  diagnostics: diagnosticsStates.map(({ name, facts }) => (
    <Specimen key={name} name={name}>
      <DiagnosticsPage facts={facts} nowMs={NOW_MS} onCopy={() => Promise.resolve(true)} />
    </Specimen>
  )),
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
  diagnostics: 'of-wide-pages',
};

const only = new URLSearchParams(location.search).get('sheet');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    Object.entries(SPECIMENS)
      .filter(([name]) => only === null || name === only)
      .map(([name, specimens]) => (
        <section key={name} aria-label={name}>
          <h1>{name}</h1>
          <div className={`sheet ${WIDE[name] ?? ''}`}>{specimens}</div>
        </section>
      )),
  );
}
