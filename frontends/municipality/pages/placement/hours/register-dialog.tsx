import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm, type Reading } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { Reveal } from '#kit/forms/reveal.tsx';
import { DateField, NumberWithUnit, TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { formatNumber, readNumber } from '#kit/numbers/danish-numbers.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import {
  attendedMarks,
  AttendanceRegistration,
  saidMarks,
  type AttendanceDayView,
  type AttendanceRegistered,
} from '#shared/shapes/attendance.ts';
import { readPlacementHours } from '../../../data/placement-hours.ts';
import { datesFrom } from '../read-change.ts';
import { hoursPartText } from './hours.text.ts';
import type { HoursProps } from './placement-hours.tsx';

type DayFields = {
  readonly on: string;
  readonly mark: string;
  readonly hours: string;
  readonly paidHours: string;
  readonly told: string;
  readonly reason: string;
};

/** Writes down how a day was, or settles what is said differently. */
export function RegisterDialog(
  props: HoursProps & { readonly day: AttendanceDayView | undefined; readonly onClose: () => void },
): JSX.Element {
  const t = hoursPartText;
  const { placement, day } = untrack(() => props);
  const param = { scope: requiredRole().scope, placementId: placement.placementId };
  const { paidHoursPerWeek, hoursPerWeek } = placement;
  const isPartlyPaid = paidHoursPerWeek > 0 && paidHoursPerWeek < hoursPerWeek;
  const said = day?.municipality ?? day?.workplace ?? day?.person;
  const dayOf = (typed: string): string => readDate(typed, datesFrom()) ?? typed;
  const versionOf = (on: string): number => props.hours.days.find((each) => each.on === on)?.version ?? 0;
  const begun = day?.on ?? today();
  const read = (fields: DayFields, version: number): Reading<DayFields, AttendanceRegistration> => {
    const on = dayOf(fields.on);
    const isThere = fields.mark === 'came' || fields.mark === 'partly';
    return readWithShape(AttendanceRegistration, {
      ...{ version: on === begun ? version : versionOf(on), on, mark: fields.mark || undefined },
      ...(isThere && { hours: readNumber(fields.hours) }),
      ...(isThere && isPartlyPaid && { paidHours: readNumber(fields.paidHours) }),
      ...(fields.mark === 'away' && fields.told && { told: fields.told === 'yes' }),
      ...(fields.reason.trim() && { reason: fields.reason }),
    });
  };
  const form = createForm<DayFields, AttendanceRegistration, AttendanceRegistered>({
    name: `attendance-${placement.placementId}-${day?.on ?? 'new'}`,
    start: {
      on: typedDate(begun),
      mark: said?.mark ?? '',
      hours: said?.hours ? formatNumber(said.hours) : '',
      paidHours: said?.paidHours ? formatNumber(said.paidHours) : '',
      told: said?.told === undefined ? '' : said.told ? 'yes' : 'no',
      reason: '',
    },
    newest: () => ({ version: versionOf(begun), values: {} }),
    read,
    send: (json, key) => answerOf(matching.placements[':placementId'].attendance.$post({ param, json }, once(key))),
    done: () => {
      props.onClose();
      tellDone(t().savedDone);
      void revalidate(readPlacementHours.key);
    },
  });
  const marks = (): readonly (typeof saidMarks)[number][] => (day?.municipality ? saidMarks : attendedMarks);
  return (
    <Dialog open title={t().forms.registerTitle(props.name)} onClose={() => props.onClose()}>
      <Form of={form} submit={t().forms.save}>
        <DateField field={form.field('on')} label={t().forms.day} from={datesFrom()} />
        <RadioCards
          field={form.field('mark')}
          label={t().forms.mark}
          choices={marks().map((value) => ({ value, label: t().forms.marks[value] }))}
        />
        <Reveal when={form.values.mark === 'came' || form.values.mark === 'partly'}>
          <NumberWithUnit field={form.field('hours')} label={t().forms.hoursThere} unit={t().forms.unit} />
        </Reveal>
        <Reveal when={isPartlyPaid && (form.values.mark === 'came' || form.values.mark === 'partly')}>
          <NumberWithUnit field={form.field('paidHours')} label={t().forms.paidHours} unit={t().forms.unit} />
        </Reveal>
        <Reveal when={form.values.mark === 'away'}>
          <RadioCards
            field={form.field('told')}
            label={t().forms.told}
            choices={[
              { value: 'yes', label: t().forms.yes },
              { value: 'no', label: t().forms.no },
            ]}
          />
        </Reveal>
        <TextArea field={form.field('reason')} label={t().forms.why} help={t().forms.whyHelp} rows={2} optional />
      </Form>
    </Dialog>
  );
}
