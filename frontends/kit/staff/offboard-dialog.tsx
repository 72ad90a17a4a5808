import { untrack, type JSX } from 'solid-js';
import { Offboarding, offboardingReasons, type StaffMember } from '#shared/shapes/staff.ts';
import { createForm } from '../forms/create-form.ts';
import { Form } from '../forms/form.tsx';
import { readWithShape } from '../forms/read-with-shape.ts';
import { DateField, SelectField } from '../forms/text-fields.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { statesText } from '../parts/states.text.ts';
import { tellDone } from '../parts/toast.tsx';
import { today } from '../time/clock.ts';
import { addDays } from '../time/copenhagen.ts';
import { typedDate } from '../time/format-dates.ts';
import { readDate } from '../time/read-dates.ts';
import type { StaffAt } from './staff-at.ts';
import { staffText } from './staff.text.ts';
import type { Colleague } from './who-works-here.ts';

type OffboardFields = { readonly reason: string; readonly lastDay: string };

const mostDaysBack = 300;

/** Says what happens when a colleague has left, and then asks why and since when. */
export function OffboardDialog(props: {
  readonly colleague: Colleague;
  readonly at: StaffAt;
  readonly onClose: () => void;
}): JSX.Element {
  const t = staffText;
  const { personId, name } = untrack(() => props.colleague);
  const from = addDays(today(), -mostDaysBack);
  const form = createForm<OffboardFields, Offboarding, StaffMember>({
    name: `offboard-${personId}`,
    start: { reason: '', lastDay: typedDate(today()) },
    newest: () => ({ version: props.colleague.version, values: {} }),
    read: ({ reason, lastDay }, version) =>
      readWithShape(Offboarding, { version, reason, lastDay: readDate(lastDay, from) ?? lastDay }, t().words),
    send: (offboarding, key) => props.at.offboard(personId, offboarding, key),
    done: () => {
      props.onClose();
      void props.at.changed();
      tellDone(t().leftDone(name));
    },
  });
  return (
    <Dialog open title={t().leftTitle(name)} onClose={() => props.onClose()}>
      <p class="ff-strong">{t().whatHappens}</p>
      <ul>
        <li>{t().signedOut(name)}</li>
        <li>{t().notOffered}</li>
        {props.at.alsoHappens?.(props.colleague)}
        <li>{t().canUndo}</li>
      </ul>
      <Form
        of={form}
        submit={t().leftSave}
        beside={
          <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
            {statesText().cancel}
          </button>
        }
      >
        <SelectField
          field={form.field('reason')}
          label={t().reason}
          options={offboardingReasons.map((reason) => ({ value: reason, label: t().reasons[reason] }))}
        />
        <DateField field={form.field('lastDay')} label={t().lastDay} from={from} />
      </Form>
    </Dialog>
  );
}
