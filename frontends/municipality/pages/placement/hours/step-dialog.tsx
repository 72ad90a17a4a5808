import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { createForm, type Reading } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, NumberWithUnit, TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { formatNumber, readNumber } from '#kit/numbers/danish-numbers.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { HoursPlanKept, type HoursPlanChanged, type HoursStepView } from '#shared/shapes/hours-plan.ts';
import { readPlacementHours } from '../../../data/placement-hours.ts';
import { hoursPartText } from './hours.text.ts';
import type { HoursProps } from './placement-hours.tsx';
import { plannedSteps } from './planned-steps.ts';

type StepFields = { readonly task: string; readonly hoursPerWeek: string; readonly aimedAt: string };

/** Writes a small step, or changes one that is still to be taken; the others go along as they are. */
export function StepDialog(
  props: HoursProps & { readonly step: HoursStepView | undefined; readonly onClose: () => void },
): JSX.Element {
  const t = hoursPartText;
  const { placement, step } = untrack(() => props);
  const param = { scope: requiredRole().scope, placementId: placement.placementId };
  const read = (fields: StepFields, version: number): Reading<StepFields, HoursPlanKept> => {
    const aimedAt = fields.aimedAt.trim() === '' ? undefined : (readDate(fields.aimedAt, today()) ?? fields.aimedAt);
    const hoursPerWeek = readNumber(fields.hoursPerWeek);
    if (hoursPerWeek === undefined) return { errors: { hoursPerWeek: t().forms.notANumber } };
    const written = { task: fields.task, hoursPerWeek, ...(aimedAt && { aimedAt }) };
    const others = plannedSteps(props.hours.steps);
    const steps = step
      ? others.map((each) => (each.stepId === step.stepId ? { ...written, stepId: step.stepId } : each))
      : [...others, written];
    const body = readWithShape(HoursPlanKept, { version, weekdays: props.hours.weekdays, steps });
    return 'body' in body ? body : { errors: withoutPath(body.errors) };
  };
  const form = createForm<StepFields, HoursPlanKept, HoursPlanChanged>({
    name: `hours-step-${step?.stepId ?? placement.placementId}`,
    start: {
      task: step?.task ?? '',
      hoursPerWeek: formatNumber(step?.hoursPerWeek ?? placement.hoursPerWeek),
      aimedAt: step?.aimedAt ? typedDate(step.aimedAt) : '',
    },
    newest: () => ({ version: props.hours.version, values: {} }),
    read,
    send: (json, key) => answerOf(matching.placements[':placementId']['hours-plan'].$post({ param, json }, once(key))),
    done: () => {
      props.onClose();
      tellDone(t().savedDone);
      void revalidate(readPlacementHours.key);
    },
  });
  return (
    <Dialog open title={t().forms.stepTitle(props.name)} onClose={() => props.onClose()}>
      <p class="ff-muted">{t().forms.stepLead}</p>
      <Form of={form} submit={t().forms.save}>
        <TextField field={form.field('task')} label={t().forms.task} help={t().forms.taskHelp} width="full" />
        <NumberWithUnit field={form.field('hoursPerWeek')} label={t().forms.hours} unit={t().forms.unit} />
        <DateField field={form.field('aimedAt')} label={t().forms.aimedAt} help={t().forms.aimedHelp} optional />
      </Form>
    </Dialog>
  );
}

/** The fields of the one step that is written, by their own names. */
function withoutPath(errors: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(errors).map(([path, text]) => [path.replace(/^steps\./, ''), text ?? '']));
}
