import { createAsync } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { SelectFilter } from '#kit/filters/select-filter.tsx';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { FigureTable } from '#kit/parts/figure-table.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { clockTime, shortDate } from '#kit/time/format-dates.ts';
import type { MatchPlanView, PlanOutcome } from '#shared/shapes/match-plan.ts';
import { readMatchPlans } from '../../data/match-plans.ts';
import { askedInWords } from './asked-in-words.ts';
import { matchPlanText } from './match-plan.text.ts';
import { shownPoints } from './shown-points.ts';

const figures = ['placed', 'points', 'firstWish', 'anyWish'] as const;

/** This plan beside another one: how many get a place, the points, the wishes, and what each was made with. */
export function ComparePlans(props: { readonly of: MatchPlanView }): JSX.Element {
  const t = (): ReturnType<typeof matchPlanText>['other'] => matchPlanText().other;
  const [chosen, setChosen] = createSignal('');
  const plans = createAsync(() => readMatchPlans(requiredRole().scope));
  const others = (): readonly MatchPlanView[] =>
    plans()?.items.filter(({ planId, figures: made }) => made && planId !== props.of.planId) ?? [];
  const other = (): MatchPlanView | undefined => others().find(({ planId }) => planId === chosen());
  return (
    <Show when={others().length > 0}>
      <section class="ff-above ff-screen-only" aria-labelledby="compare-plans">
        <h2 id="compare-plans">{t().title}</h2>
        <SelectFilter
          label={t().choose}
          value={chosen()}
          onChoose={setChosen}
          options={[
            { value: '', label: t().none },
            ...others().map((plan) => ({ value: plan.planId as string, label: nameOf(plan) })),
          ]}
        />
        <Show when={other()}>
          {(beside) => (
            <div class="ff-above">
              <FigureTable
                title={nameOf(beside())}
                empty=""
                heads={t().heads}
                rows={[
                  ...figures.map((figure) => [
                    t().rows[figure],
                    shown(props.of.figures?.plan, figure),
                    shown(beside().figures?.plan, figure),
                  ]),
                  [t().asked, madeWith(props.of), madeWith(beside())],
                ]}
              />
            </div>
          )}
        </Show>
      </section>
    </Show>
  );
}

function nameOf({ askedAt, figures: made }: MatchPlanView): string {
  return matchPlanText().other.name(
    `${shortDate(civilDateOf(askedAt))} ${clockTime(askedAt)}`,
    made?.plan.placed ?? 0,
    made?.people ?? 0,
  );
}

function shown(outcome: PlanOutcome | undefined, figure: (typeof figures)[number]): string {
  const value = outcome?.[figure] ?? 0;
  return figure === 'points' ? shownPoints(value) : formatNumber(value, 0);
}

function madeWith(plan: MatchPlanView): string {
  return askedInWords(plan).join(' ') || matchPlanText().other.plainly;
}
