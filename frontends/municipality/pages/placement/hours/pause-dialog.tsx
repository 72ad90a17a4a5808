import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField } from '#kit/forms/text-fields.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { pauseReasons, PlacementPause, PlacementResume, type HoursPlanChanged } from '#shared/shapes/hours-plan.ts';
import { readPlacementHours } from '../../../data/placement-hours.ts';
import { datesFrom } from '../read-change.ts';
import { hoursPartText } from './hours.text.ts';
import type { HoursProps } from './placement-hours.tsx';

type Props = HoursProps & { readonly onClose: () => void };

/** Lets the place wait for the person. */
export function PauseDialog(props: Props): JSX.Element {
  const t = hoursPartText;
  const { placementId } = untrack(() => props.placement);
  const param = { scope: requiredRole().scope, placementId };
  const date = (typed: string): string | undefined =>
    typed.trim() === '' ? undefined : (readDate(typed, datesFrom()) ?? typed);
  const form = createForm<{ from: string; until: string; reason: string }, PlacementPause, HoursPlanChanged>({
    name: `pause-${placementId}`,
    start: { from: typedDate(today()), until: '', reason: '' },
    newest: () => ({ version: props.hours.pausesVersion, values: {} }),
    read: ({ from, until, reason }, version) =>
      readWithShape(PlacementPause, {
        version,
        from: date(from) ?? '',
        until: date(until),
        reason: reason || undefined,
      }),
    send: (json, key) => answerOf(matching.placements[':placementId'].pauses.$post({ param, json }, once(key))),
    done: () => saved(() => props.onClose()),
  });
  return (
    <Dialog open title={t().forms.pauseTitle(props.name)} onClose={() => props.onClose()}>
      <p class="ff-muted">{t().pauseStays}</p>
      <Form of={form} submit={t().forms.save}>
        <DateField field={form.field('from')} label={t().forms.from} from={datesFrom()} />
        <DateField field={form.field('until')} label={t().forms.until} help={t().forms.untilHelp} optional />
        <RadioCards
          field={form.field('reason')}
          label={t().forms.reason}
          choices={pauseReasons.map((value) => ({ value, label: t().pauseReasons[value] }))}
        />
      </Form>
    </Dialog>
  );
}

/** The person is back. */
export function ResumeDialog(props: Props): JSX.Element {
  const t = hoursPartText;
  const { placementId } = untrack(() => props.placement);
  const param = { scope: requiredRole().scope, placementId };
  const form = createForm<{ on: string }, PlacementResume, HoursPlanChanged>({
    name: `resume-${placementId}`,
    start: { on: typedDate(today()) },
    newest: () => ({ version: props.hours.pausesVersion, values: {} }),
    read: ({ on }, version) => readWithShape(PlacementResume, { version, on: readDate(on, datesFrom()) ?? on }),
    send: (json, key) => answerOf(matching.placements[':placementId'].pauses.ended.$post({ param, json }, once(key))),
    done: () => saved(() => props.onClose()),
  });
  return (
    <Dialog open title={t().forms.resumeTitle(props.name)} onClose={() => props.onClose()}>
      <Form of={form} submit={t().forms.save}>
        <DateField field={form.field('on')} label={t().forms.on} from={datesFrom()} />
      </Form>
    </Dialog>
  );
}

function saved(close: () => void): void {
  close();
  tellDone(hoursPartText().savedDone);
  void revalidate(readPlacementHours.key);
}
