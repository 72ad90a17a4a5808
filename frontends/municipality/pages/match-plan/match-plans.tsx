import { A, createAsync, revalidate, useNavigate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { NumberWithUnit } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { MatchPlanAsk, type MatchPlanAsked } from '#shared/shapes/match-plan.ts';
import { makePlan, readMatchPlans } from '../../data/match-plans.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
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
      <MakePlan />
      <div class="ff-above">
        <Loaded says={t().loading} keys={[readMatchPlans.key, readStaff.key]}>
          <MadePlans />
        </Loaded>
      </div>
    </Page>
  );
}

function MakePlan(): JSX.Element {
  const t = matchPlanText;
  const scope = requiredRole().scope;
  const navigate = useNavigate();
  const form = createForm<{ readonly atLeast: string }, MatchPlanAsk, MatchPlanAsked>({
    name: 'match-plan',
    start: { atLeast: '0' },
    read: (fields) => readWithShape(MatchPlanAsk, { atLeast: numberAsTyped(fields.atLeast) }, {}),
    send: (body, key) => makePlan(scope, body, key),
    done: ({ planId }) => {
      tellDone(t().madeSoon);
      void revalidate(readMatchPlans.key);
      navigate(`/pladser/plan/${planId}`);
    },
  });
  return (
    <div class="ff-sheet ff-narrow">
      <Form of={form} submit={t().make}>
        <NumberWithUnit field={form.field('atLeast')} label={t().atLeast} help={t().atLeastHelp} unit={t().points} />
      </Form>
    </div>
  );
}

function MadePlans(): JSX.Element {
  const t = matchPlanText;
  const scope = requiredRole().scope;
  const first = createAsync(() => readMatchPlans(scope));
  const staff = createAsync(() => readStaff(scope));
  const plans = pagesOf(first, (cursor) => readMatchPlans(scope, cursor));
  return (
    <Show when={first()}>
      <Show when={plans.items().length > 0} fallback={<p class="ff-muted">{t().none}</p>}>
        <WorkList title={t().made}>
          <For each={plans.items()}>
            {(plan) => (
              <WorkRow
                when={t().state[plan.state]}
                who={
                  plan.figures
                    ? t().heading(plan.figures.plan.placed + plan.lockedCount, plan.figures.people)
                    : t().making
                }
                what={t().madeOn(dayDate(plan.askedOn), nameOf(plan.askedById, staff() ?? []) ?? '')}
                action={
                  <A class="button button-secondary" href={`/pladser/plan/${plan.planId}`}>
                    {t().open}
                    <span class="sr-only">{t().openNamed(dayDate(plan.askedOn))}</span>
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
