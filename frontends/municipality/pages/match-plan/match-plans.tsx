import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { MatchPlanView } from '#shared/shapes/match-plan.ts';
import { readMatchPlans } from '../../data/match-plans.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { askedInWords } from './asked-in-words.ts';
import { MakePlan } from './make-plan.tsx';
import { matchPlanText } from './match-plan.text.ts';

/** Has a plan made for everyone who seeks a place, or opens one that was made. */
export function MatchPlans(): JSX.Element {
  const t = matchPlanText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/pladser">{t().back}</BackLink>
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <p class="ff-muted">{t().how}</p>
      <Show when={may('list-joint-plans')}>
        <p>
          <A href="/pladser/faelles-plan">{t().together}</A>
        </p>
      </Show>
      <MakePlan />
      <div class="ff-above">
        <Loaded says={t().loading} keys={[readMatchPlans.key, readStaff.key]}>
          <MadePlans />
        </Loaded>
      </div>
    </Page>
  );
}

function headingOf({ figures, joint }: MatchPlanView): string {
  if (joint) return matchPlanText().heading(joint.placed, joint.people);
  return figures ? matchPlanText().heading(figures.plan.placed, figures.people) : matchPlanText().making;
}

function MadePlans(): JSX.Element {
  const t = matchPlanText;
  const scope = requiredRole().scope;
  const first = createAsync(() => readMatchPlans(scope));
  const staff = createAsync(() => readStaff(scope));
  const madeBy = ({ askedAt, askedById }: MatchPlanView): string =>
    t().madeOn(dayAndTime(askedAt), nameOf(askedById, staff() ?? []) ?? '');
  const plans = pagesOf(first, (cursor) => readMatchPlans(scope, cursor));
  return (
    <Show when={first()}>
      <Show when={plans.items().length > 0} fallback={<p class="ff-muted">{t().none}</p>}>
        <WorkList title={t().made}>
          <For each={plans.items()}>
            {(plan) => (
              <WorkRow
                when={t().state[plan.state]}
                who={headingOf(plan)}
                what={[`${madeBy(plan)}.`, ...askedInWords(plan)].join(' ')}
                action={
                  <A class="button button-secondary" href={`/pladser/plan/${plan.planId}`}>
                    {t().open}
                    <span class="sr-only">{t().openNamed(dayAndTime(plan.askedAt))}</span>
                  </A>
                }
              />
            )}
          </For>
        </WorkList>
        <Show when={plans.hasMore()}>
          <Pager of={plans} shown={t().shown(plans.items().length)} />
        </Show>
      </Show>
    </Show>
  );
}
