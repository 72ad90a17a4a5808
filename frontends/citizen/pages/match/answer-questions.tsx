import { A, createAsync, useNavigate, useParams } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { answerFieldsOf, freshAnswers, type AnswerFields } from '#kit/alignment/answer-fields.ts';
import { alignmentWords } from '#kit/alignment/alignment-words.text.ts';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { CitizenAnswers } from '#shared/shapes/alignment-answers.ts';
import { alignmentQuestions } from '#shared/shapes/alignment-questions.ts';
import type { AlignmentSent, MyAlignment } from '#shared/shapes/alignment-talk.ts';
import { considerations } from '#shared/shapes/vocabulary.ts';
import { own } from '../../data/certificates.ts';
import { readMyMeetings } from '../../data/my-meetings.ts';
import { myMatchText } from './match.text.ts';
import { isTakenIn } from './say-yes.tsx';

/** What do I wish of the place, in my own words; and what may the workplace know of what I need. */
export function AnswerQuestions(): JSX.Element {
  const t = myMatchText;
  const params = useParams<{ meetingId: string }>();
  const meetings = createAsync(() => readMyMeetings());
  const meeting = (): MyAlignment | undefined =>
    meetings()?.find(
      ({ meetingId, meetingState, agreed }) =>
        meetingId === params.meetingId && meetingState !== 'cancelled' && agreed !== false,
    );
  return (
    <Page title={t().answerTitle} form="tight">
      <BackLink href={`/matchmoeder/${params.meetingId}`}>{t().see}</BackLink>
      <Loaded page says={t().loading} keys={readMyMeetings.key}>
        <Show when={meetings()}>
          <Show when={meeting()} fallback={<Empty page title={t().gone} text={t().goneText} />}>
            {(known) => (
              <>
                <h1>{t().answerTitle}</h1>
                <p class="font-lead">{t().answerLead}</p>
                <p class="ff-muted">{t().whoSees}</p>
                <QuestionsForm of={known()} />
              </>
            )}
          </Show>
        </Show>
      </Loaded>
    </Page>
  );
}

type Fields = AnswerFields & { readonly told: readonly string[]; readonly brings: string };

function QuestionsForm(props: { readonly of: MyAlignment }): JSX.Element {
  const t = myMatchText;
  const navigate = useNavigate();
  const { meetingId } = untrack(() => props.of);
  const here = `/matchmoeder/${meetingId}`;
  const fields = (): Fields => fieldsOf(props.of);
  const form = createForm<Fields, CitizenAnswers, AlignmentSent>({
    name: `my-answers-${meetingId}`,
    start: untrack(fields),
    newest: () => ({ version: props.of.ownVersion, values: fields() }),
    read: (typed, version) =>
      readWithShape(CitizenAnswers, {
        version,
        answers: freshAnswers(typed, fields()),
        told: [...typed.told],
        brings: typed.brings,
      }),
    send: (json, key) =>
      answerOf(
        matching['my-match-meetings'][':meetingId'].answers.$post({ param: { ...own(), meetingId }, json }, once(key)),
      ),
    done: ({ answerId }) => {
      tellDone(t().sent);
      waitUntilShown(() => isTakenIn(meetingId, answerId), [readMyMeetings.key]);
      navigate(here);
    },
  });
  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().send} beside={<A href={here}>{t().cancel}</A>}>
        <For each={alignmentQuestions}>
          {(question) => (
            <>
              <TextArea
                field={form.field(`answers.${question}`)}
                label={alignmentWords().question[question]}
                help={question === 'supportNeeds' ? `${t().help[question]} ${t().onlyBroker}` : t().help[question]}
                optional
                rows={2}
              />
              <Show when={question === 'supportNeeds'}>
                <Chips
                  field={form.field('told')}
                  label={t().told}
                  help={t().toldHelp}
                  optional
                  choices={considerations.map((value) => ({ value, label: t().needs[value] }))}
                />
              </Show>
            </>
          )}
        </For>
        <Show when={props.of.meetingState === 'called'}>
          <TextField field={form.field('brings')} label={t().brings} help={t().bringsHelp} optional width="full" />
        </Show>
      </Form>
    </div>
  );
}

function fieldsOf({ questions, told, brings = '' }: MyAlignment): Fields {
  const said = new Map(questions.map(({ question, own: words }) => [question, words]));
  return { ...answerFieldsOf((question) => said.get(question)), told: [...told], brings };
}
