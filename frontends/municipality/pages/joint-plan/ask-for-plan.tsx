import { revalidate } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { createForm, type Reading } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, NumberWithUnit } from '#kit/forms/text-fields.tsx';
import { numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { JointPlanAsk, type JointPlanSaved } from '#shared/shapes/joint-plan.ts';
import { askForJointPlan, readJointPlans } from '../../data/joint-plans.ts';
import { jointPlanText } from './joint-plan.text.ts';

type Fields = { readonly givenUntil: string; readonly atLeast: string };

/** Asks the other municipalities, with a last day to join. */
export function AskForPlan(): JSX.Element {
  const t = jointPlanText;
  const form = createForm<Fields, JointPlanAsk, JointPlanSaved>({
    name: 'joint-plan',
    start: { givenUntil: '', atLeast: '0' },
    read: readAsk,
    send: (body, key) => askForJointPlan(requiredRole().scope, body, key),
    done: () => {
      tellDone(t().asked);
      void revalidate(readJointPlans.key);
    },
  });
  return (
    <section class="ff-sheet ff-narrow ff-above" aria-labelledby="ask-joint-plan">
      <h2 id="ask-joint-plan">{t().askTitle}</h2>
      <Form of={form} submit={t().ask}>
        <DateField field={form.field('givenUntil')} label={t().givenUntil} help={t().givenUntilHelp} />
        <NumberWithUnit field={form.field('atLeast')} label={t().atLeast} help={t().atLeastHelp} unit={t().points} />
      </Form>
    </section>
  );
}

function readAsk({ givenUntil, atLeast }: Fields): Reading<Fields, JointPlanAsk> {
  const day = readDate(givenUntil, today()) ?? givenUntil;
  return readWithShape(JointPlanAsk, { givenUntil: day, atLeast: numberAsTyped(atLeast) ?? 0 }, jointPlanText().words);
}
