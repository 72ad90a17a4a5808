import { revalidate, useNavigate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { NumberWithUnit } from '#kit/forms/text-fields.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { MatchPlanAsk, MatchPlanAsked } from '#shared/shapes/match-plan.ts';
import { makePlan, readMatchPlans } from '../../data/match-plans.ts';
import { readOpenOpenings } from '../../data/openings.ts';
import { LockDialog } from './lock-dialog.tsx';
import { matchPlanText } from './match-plan.text.ts';
import { askedNothing, readPlanAsk, withLock, type PlanFields } from './plan-asked.ts';
import { WhatIf } from './what-if.tsx';

/** Has a plan made, as things are or with what if. */
export function MakePlan(): JSX.Element {
  const t = matchPlanText;
  const scope = requiredRole().scope;
  const navigate = useNavigate();
  const [locking, setLocking] = createSignal(false);
  const form = createForm<PlanFields, MatchPlanAsk, MatchPlanAsked>({
    name: 'match-plan',
    start: askedNothing,
    read: readPlanAsk,
    send: (body, key) => makePlan(scope, body, key),
    done: ({ planId }) => {
      tellDone(t().madeSoon);
      void revalidate(readMatchPlans.key);
      navigate(`/pladser/plan/${planId}`);
    },
  });
  const asksMore = (): boolean => form.values.without.length + form.values.locked.length + form.values.added.length > 0;
  return (
    <div class="ff-sheet ff-narrow">
      <Form of={form} submit={t().make}>
        <NumberWithUnit field={form.field('atLeast')} label={t().atLeast} help={t().atLeastHelp} unit={t().points} />
        <details class="ff-fold" open={asksMore()}>
          <summary>{t().whatIf.title}</summary>
          <p class="ff-muted">{t().whatIf.text}</p>
          <Loaded says={t().whatIf.loading} keys={readOpenOpenings.key}>
            <WhatIf form={form} onLock={() => setLocking(true)} />
          </Loaded>
        </details>
      </Form>
      {/* Beside the form, since it searches with a form of its own. */}
      <Show when={locking()}>
        <LockDialog
          onLock={(candidateId, openingId) => {
            form.field('locked').set(withLock(form.values.locked, candidateId, openingId));
            setLocking(false);
          }}
          onClose={() => setLocking(false)}
        />
      </Show>
    </div>
  );
}
