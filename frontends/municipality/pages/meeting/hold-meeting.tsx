import { A, createAsync, useNavigate, useParams } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { DateField, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { listed } from '#kit/language/words-in-line.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { AlignmentTalkView } from '#shared/shapes/alignment-talk.ts';
import type { MatchMeetingChanged, MatchMeetingOutcome, MatchMeetingView } from '#shared/shapes/match-meeting.ts';
import type { OpeningView } from '#shared/shapes/opening.ts';
import { readTalk } from '../../data/alignment.ts';
import { followOnPerson } from '../../data/follow-person.ts';
import { readProposals } from '../../data/matching.ts';
import { readMeeting, readMeetings } from '../../data/meetings.ts';
import { networkScope } from '../../data/network-scope.ts';
import { readPerson } from '../../data/person.ts';
import { readPlace } from '../../data/workplaces.ts';
import { firstName } from '../person/first-name.ts';
import { alignmentQuestions } from '#shared/shapes/alignment-questions.ts';
import { alignmentText } from './alignment.text.ts';
import { WhatTheySaid } from './what-they-said.tsx';
import { WhyNot } from './why-not.tsx';
import { heldOnFrom, outcomeFieldsOf, readOutcome, type OutcomeFields } from './read-outcome.ts';

/** Holds a match meeting: the seven answers of the expectation alignment, written together, and whether both said yes. */
export function HoldMeeting(): JSX.Element {
  const params = useParams<{ id: string; meetingId: string }>();
  return (
    <Loaded says={alignmentText().back} keys={[readMeeting.key, readTalk.key]}>
      <OneMeeting meetingId={params.meetingId} candidateId={params.id} />
    </Loaded>
  );
}

function OneMeeting(props: { readonly meetingId: string; readonly candidateId: string }): JSX.Element {
  const t = alignmentText;
  const scope = requiredRole().scope;
  const meeting = createAsync(() => readMeeting(scope, props.meetingId));
  const talk = createAsync(() => readTalk(scope, props.meetingId));
  const person = createAsync(() => readPerson(scope, props.candidateId));
  return (
    <Show when={meeting()}>
      {(known) => (
        <>
          <BackLink href={`/personer/${known().candidateId}/matchmoeder/${known().meetingId}`}>{t().back}</BackLink>
          <h1>{t().title(known().companyName)}</h1>
          <Show when={known().state !== 'cancelled'} fallback={<Empty title={t().over} />}>
            <p class="font-lead">{t().lead}</p>
            <Show when={talk() && person()}>
              {(who) => <AlignmentForm meeting={known()} talk={talk() as AlignmentTalkView} name={firstName(who())} />}
            </Show>
          </Show>
        </>
      )}
    </Show>
  );
}

function AlignmentForm(props: {
  readonly meeting: MatchMeetingView;
  readonly talk: AlignmentTalkView;
  readonly name: string;
}): JSX.Element {
  const t = alignmentText;
  const navigate = useNavigate();
  const { meeting } = untrack(() => props);
  const person = `/personer/${meeting.candidateId}`;
  const here = `${person}/matchmoeder/${meeting.meetingId}`;
  const place = createAsync(() => readPlace(networkScope(), meeting.companyId, meeting.openingId));
  const form = createForm<OutcomeFields, MatchMeetingOutcome, MatchMeetingChanged>({
    name: `alignment-${meeting.meetingId}`,
    start: outcomeFieldsOf(meeting),
    newest: () => ({ version: props.meeting.version, values: outcomeFieldsOf(props.meeting) }),
    read: readOutcome,
    send: (outcome, key) =>
      answerOf(
        matching['match-meetings'][':meetingId'].held.$post(
          { param: { scope: requiredRole().scope, meetingId: meeting.meetingId }, json: outcome },
          once(key),
        ),
      ),
    done: (held, outcome) => {
      followOnPerson(requiredRole().scope, meeting.candidateId, held, [
        readMeeting.key,
        readMeetings.key,
        readProposals.key,
        readTalk.key,
      ]);
      const again = meeting.agreed === true;
      tellDone(doneText(outcome, again));
      if (!outcome.agreed) navigate(`${person}/match`);
      else navigate(again || !outcome.saidYesTogether ? here : `${person}/placering/ny?meeting=${meeting.meetingId}`);
    },
  });
  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().submit} beside={<A href={here}>{t().cancel}</A>}>
        <section class="ff-form__part" aria-labelledby="alignment">
          <h2 id="alignment">{t().part}</h2>
          <For each={alignmentQuestions}>
            {(question) => (
              <>
                <TextArea
                  field={form.field(`alignment.${question}`)}
                  label={t().question[question]}
                  help={question === 'tasks' ? helpWithTasks(place()) : t().help[question]}
                  rows={2}
                />
                <WhatTheySaid
                  said={props.talk.questions.find((one) => one.question === question)}
                  sides={{ citizen: props.name, company: meeting.companyName }}
                  told={question === 'supportNeeds' ? props.talk.told : []}
                  onUse={(words) => form.field(`alignment.${question}`).set(words)}
                />
              </>
            )}
          </For>
        </section>
        <section class="ff-form__part" aria-labelledby="how-it-went">
          <h2 id="how-it-went">{t().end}</h2>
          <DateField field={form.field('heldOn')} label={t().heldOn} from={heldOnFrom()} />
          <RadioCards
            field={form.field('agreed')}
            label={t().agreed}
            help={t().agreedHelp}
            choices={[
              { value: 'yes', label: t().yes, text: t().yesText, icon: 'check' },
              { value: 'no', label: t().no, text: t().noText, icon: 'close' },
            ]}
            reveals={['yes', 'no']}
            then={(agreed) =>
              agreed === 'yes' ? (
                <TextField
                  field={form.field('saidYesTogether')}
                  label={t().together}
                  help={t().togetherHelp}
                  optional
                />
              ) : (
                <WhyNot form={form} />
              )
            }
          />
        </section>
      </Form>
    </div>
  );
}

function doneText(outcome: MatchMeetingOutcome, again: boolean): string {
  const t = alignmentText();
  if (!outcome.agreed) return t.doneNotAgreed;
  if (!outcome.saidYesTogether) return t.doneAsk;
  return again ? t.doneAgain : t.doneAgreed;
}

function helpWithTasks(place: OpeningView | undefined): string {
  const tasks = place?.opening.tasks ?? [];
  const { help, tasksOfPlace } = alignmentText();
  return tasks.length > 0 ? `${help.tasks} ${tasksOfPlace(listed(tasks))}` : help.tasks;
}
