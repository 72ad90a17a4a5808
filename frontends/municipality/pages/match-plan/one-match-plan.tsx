import { createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { keptFresh, type KeptFresh } from '#kit/network/kept-fresh.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { FigureTable } from '#kit/parts/figure-table.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { MatchPlanFigures, MatchPlanView } from '#shared/shapes/match-plan.ts';
import { askMatchPlan, readMatchPlan, readMatchPlans } from '../../data/match-plans.ts';
import { askedInWords } from './asked-in-words.ts';
import { ComparePlans } from './compare-plans.tsx';
import { matchPlanText } from './match-plan.text.ts';
import { PlannedPeople } from './planned-people.tsx';
import { shownPoints } from './shown-points.ts';

const askedEveryMs = 1500;
const ways = ['plan', 'firstCome', 'bestPairFirst'] as const;

/** One plan: how many get a place, what proves it, what it is better than, and who could have what. */
export function OneMatchPlan(): JSX.Element {
  const t = matchPlanText;
  return (
    <Page title={t().title}>
      <BackLink href="/pladser/plan">{t().backToPlans}</BackLink>
      <Loaded says={t().loadingOne} keys={readMatchPlan.key} page>
        <Plan />
      </Loaded>
    </Page>
  );
}

function Plan(): JSX.Element {
  const t = matchPlanText;
  const scope = requiredRole().scope;
  const params = useParams<{ planId: string }>();
  const first = createAsync(() => readMatchPlan(scope, params.planId));
  const fresh: KeptFresh<MatchPlanView> = keptFresh<MatchPlanView>(
    first,
    () => askUntilReady(scope, params.planId, () => fresh.view()),
    askedEveryMs,
  );
  return (
    <Show when={fresh.view()}>
      {(plan) => (
        <Show when={plan().figures} fallback={<WithoutFigures of={plan()} lagging={fresh.lagging()} />}>
          {(figures) => (
            <>
              <Figures of={plan()} figures={figures()} />
              <Show when={figures().people > 0}>
                <PlannedPeople planId={plan().planId} />
              </Show>
              <Loaded says={t().loading} keys={readMatchPlans.key}>
                <ComparePlans of={plan()} />
              </Loaded>
            </>
          )}
        </Show>
      )}
    </Show>
  );
}

/** A plan that came of one made together has its figures there; one that is being made has none yet. */
function WithoutFigures(props: { readonly of: MatchPlanView; readonly lagging: boolean }): JSX.Element {
  const t = matchPlanText;
  return (
    <Show when={props.of.joint} fallback={<BeingMade lagging={props.lagging} />}>
      {(joint) => (
        <>
          <h1>{joint().people > 0 ? t().heading(joint().placed, joint().people) : t().noPeople}</h1>
          <p class="ff-muted">
            {[`${t().madeOn(dayAndTime(props.of.askedAt), '')}.`, ...askedInWords(props.of)].join(' ')}
          </p>
          <Show when={joint().people > 0}>
            <PlannedPeople planId={props.of.planId} />
          </Show>
        </>
      )}
    </Show>
  );
}

function BeingMade(props: { readonly lagging: boolean }): JSX.Element {
  const t = matchPlanText;
  return (
    <>
      <h1>{t().making}</h1>
      <div class="ff-sheet ff-narrow" role="status">
        <progress class="ff-wide" aria-label={t().making} />
        <p class="ff-muted">{props.lagging ? t().lagging : t().makingText}</p>
      </div>
    </>
  );
}

function Figures(props: { readonly of: MatchPlanView; readonly figures: MatchPlanFigures }): JSX.Element {
  const t = matchPlanText;
  const proof = (): string => {
    if (!props.figures.proven) return t().notProven;
    const { leftOutAtMost } = props.figures;
    return leftOutAtMost === 0 ? t().proven : t().provenAlmost(shownPoints(leftOutAtMost));
  };
  return (
    <>
      <h1>{props.figures.people > 0 ? t().heading(props.figures.plan.placed, props.figures.people) : t().noPeople}</h1>
      <p class="font-lead">{proof()}</p>
      <p class="ff-muted">
        {[`${t().madeOn(dayAndTime(props.of.askedAt), '')}.`, ...askedInWords(props.of)].join(' ')}
      </p>
      <FigureTable
        title={t().compared}
        text={t().comparedText}
        empty=""
        heads={t().heads}
        rows={ways.map((way) => {
          const { placed: count, points, firstWish, anyWish } = props.figures[way];
          return [
            t().ways[way],
            formatNumber(count, 0),
            shownPoints(points),
            formatNumber(firstWish, 0),
            formatNumber(anyWish, 0),
          ];
        })}
      />
      <For each={props.figures.people > 0 ? [t().wouldRather(props.figures.wouldRather)] : []}>
        {(words) => <p class="ff-muted">{words}</p>}
      </For>
    </>
  );
}

/** A plan that is ready does not change by itself. */
function askUntilReady(scope: string, planId: string, shown: () => MatchPlanView | undefined): Promise<MatchPlanView> {
  const plan = shown();
  return plan?.figures || plan?.joint ? Promise.resolve(plan) : askMatchPlan(scope, planId);
}
