import { A, createAsync, useNavigate, useParams } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { WrittenTogether } from '#shared/shapes/alignment-answers.ts';
import { alignmentQuestions, type AlignmentQuestion, type AlignmentSide } from '#shared/shapes/alignment-questions.ts';
import type { AlignmentTalkChanged, AlignmentTalkView } from '#shared/shapes/alignment-talk.ts';
import type { MatchMeetingView } from '#shared/shapes/match-meeting.ts';
import { considerations } from '#shared/shapes/vocabulary.ts';
import { readTalk, readTalkAgain } from '../../data/alignment.ts';
import { readMeeting } from '../../data/meetings.ts';
import { readPerson } from '../../data/person.ts';
import { firstName } from '../person/first-name.ts';
import { alignmentText } from './alignment.text.ts';
import { readWords, wordFieldsOf, type WordFields } from './own-words.ts';
import { talkText } from './talk.text.ts';

/** The job broker writes down what one side says to the seven questions, sitting with them. */
export function WriteTogether(): JSX.Element {
  const params = useParams<{ id: string; meetingId: string; side: string }>();
  const scope = requiredRole().scope;
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <Loaded says={alignmentText().back} keys={[readTalk.key, readMeeting.key]}>
      <Show when={person()}>
        {(known) => (
          <OneSide
            meetingId={params.meetingId}
            side={params.side === 'company' ? 'company' : 'citizen'}
            name={firstName(known())}
          />
        )}
      </Show>
    </Loaded>
  );
}

function OneSide(props: {
  readonly meetingId: string;
  readonly side: AlignmentSide;
  readonly name: string;
}): JSX.Element {
  const t = talkText;
  const scope = requiredRole().scope;
  const meeting = createAsync(() => readMeeting(scope, props.meetingId));
  const talk = createAsync(() => readTalk(scope, props.meetingId));
  return (
    <Show when={meeting()}>
      {(known) => (
        <>
          <BackLink href={pageOf(known())}>{alignmentText().back}</BackLink>
          <h1>{t().writeTitle(props.side === 'citizen' ? props.name : known().companyName)}</h1>
          <p class="font-lead">{t().writeLead}</p>
          <Show when={talk()}>{(said) => <WordsForm meeting={known()} talk={said()} side={props.side} />}</Show>
        </>
      )}
    </Show>
  );
}

function WordsForm(props: {
  readonly meeting: MatchMeetingView;
  readonly talk: AlignmentTalkView;
  readonly side: AlignmentSide;
}): JSX.Element {
  const t = talkText;
  const scope = requiredRole().scope;
  const navigate = useNavigate();
  const { meeting, side } = untrack(() => props);
  const fields = (): WordFields => wordFieldsOf(props.talk, side);
  const form = createForm<WordFields, WrittenTogether, AlignmentTalkChanged>({
    name: `together-${meeting.meetingId}-${side}`,
    start: untrack(fields),
    newest: () => ({ version: props.talk.version, values: fields() }),
    read: (typed, version) => readWords(typed, version, side, fields()),
    send: (written, key) =>
      answerOf(
        matching['match-meetings'][':meetingId'].talk.answers.$post(
          { param: { scope, meetingId: meeting.meetingId }, json: written },
          once(key),
        ),
      ),
    done: () => {
      void readTalkAgain(scope, meeting.meetingId);
      tellDone(t().written);
      navigate(pageOf(meeting));
    },
  });
  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().writeSave} beside={<A href={pageOf(meeting)}>{alignmentText().cancel}</A>}>
        <For each={alignmentQuestions}>
          {(question) => (
            <TextArea
              field={form.field(`answers.${question}`)}
              label={alignmentText().question[question]}
              help={helpOf(question, side)}
              optional
              rows={2}
            />
          )}
        </For>
        <Show when={side === 'citizen'}>
          <Chips
            field={form.field('told')}
            label={t().toldField}
            help={t().toldHelp}
            choices={considerations.map((value) => ({ value, label: vocabularyText().considerations[value] }))}
          />
          <TextField field={form.field('brings')} label={t().bringsField} help={t().bringsHelp} optional />
        </Show>
      </Form>
    </div>
  );
}

/** Own words about support are for the staff alone. */
function helpOf(question: AlignmentQuestion, side: AlignmentSide): string {
  const isPrivate = question === 'supportNeeds' && side === 'citizen';
  return isPrivate ? talkText().onlyYou : alignmentText().help[question];
}

function pageOf({ candidateId, meetingId }: MatchMeetingView): string {
  return `/personer/${candidateId}/matchmoeder/${meetingId}`;
}
