import { createAsync, useSearchParams } from '@solidjs/router';
import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { answerOf, insight } from '#kit/network/services.ts';
import { Page } from '#kit/frame/page.tsx';
import { keptFresh } from '#kit/network/kept-fresh.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { ResultsView } from '#shared/shapes/results.ts';
import { readResults } from '../../data/results.ts';
import { AsOfBar } from './as-of-bar.tsx';
import { OutcomesSheet } from './outcomes.tsx';
import { PaidHoursSheet, PaidHoursTable } from './paid-hours.tsx';
import { ProjectResultsSheet } from './project-results.tsx';
import { resultsText } from './results.text.ts';
import { TargetsSheet } from './targets-sheet.tsx';
import { judge, type Verdict } from './verdict.ts';
import { notesUnderTable, verdictWords } from './verdict-words.ts';
import { VtaTable } from './vta-table.tsx';

/** A page left open follows what colleagues register. Nothing here waits for a change of its own. */
const askAgainMs = 5000;

/** Do we reach our targets, as of a day? The answer first, then the table that proves it and the picture of where. */
export function Results(): JSX.Element {
  const t = resultsText;
  return (
    <Page title={t().title}>
      <Loaded says={t().loading} keys={readResults.key} page>
        <Figures />
      </Loaded>
    </Page>
  );
}

function Figures(): JSX.Element {
  const { scope } = requiredRole();
  const [params] = useSearchParams<{ pr?: string }>();
  const asOf = (): string | undefined => params.pr || undefined;
  const first = createAsync(() => readResults(scope, asOf()));
  const fresh = keptFresh(
    first,
    () => answerOf(insight.results.$get({ param: { scope }, query: { asOf: asOf() } })),
    askAgainMs,
  );
  return (
    <Show when={fresh.view()}>
      {(results) => <Report results={results()} asOf={asOf()} lagging={fresh.lagging()} />}
    </Show>
  );
}

function Report(props: {
  readonly results: ResultsView;
  readonly asOf: string | undefined;
  readonly lagging: boolean;
}): JSX.Element {
  const verdict = createMemo<Verdict>(() => judge(props.results));
  const [tableOpen, setTableOpen] = createSignal(false);
  const words = (): { heading: string; lead: string } => verdictWords(verdict(), props.results.asOf);
  return (
    <>
      <h1>{words().heading}</h1>
      <p class="font-lead">{words().lead}</p>
      <AsOfBar results={props.results} asOf={props.asOf} lagging={props.lagging} />
      <VtaTable results={props.results} asOf={props.asOf} />
      <p class="ff-muted mt-305">{notesUnderTable(props.results)}</p>
      <div class="ff-two">
        <TargetsSheet results={props.results} verdict={verdict()} />
        <PaidHoursSheet results={props.results} tableOpen={tableOpen()} onTable={setTableOpen} />
      </div>
      <PaidHoursTable results={props.results} asOf={props.asOf} open={tableOpen()} />
      <OutcomesSheet results={props.results} asOf={props.asOf} />
      <ProjectResultsSheet results={props.results} asOf={props.asOf} />
    </>
  );
}
