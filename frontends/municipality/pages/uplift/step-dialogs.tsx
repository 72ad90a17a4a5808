import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { enrolmentWords } from '#kit/courses/enrolment-words.text.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm, type Reading } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { enrolmentResults, enrolmentWithdrawReasons, interruptReasons } from '#shared/shapes/enrolment-words.ts';
import {
  EnrolmentBegun,
  EnrolmentDone,
  EnrolmentStopped,
  EnrolmentWithdrawal,
  type EnrolmentItem,
  type EnrolmentSaved,
} from '#shared/shapes/enrolment.ts';
import { readEnrolmentsOf } from '../../data/uplift.ts';
import { datesFrom } from '../placement/read-change.ts';
import { stepText } from './step-dialogs.text.ts';

interface StepProps {
  readonly name: string;
  readonly item: EnrolmentItem;
  readonly onClose: () => void;
}

const one = competence.enrolments[':enrolmentId'];
const paramOf = ({ enrolmentId }: EnrolmentItem) => ({ scope: requiredRole().scope, enrolmentId });
const dateIn = (typed: string): string => readDate(typed, datesFrom()) ?? typed;

/** Closes the dialog, says what was done, and reads the person's courses again. */
function finished(props: StepProps, said: string): void {
  props.onClose();
  void revalidate(readEnrolmentsOf.key);
  tellDone(said);
}

/** The first day. */
export function StartDialog(props: StepProps): JSX.Element {
  const t = stepText;
  const { item } = untrack(() => props);
  const form = createForm<{ readonly startedOn: string }, EnrolmentBegun, EnrolmentSaved>({
    name: `start-enrolment-${item.enrolmentId}`,
    start: { startedOn: typedDate(item.startsOn && item.startsOn <= today() ? item.startsOn : today()) },
    newest: () => ({ version: props.item.version, values: {} }),
    read: (fields, version) =>
      readWithShape(EnrolmentBegun, { version, startedOn: dateIn(fields.startedOn) }, t().words),
    send: (json, key) => answerOf(one.started.$post({ param: paramOf(item), json }, once(key))),
    done: () => finished(props, t().started(item.courseTitle)),
  });
  return (
    <Dialog open title={t().startTitle(props.name, item.courseTitle)} onClose={() => props.onClose()}>
      <p>{t().startLead}</p>
      <Form of={form} submit={t().startSave}>
        <DateField field={form.field('startedOn')} label={t().startedOn} from={datesFrom()} />
      </Form>
    </Dialog>
  );
}

type EndFields = {
  readonly endedOn: string;
  readonly how: string;
  readonly result: string;
  readonly reason: string;
  readonly note: string;
};
type EndBody = EnrolmentDone | EnrolmentStopped;

/** The last day, and whether it was gone through or stopped on the way. */
export function EndEnrolmentDialog(props: StepProps): JSX.Element {
  const t = stepText;
  const { item } = untrack(() => props);
  const form = createForm<EndFields, EndBody, EnrolmentSaved>({
    name: `end-enrolment-${item.enrolmentId}`,
    start: { endedOn: typedDate(today()), how: 'done', result: '', reason: '', note: '' },
    newest: () => ({ version: props.item.version, values: {} }),
    read: readEnd,
    send: (json, key) =>
      'result' in json
        ? answerOf(one.completed.$post({ param: paramOf(item), json }, once(key)))
        : answerOf(one.interrupted.$post({ param: paramOf(item), json }, once(key))),
    done: () => finished(props, t().ended(item.courseTitle)),
  });
  const results = enrolmentResults.map((value) => ({ value, label: enrolmentWords().results[value] }));
  const reasons = interruptReasons.map((value) => ({ value, label: enrolmentWords().interruptReasons[value] }));
  return (
    <Dialog open title={t().endTitle(props.name, item.courseTitle)} onClose={() => props.onClose()}>
      <Form of={form} submit={t().endSave}>
        <DateField field={form.field('endedOn')} label={t().endedOn} from={datesFrom()} />
        <RadioCards
          field={form.field('how')}
          label={t().how}
          choices={[
            { value: 'done', label: t().done },
            { value: 'stopped', label: t().stopped },
          ]}
          reveals={['done', 'stopped']}
          then={(how) =>
            how === 'done' ? (
              <SelectField field={form.field('result')} label={t().result} none={t().choose} options={results} />
            ) : (
              <SelectField field={form.field('reason')} label={t().reason} none={t().choose} options={reasons} />
            )
          }
        />
        <TextArea field={form.field('note')} label={t().note} help={t().noteHelp} optional rows={2} />
      </Form>
    </Dialog>
  );
}

function readEnd(fields: EndFields, version: number): Reading<EndFields, EndBody> {
  const said = { version, endedOn: dateIn(fields.endedOn), note: fields.note.trim() || undefined };
  return fields.how === 'done'
    ? readWithShape(EnrolmentDone, { ...said, result: fields.result }, stepText().words)
    : readWithShape(EnrolmentStopped, { ...said, reason: fields.reason }, stepText().words);
}

/** The enrolment comes to nothing: why, and what becomes of the seat. */
export function LeaveDialog(props: StepProps): JSX.Element {
  const t = stepText;
  const { item } = untrack(() => props);
  const form = createForm<{ readonly reason: string; readonly note: string }, EnrolmentWithdrawal, EnrolmentSaved>({
    name: `withdraw-enrolment-${item.enrolmentId}`,
    start: { reason: '', note: '' },
    newest: () => ({ version: props.item.version, values: {} }),
    read: ({ reason, note }, version) =>
      readWithShape(EnrolmentWithdrawal, { version, reason, note: note.trim() || undefined }, t().words),
    send: (json, key) => answerOf(one.withdrawn.$post({ param: paramOf(item), json }, once(key))),
    done: () => finished(props, t().left(item.courseTitle)),
  });
  const bySystem: readonly string[] = ['declined-seat', 'offer-lapsed', 'effort-ended'];
  const reasons = enrolmentWithdrawReasons
    .filter((value) => !bySystem.includes(value))
    .map((value) => ({ value, label: enrolmentWords().withdrawReasons[value] }));
  return (
    <Dialog open title={t().leaveTitle(props.name, item.courseTitle)} onClose={() => props.onClose()}>
      <p>{t().leaveLead}</p>
      <Form of={form} submit={t().leaveSave}>
        <SelectField field={form.field('reason')} label={t().reason} none={t().choose} options={reasons} />
        <TextArea field={form.field('note')} label={t().note} help={t().noteHelp} optional rows={2} />
      </Form>
    </Dialog>
  );
}
