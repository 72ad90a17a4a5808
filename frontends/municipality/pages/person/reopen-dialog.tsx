import { createAsync, revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { SelectField, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import { Reopening, type CandidateChanged } from '#shared/shapes/candidate-changes.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readWork } from '../../data/candidates.ts';
import { groupName, nameOf, readMunicipality } from '../../data/municipality.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { readPerson } from '../../data/person.ts';
import { namesApart, splittingAtComma } from '../../words/name-fields.ts';
import { staffChoices } from '../../words/staff-choices.ts';
import { firstName } from './first-name.ts';
import { reopenText } from './reopen.text.ts';

type ReopenFields = {
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly email: string;
  readonly targetGroups: readonly string[];
  readonly reason: string;
  readonly ownerId: string;
};

/** Takes a closed effort up again: everything as it stood, to be put as it is now. */
export function ReopenDialog(props: {
  readonly person: CandidateView;
  readonly staff: readonly Colleague[];
  readonly onClose: () => void;
}): JSX.Element {
  const t = reopenText;
  const { person } = untrack(() => props);
  const { scope } = requiredRole();
  const municipality = createAsync(() => readMunicipality(scope));
  const groups = (): { value: string; label: string }[] =>
    (municipality()?.targetGroups ?? []).map((group) => ({ value: group.id, label: groupName(group) }));
  const form = createForm<ReopenFields, Reopening, CandidateChanged>({
    name: `reopen-${person.candidateId}`,
    neverKeep: ['firstName', 'lastName', 'phone', 'email'],
    start: untrack(() => fieldsOf(person, props.staff)),
    newest: () => ({ version: props.person.version, values: fieldsOf(props.person, props.staff) }),
    read: (fields, version) => readWithShape(Reopening, reopeningOf(fields, version), t().words),
    send: (reopening, key) =>
      answerOf(
        visitation.candidates[':candidateId'].reopened.$post(
          { param: { scope, candidateId: person.candidateId }, json: reopening },
          once(key),
        ),
      ),
    done: (_, reopening) => {
      props.onClose();
      void revalidate([readPerson.key, readWork.key]);
      tellDone(t().reopened(firstName(person), nameOf(reopening.ownerId, props.staff) ?? ''));
    },
  });
  return (
    <Dialog open title={t().title(firstName(person))} onClose={() => props.onClose()}>
      <p>{t().lead}</p>
      <Form of={form} submit={t().save}>
        <TextArea field={form.field('reason')} label={t().reason(firstName(person))} help={t().reasonHelp} rows={3} />
        <SelectField
          field={form.field('ownerId')}
          label={t().owner}
          none={t().ownerNone}
          options={staffChoices(props.staff)}
        />
        <Chips
          field={form.field('targetGroups')}
          label={t().targetGroups}
          help={t().targetGroupsHelp}
          choices={groups()}
        />
        <TextField field={splittingAtComma(form.field('firstName'), form.field('lastName'))} label={t().firstName} />
        <TextField field={form.field('lastName')} label={t().lastName} />
        <TextField field={form.field('phone')} label={t().phone} type="tel" width="short" />
        <TextField field={form.field('email')} label={t().email} type="email" />
      </Form>
    </Dialog>
  );
}

/** As it stood; whoever has left is not offered again, and the reason is asked for anew. */
function fieldsOf(person: CandidateView, staff: readonly Colleague[]): ReopenFields {
  return {
    firstName: person.firstName,
    lastName: person.lastName,
    phone: person.phone ? formatPhone(person.phone) : '',
    email: person.email ?? '',
    targetGroups: person.targetGroups,
    reason: '',
    ownerId: nameOf(person.ownerId, staff) ? person.ownerId : '',
  };
}

function reopeningOf(fields: ReopenFields, version: number): unknown {
  const given = (text: string): string | undefined => text.trim() || undefined;
  return { ...fields, version, ...namesApart(fields), phone: given(fields.phone), email: given(fields.email) };
}
