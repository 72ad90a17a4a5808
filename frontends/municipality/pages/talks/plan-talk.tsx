import { A, createAsync, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { talkWords } from '#kit/conversations/talk-words.text.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { personId, requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { conversationKinds, ConversationPlan, type ConversationChanged } from '#shared/shapes/planned-conversation.ts';
import { readStaff } from '../../data/municipality.ts';
import { readPerson } from '../../data/person.ts';
import { followTalk } from '../../data/talks.ts';
import { staffChoices } from '../../words/staff-choices.ts';
import { firstName } from '../person/first-name.ts';
import { talksText } from './talks.text.ts';
import { NetworkMeeting, readNetwork, type NetworkFields } from './network-meeting.tsx';
import { reachedBy, readWhen, WhenAndHow, type WhenFields } from './when-fields.tsx';

/** Plans a conversation with a person, and invites them. */
export function PlanTalk(): JSX.Element {
  const scope = requiredRole().scope;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  const staff = createAsync(() => readStaff(scope));
  return (
    <Show when={person()}>
      {(known) => (
        <>
          <h1>{talksText().planTitle(firstName(known()))}</h1>
          <p class="font-lead">{talksText().planLead}</p>
          <Show when={staff()}>{(colleagues) => <PlanForm person={known()} staff={colleagues()} />}</Show>
        </>
      )}
    </Show>
  );
}

type Fields = WhenFields & {
  readonly kind: string;
  readonly holderId: string;
  readonly about: string;
} & NetworkFields;

function PlanForm(props: { readonly person: CandidateView; readonly staff: readonly Colleague[] }): JSX.Element {
  const t = talksText;
  const { scope } = requiredRole();
  const navigate = useNavigate();
  const { person } = untrack(() => props);
  const { candidateId } = person;
  const isFirst = person.state === 'referred';
  const back = `/personer/${candidateId}/samtaler`;
  const form = createForm<Fields, ConversationPlan, ConversationChanged>({
    name: `plan-talk-${candidateId}`,
    start: {
      ...{
        kind: isFirst ? 'first' : 'contact',
        startsAt: '',
        time: '',
        minutes: '45',
        form: 'meeting',
      },
      ...{ memberIds: [], staffIds: [] },
      ...{ place: '', others: '', ways: reachedBy(person), holderId: personId() ?? '', about: '' },
    },
    read: (fields) =>
      readWhen(ConversationPlan, fields, {
        kind: fields.kind,
        ...readNetwork(fields),
        ...(fields.holderId && { holderId: fields.holderId }),
        ...(fields.about.trim() && { about: fields.about }),
      }),
    send: (json, key) =>
      answerOf(
        visitation.candidates[':candidateId']['planned-conversations'].$post(
          { param: { scope, candidateId }, json },
          once(key),
        ),
      ),
    done: (changed, plan) => {
      followTalk(scope, candidateId, changed);
      tellDone(t().planned(firstName(person), dayAndTime(plan.startsAt)));
      navigate(`${back}/${changed.conversationId}`);
    },
  });
  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().invite} beside={<A href={back}>{t().cancelForm}</A>}>
        <Show when={!isFirst}>
          <RadioCards
            field={form.field('kind')}
            label={t().kind}
            choices={conversationKinds
              .filter((kind) => kind !== 'first')
              .map((value) => ({ value, label: talkWords().kind[value] }))}
          />
        </Show>
        <Show when={form.values.kind === 'network-meeting'}>
          <NetworkMeeting form={form as never} person={person} staff={props.staff} />
        </Show>
        <WhenAndHow form={form as never} reachedBy={reachedBy(person)} />
        <SelectField field={form.field('holderId')} label={t().holder} options={staffChoices(props.staff)} />
        <TextArea field={form.field('about')} label={t().about} help={t().aboutHelp} optional rows={3} />
      </Form>
    </div>
  );
}
