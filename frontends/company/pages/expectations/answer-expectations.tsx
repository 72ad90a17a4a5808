import { A, createAsync, useNavigate, useParams } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { answerFieldsOf, freshAnswers, type AnswerFields } from '#kit/alignment/answer-fields.ts';
import { alignmentWords } from '#kit/alignment/alignment-words.text.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { CompanyAnswers } from '#shared/shapes/alignment-answers.ts';
import { alignmentQuestions } from '#shared/shapes/alignment-questions.ts';
import type { AlignmentSent, CompanyAlignment } from '#shared/shapes/alignment-talk.ts';
import { isTakenIn, readExpectations } from '../../data/expectations.ts';
import { ownCompany } from '../../data/own-company.ts';
import { ContactsOnly } from '../../parts/contacts-only.tsx';
import { expectationsText } from './expectations.text.ts';

/** What do we expect: the company answers the seven questions, before the meeting or after the text. */
export function AnswerExpectations(): JSX.Element {
  const t = expectationsText;
  const params = useParams<{ meetingId: string }>();
  return (
    <Page title={t().answerTitle} form="tight">
      <BackLink href={`/moeder/${params.meetingId}/forventninger`}>{t().title}</BackLink>
      <ContactsOnly action="answer-company-alignment">
        {() => (
          <Loaded page says={t().loading} keys={readExpectations.key}>
            <OneTalk meetingId={params.meetingId} />
          </Loaded>
        )}
      </ContactsOnly>
    </Page>
  );
}

function OneTalk(props: { readonly meetingId: string }): JSX.Element {
  const t = expectationsText;
  const own = ownCompany();
  const talk = createAsync(() => readExpectations(own.scope, own.companyId, props.meetingId));
  const isOff = (): boolean => talk()?.meetingState === 'cancelled' || talk()?.agreed === false;
  return (
    <Show when={talk()}>
      {(known) => (
        <>
          <h1>{t().answerTitle}</h1>
          <Show when={!isOff()} fallback={<Empty title={t().over} text={t().overText} />}>
            <p class="font-lead">{t().answerLead}</p>
            <p class="ff-muted">{t().whoSees}</p>
            <QuestionsForm of={known()} />
          </Show>
        </>
      )}
    </Show>
  );
}

function QuestionsForm(props: { readonly of: CompanyAlignment }): JSX.Element {
  const t = expectationsText;
  const own = ownCompany();
  const navigate = useNavigate();
  const { meetingId } = untrack(() => props.of);
  const here = `/moeder/${meetingId}/forventninger`;
  const fields = (): AnswerFields => fieldsOf(props.of);
  const form = createForm<AnswerFields, CompanyAnswers, AlignmentSent>({
    name: `company-answers-${meetingId}`,
    start: untrack(fields),
    newest: () => ({ version: props.of.ownVersion, values: fields() }),
    read: (typed, version) => readWithShape(CompanyAnswers, { version, answers: freshAnswers(typed, fields()) }),
    send: (json, key) =>
      answerOf(
        matching.companies[':companyId']['match-meetings'][':meetingId'].talk.answers.$post(
          { param: { scope: own.scope, companyId: own.companyId, meetingId }, json },
          once(key),
        ),
      ),
    done: ({ answerId }) => {
      tellDone(t().sent);
      waitUntilShown(() => isTakenIn(own, meetingId, answerId), [readExpectations.key]);
      navigate(here);
    },
  });
  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().send} beside={<A href={here}>{t().cancel}</A>}>
        <For each={alignmentQuestions}>
          {(question) => (
            <TextArea
              field={form.field(`answers.${question}`)}
              label={alignmentWords().question[question]}
              help={t().help[question]}
              optional
              rows={2}
            />
          )}
        </For>
      </Form>
    </div>
  );
}

function fieldsOf({ questions }: CompanyAlignment): AnswerFields {
  const said = new Map(questions.map(({ question, own: words }) => [question, words]));
  return answerFieldsOf((question) => said.get(question));
}
