import { A, createAsync, revalidate, useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { createForm, type RunningForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateChanged, Conversation as ConversationRequest } from '#shared/shapes/candidate-changes.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readWork } from '../../data/candidates.ts';
import { readPerson } from '../../data/person.ts';
import { readProposals } from '../../data/matching.ts';
import { beganLast, readTalks } from '../../data/talks.ts';
import { firstName } from '../person/first-name.ts';
import { conversationText } from './conversation.text.ts';
import { HowItGoesOn } from './how-it-goes-on.tsx';
import { JumpList } from './jump-list.tsx';
import { OwnWords, WishedWork } from './own-words.tsx';
import { fieldsOf, readConversation, withPlanned, type ConversationFields } from './read-conversation.ts';
import { WishedPlace } from './wished-place.tsx';
import { CardForCompanies, LanguageAndWay, WhatHasToSuit } from './what-has-to-suit.tsx';

/** What every part of the form takes. */
export interface ConversationPart {
  readonly form: RunningForm<ConversationFields>;
  readonly name: string;
}

/** Writes down a conversation together with the person: own words, what has to suit, and how it goes on. */
export function Conversation(): JSX.Element {
  const scope = requiredRole().scope;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <>
          <h1>{conversationText().title(firstName(known()))}</h1>
          <p class="font-lead">{conversationText().lead(firstName(known()))}</p>
          <Loaded says={conversationText().loading}>
            <ConversationForm person={known()} />
          </Loaded>
        </>
      )}
    </Show>
  );
}

function ConversationForm(props: { readonly person: CandidateView }): JSX.Element {
  const t = conversationText;
  const scope = requiredRole().scope;
  const navigate = useNavigate();
  const { person } = untrack(() => props);
  const [asked] = useSearchParams<{ planlagt: string }>();
  const talks = createAsync(() => readTalks(scope, person.candidateId));
  const nearest = (): string | undefined => beganLast(talks()?.items ?? [])?.conversationId;
  const name = firstName(person);
  const form = createForm<ConversationFields, ConversationRequest, CandidateChanged>({
    name: `conversation-${person.candidateId}`,
    start: fieldsOf(person),
    newest: () => ({ version: props.person.version, values: fieldsOf(props.person) }),
    read: (fields, version) => withPlanned(readConversation(fields, version), asked.planlagt ?? nearest()),
    send: (conversation, key) =>
      answerOf(
        visitation.candidates[':candidateId'].conversations.$post(
          { param: { scope, candidateId: person.candidateId }, json: conversation },
          once(key),
        ),
      ),
    done: ({ version }) => {
      tellDone(t().done(name));
      const proposed = async (): Promise<boolean> => {
        await revalidate(readProposals.keyFor(scope, person.candidateId, []));
        return (await readProposals(scope, person.candidateId, [])).personVersion >= version;
      };
      waitUntilShown(proposed, [readPerson.key, readWork.key, readProposals.key, readTalks.key]);
      navigate(`/personer/${person.candidateId}`);
    },
  });
  return (
    <div class="ff-jump-beside">
      <JumpList form={form} person={props.person} />
      <div class="ff-sheet ff-narrow-form">
        <Form of={form} submit={t().submit} beside={<A href={`/personer/${person.candidateId}`}>{t().cancel}</A>}>
          <OwnWords form={form} name={name} />
          <WishedWork form={form} name={name} />
          <WishedPlace form={form} name={name} />
          <WhatHasToSuit form={form} name={name} />
          <LanguageAndWay form={form} name={name} />
          <CardForCompanies form={form} name={name} />
          <HowItGoesOn form={form} name={name} />
        </Form>
      </div>
    </div>
  );
}
