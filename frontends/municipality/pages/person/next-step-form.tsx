import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { inSentence } from '#kit/language/words-in-line.ts';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, SelectField } from '#kit/forms/text-fields.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole, userName } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { dayDate, typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { chosenStepKinds, NextStepChange, type CandidateChanged } from '#shared/shapes/candidate-changes.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readWork } from '../../data/candidates.ts';
import { readStaff } from '../../data/municipality.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { readPerson } from '../../data/person.ts';
import { staffChoices } from '../../words/staff-choices.ts';
import { stepsText } from '../../words/steps.text.ts';
import { firstName } from './first-name.ts';
import { nextStepText } from './next-step-form.text.ts';

type StepFields = { readonly kind: string; readonly ownerId: string; readonly dueOn: string };

/** Decides a person's next step: what, who and by when. */
export function NextStepForm(): JSX.Element {
  const t = nextStepText;
  const scope = requiredRole().scope;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <>
          <h1>{t().title(firstName(known()))}</h1>
          <Show
            when={known().state === 'in-effort'}
            fallback={
              <Empty title={known().state === 'closed' ? t().closed : t().firstConversation}>
                <A class="button button-primary" href={`/personer/${known().candidateId}`}>
                  {t().toPerson(firstName(known()))}
                </A>
              </Empty>
            }
          >
            <p class="font-lead">{t().lead}</p>
            <Loaded says={t().loading} keys={readStaff.key}>
              <WithStaff person={known()} />
            </Loaded>
          </Show>
        </>
      )}
    </Show>
  );
}

/** The step that is decided now, as the fields would have it. */
function standingStep({ next }: CandidateView): Partial<StepFields> {
  return next ? { kind: next.kind, ownerId: next.ownerId, dueOn: typedDate(next.dueOn) } : {};
}

function WithStaff(props: { readonly person: CandidateView }): JSX.Element {
  const staff = createAsync(() => readStaff(requiredRole().scope));
  return <Show when={staff()}>{(known) => <StepForm person={props.person} staff={known()} />}</Show>;
}

function StepForm(props: { readonly person: CandidateView; readonly staff: readonly Colleague[] }): JSX.Element {
  const t = nextStepText;
  const navigate = useNavigate();
  const { person, staff } = untrack(() => props);
  const me = staff.find((colleague) => colleague.name === userName())?.personId;
  const form = createForm<StepFields, NextStepChange, CandidateChanged>({
    name: `next-step-${person.candidateId}`,
    start: { kind: '', ownerId: me ?? person.next?.ownerId ?? person.ownerId, dueOn: '' },
    newest: () => ({ version: props.person.version, values: standingStep(props.person) }),
    read: (fields, version) =>
      readWithShape(
        NextStepChange,
        {
          version,
          kind: fields.kind,
          ownerId: fields.ownerId,
          dueOn: readDate(fields.dueOn, today()) ?? fields.dueOn,
        },
        t().words,
      ),
    send: (change, key) =>
      answerOf(
        visitation.candidates[':candidateId']['next-step'].$post(
          { param: { scope: requiredRole().scope, candidateId: person.candidateId }, json: change },
          once(key),
        ),
      ),
    done: (_, change) => {
      void revalidate([readPerson.key, readWork.key]);
      tellDone(t().done(firstName(person), inSentence(stepsText().name[change.kind]), dayDate(change.dueOn)));
      navigate(`/personer/${person.candidateId}`);
    },
  });
  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().save} beside={<A href={`/personer/${person.candidateId}`}>{t().cancel}</A>}>
        <RadioCards
          field={form.field('kind')}
          label={t().kind}
          choices={chosenStepKinds.map((kind) => ({
            value: kind,
            label: stepsText().name[kind],
            text: t().explained[kind],
          }))}
        />
        <SelectField field={form.field('ownerId')} label={t().who} options={staffChoices(staff)} />
        <DateField field={form.field('dueOn')} label={t().when} />
      </Form>
    </div>
  );
}
