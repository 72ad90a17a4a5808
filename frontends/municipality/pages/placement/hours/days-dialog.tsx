import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { sentence } from '#kit/language/texts.ts';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { HoursPlanKept, type HoursPlanChanged } from '#shared/shapes/hours-plan.ts';
import { weekdays } from '#shared/shapes/vocabulary.ts';
import { readPlacementHours } from '../../../data/placement-hours.ts';
import { hoursPartText } from './hours.text.ts';
import type { HoursProps } from './placement-hours.tsx';
import { plannedSteps } from './planned-steps.ts';

/** Agrees which days somebody comes. */
export function DaysDialog(props: HoursProps & { readonly onClose: () => void }): JSX.Element {
  const t = hoursPartText;
  const { placementId } = untrack(() => props.placement);
  const param = { scope: requiredRole().scope, placementId };
  const form = createForm<{ days: readonly string[] }, HoursPlanKept, HoursPlanChanged>({
    name: `hours-days-${placementId}`,
    start: { days: untrack(() => [...props.hours.weekdays]) },
    newest: () => ({ version: props.hours.version, values: { days: [...props.hours.weekdays] } }),
    read: ({ days }, version) =>
      readWithShape(HoursPlanKept, {
        ...{ version, weekdays: weekdays.filter((day) => days.includes(day)) },
        steps: plannedSteps(props.hours.steps),
      }),
    send: (json, key) => answerOf(matching.placements[':placementId']['hours-plan'].$post({ param, json }, once(key))),
    done: () => {
      props.onClose();
      tellDone(t().savedDone);
      void revalidate(readPlacementHours.key);
    },
  });
  return (
    <Dialog open title={t().forms.daysTitle} onClose={() => props.onClose()}>
      <Form of={form} submit={t().forms.save}>
        <Chips
          field={form.field('days')}
          label={t().forms.days}
          choices={weekdays.map((value) => ({ value, label: sentence(t().weekdays[value]) }))}
        />
      </Form>
    </Dialog>
  );
}
