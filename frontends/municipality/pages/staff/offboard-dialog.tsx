import { createAsync, revalidate } from '@solidjs/router';
import { Suspense, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, SelectField } from '#kit/forms/text-fields.tsx';
import { access, answerOf, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { statesText } from '#kit/parts/states.text.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { Offboarding, offboardingReasons, type StaffMember } from '#shared/shapes/staff.ts';
import { readCaseCount, readWithoutOwner } from '../../data/candidates.ts';
import { readStaff, type Colleague } from '../../data/municipality.ts';
import { staffText } from './staff.text.ts';

type OffboardFields = { readonly reason: string; readonly lastDay: string };

const mostDaysBack = 300;

/** Says what happens when a colleague has left, and then asks why and since when. */
export function OffboardDialog(props: { readonly colleague: Colleague; readonly onClose: () => void }): JSX.Element {
  const t = staffText;
  const { personId, name } = props.colleague;
  const { scope } = requiredRole();
  const from = addDays(today(), -mostDaysBack);
  // What cannot be counted just now must not keep anybody from saying that a colleague left.
  const count = createAsync(() => readCaseCount(scope, personId).catch(() => undefined));
  const form = createForm<OffboardFields, Offboarding, StaffMember>({
    name: `offboard-${personId}`,
    start: { reason: '', lastDay: typedDate(today()) },
    newest: () => ({ version: props.colleague.version, values: {} }),
    read: ({ reason, lastDay }, version) =>
      readWithShape(Offboarding, { version, reason, lastDay: readDate(lastDay, from) ?? lastDay }, t().words),
    send: (offboarding, key) =>
      answerOf(
        access.staff[':personId'].offboarded.$post({ param: { scope, personId }, json: offboarding }, once(key)),
      ),
    done: () => {
      props.onClose();
      void revalidate([readStaff.key, readWithoutOwner.key]);
      tellDone(t().leftDone(name));
    },
  });
  const cases = (): string => {
    const counted = count();
    return counted ? t().cases(counted.open, counted.more) : t().casesUncounted;
  };
  return (
    <Dialog open title={t().leftTitle(name)} onClose={() => props.onClose()}>
      <p class="ff-strong">{t().whatHappens}</p>
      <ul>
        <li>{t().signedOut(name)}</li>
        <li>{t().notOffered}</li>
        <li aria-live="polite">
          <Suspense fallback={t().counting}>{cases()}</Suspense>
        </li>
        <li>{t().steps}</li>
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
