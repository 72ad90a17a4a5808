import { createAsync, revalidate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, SelectField, TextField, TimeField } from '#kit/forms/text-fields.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { clockTime, typedDate } from '#kit/time/format-dates.ts';
import { DutyCancel, DutyChange, DutyPlan, dutyReasons, type DutyChanged, type DutyView } from '#shared/shapes/duty.ts';
import { readRoster } from '../../data/duties.ts';
import { readStaff } from '../../data/municipality.ts';
import { dutyText } from './duty.text.ts';
import { readDutyHours, type DutyFields } from './read-duty.ts';

/** Plans a watch, or lets somebody else have it, or have it at another time. */
export function DutyDialog(props: { readonly duty?: DutyView; readonly onClose: () => void }): JSX.Element {
  const t = dutyText;
  const { scope } = requiredRole();
  const staff = createAsync(() => readStaff(scope));
  const before = untrack(() => props.duty);
  const form = createForm<DutyFields, DutyPlan | DutyChange, DutyChanged>({
    name: `duty-${before?.dutyId ?? 'new'}`,
    start: {
      personId: before?.personId ?? '',
      on: before ? typedDate(civilDateOf(before.from)) : '',
      from: before ? clockTime(before.from) : '',
      to: before ? clockTime(before.to) : '',
      phone: before?.phone ?? '',
      reason: '',
    },
    ...(before && { newest: () => ({ version: props.duty?.version ?? 1, values: {} }) }),
    read: ({ reason, ...fields }, version) =>
      before
        ? readDutyHours<DutyPlan | DutyChange>(DutyChange, fields, { version, reason: reason || undefined })
        : readDutyHours<DutyPlan | DutyChange>(DutyPlan, fields, {}),
    send: (json, key) =>
      'version' in json
        ? answerOf(
            matching.duties[':dutyId'].changed.$post(
              { param: { scope, dutyId: before?.dutyId ?? '' }, json },
              once(key),
            ),
          )
        : answerOf(matching.duties.$post({ param: { scope }, json }, once(key))),
    done: () => saved(() => props.onClose()),
  });
  return (
    <Dialog open title={before ? t().changeTitle : t().planTitle} onClose={() => props.onClose()}>
      <Form of={form} submit={t().save}>
        <SelectField
          field={form.field('personId')}
          label={t().who}
          options={(staff() ?? []).map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        <DateField field={form.field('on')} label={t().day} />
        <TimeField field={form.field('from')} label={t().from} />
        <TimeField field={form.field('to')} label={t().to} help={t().toHelp} />
        <TextField field={form.field('phone')} label={t().phone} help={t().phoneHelp} />
        <Show when={before}>
          <RadioCards
            field={form.field('reason')}
            label={t().reason}
            choices={dutyReasons.map((value) => ({ value, label: t().reasons[value] }))}
          />
        </Show>
      </Form>
    </Dialog>
  );
}

/** Nobody has the watch any more, and why. */
export function CancelDutyDialog(props: { readonly duty: DutyView; readonly onClose: () => void }): JSX.Element {
  const t = dutyText;
  const { dutyId } = untrack(() => props.duty);
  const param = { scope: requiredRole().scope, dutyId };
  const form = createForm<{ reason: string }, DutyCancel, DutyChanged>({
    name: `duty-cancel-${dutyId}`,
    start: { reason: '' },
    newest: () => ({ version: props.duty.version, values: {} }),
    read: ({ reason }, version) => readWithShape(DutyCancel, { version, reason: reason || undefined }),
    send: (json, key) => answerOf(matching.duties[':dutyId'].cancelled.$post({ param, json }, once(key))),
    done: () => saved(() => props.onClose()),
  });
  return (
    <Dialog open title={t().cancelTitle} onClose={() => props.onClose()}>
      <p>{t().cancelLead}</p>
      <Form of={form} submit={t().cancel}>
        <RadioCards
          field={form.field('reason')}
          label={t().reason}
          choices={dutyReasons.map((value) => ({ value, label: t().reasons[value] }))}
        />
      </Form>
    </Dialog>
  );
}

function saved(close: () => void): void {
  close();
  tellDone(dutyText().saved);
  void revalidate(readRoster.key);
}
