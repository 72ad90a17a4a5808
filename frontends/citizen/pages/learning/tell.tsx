import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { waysOfDoing, type EvidenceOffer, type EvidenceSent } from '#shared/shapes/evidence.ts';
import type { MyRecord } from '#shared/shapes/learning-record.ts';
import { readMyRecords } from '../../data/my-learning.ts';
import { learningText } from './learning.text.ts';
import { readOwnWords, type OwnWordsFields } from './read-own-words.ts';
import { SendPhoto } from './send-photo.tsx';

/** The person tells what they can, in own words or with a picture. */
export function Tell(): JSX.Element {
  const t = learningText;
  return (
    <Page title={t().tellTitle} form="tight">
      <BackLink href="/skridt">{t().back}</BackLink>
      <Loaded says={t().loading} keys={readMyRecords.key}>
        <OneRecord />
      </Loaded>
    </Page>
  );
}

function OneRecord(): JSX.Element {
  const t = learningText;
  const params = useParams<{ recordId: string }>();
  const records = createAsync(() => readMyRecords(requiredRole().scope));
  const record = (): MyRecord | undefined =>
    records()?.find(({ recordId, state }) => recordId === params.recordId && state === 'open');
  return (
    <Show when={records()}>
      <Show when={record()} fallback={<Empty page title={t().nothing} text={t().nothingText} />} keyed>
        {(known) => (
          <>
            <h1>{t().tellTitle}</h1>
            <p class="font-lead">{t().tellLead}</p>
            <div class="ff-narrow ff-stack">
              <TellForm record={known} />
              <SendPhoto record={known} />
            </div>
          </>
        )}
      </Show>
    </Show>
  );
}

function TellForm(props: { readonly record: MyRecord }): JSX.Element {
  const t = learningText;
  const navigate = useNavigate();
  const { recordId, goals } = untrack(() => props.record);
  const form = createForm<OwnWordsFields, EvidenceOffer, EvidenceSent>({
    name: `own-words-${recordId}`,
    start: { goalId: goals.length === 1 ? (goals[0]?.goalId ?? '') : '', doing: '', words: '' },
    read: (fields) => readOwnWords(fields, t().ask),
    send: (json, key) => {
      const param = { scope: requiredRole().scope, recordId };
      return answerOf(competence['my-learning-records'][':recordId'].words.$post({ param, json }, once(key)));
    },
    done: () => {
      tellDone(t().sent);
      void revalidate(readMyRecords.key);
      navigate('/skridt');
    },
  });
  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().send} beside={<A href="/skridt">{t().cancel}</A>}>
        <RadioCards
          field={form.field('goalId')}
          label={t().task}
          choices={props.record.goals.map(({ goalId, task, goal }) => ({ value: goalId, label: task, text: goal }))}
        />
        <RadioCards
          field={form.field('doing')}
          label={t().doing}
          optional
          choices={waysOfDoing.map((value) => ({ value, label: learningWords().doing[value] }))}
        />
        <TextArea field={form.field('words')} label={t().words} optional rows={4} />
      </Form>
    </div>
  );
}
