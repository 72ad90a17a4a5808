import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { SelectField } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { OwnerChange, type CandidateChanged } from '#shared/shapes/candidate-changes.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readWithoutOwner, readWork } from '../../data/candidates.ts';
import { nameOf } from '../../data/municipality.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { readPerson } from '../../data/person.ts';
import { staffChoices } from '../../words/staff-choices.ts';
import { closingText } from './closing.text.ts';
import { firstName } from './first-name.ts';

/** Gives a person another caseworker. Says that steadiness counts before it asks. */
export function OwnerDialog(props: {
  readonly person: CandidateView;
  readonly staff: readonly Colleague[];
  readonly onClose: () => void;
}): JSX.Element {
  const t = closingText;
  const { person } = untrack(() => props);
  const form = createForm<{ readonly ownerId: string }, OwnerChange, CandidateChanged>({
    name: `owner-${person.candidateId}`,
    start: { ownerId: '' },
    newest: () => ({ version: props.person.version, values: { ownerId: props.person.ownerId } }),
    read: (fields, version) => readWithShape(OwnerChange, { version, ownerId: fields.ownerId }, t().words),
    send: (change, key) =>
      answerOf(
        visitation.candidates[':candidateId'].owner.$post(
          { param: { scope: requiredRole().scope, candidateId: person.candidateId }, json: change },
          once(key),
        ),
      ),
    done: (_, change) => {
      props.onClose();
      void revalidate([readPerson.key, readWork.key, readWithoutOwner.key]);
      tellDone(t().ownerChanged(firstName(person), nameOf(change.ownerId, props.staff) ?? ''));
    },
  });
  return (
    <Dialog open title={t().ownerTitle(firstName(person))} onClose={() => props.onClose()}>
      <p>{t().ownerText(firstName(person))}</p>
      <Form of={form} submit={t().ownerSave}>
        <SelectField
          field={form.field('ownerId')}
          label={t().owner}
          options={staffChoices(props.staff.filter((colleague) => colleague.personId !== person.ownerId))}
        />
      </Form>
    </Dialog>
  );
}
