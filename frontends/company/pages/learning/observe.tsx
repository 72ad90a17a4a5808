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
import { waysOfDoing, type EvidenceOffer, type EvidenceSent } from '#shared/shapes/evidence.ts';
import type { WorkplaceRecord } from '#shared/shapes/learning-record.ts';
import { readLearners } from '../../data/learning.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readPeople } from '../../data/people.ts';
import { learningText } from './learning.text.ts';
import { readObservation, type ObservationFields } from './read-observation.ts';

/** What can the person do with a task? One hand, under a minute. */
export function Observe(): JSX.Element {
  const t = learningText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/laering">{t().back}</BackLink>
      <Loaded says={t().loading} keys={[readLearners.key, readPeople.key]}>
        <OneLearner />
      </Loaded>
    </Page>
  );
}

function OneLearner(): JSX.Element {
  const t = learningText;
  const own = ownCompany();
  const params = useParams<{ recordId: string }>();
  const records = createAsync(() => readLearners(own.scope, own.companyId));
  const people = createAsync(() => readPeople(own.scope, own.companyId));
  const record = (): WorkplaceRecord | undefined => records()?.find(({ recordId }) => recordId === params.recordId);
  const name = (): string =>
    people()?.find(({ candidateId }) => candidateId === record()?.candidateId)?.firstName ?? t().thePerson;
  return (
    <Show when={records()}>
      <Show when={record()} fallback={<Empty page title={t().gone} text={t().goneText} />} keyed>
        {(known) => (
          <>
            <h1>{t().observeTitle(name())}</h1>
            <ObserveForm record={known} />
          </>
        )}
      </Show>
    </Show>
  );
}

function ObserveForm(props: { readonly record: WorkplaceRecord }): JSX.Element {
  const t = learningText;
  const own = ownCompany();
  const navigate = useNavigate();
  const { recordId, goals } = untrack(() => props.record);
  const form = createForm<ObservationFields, EvidenceOffer, EvidenceSent>({
    name: `observe-${recordId}`,
    start: { goalId: goals.length === 1 ? (goals[0]?.goalId ?? '') : '', doing: '', words: '' },
    read: (fields) => readObservation(fields, t().ask),
    send: (json, key) => {
      const records = competence.companies[':companyId']['learning-records'];
      return answerOf(records[':recordId'].observations.$post({ param: { ...own, recordId }, json }, once(key)));
    },
    done: () => {
      tellDone(t().sent);
      void revalidate(readLearners.key);
      navigate('/laering');
    },
  });
  return (
    <div class="ff-sheet ff-narrow-form ff-above">
      <Form of={form} submit={t().send} beside={<A href="/laering">{t().cancel}</A>}>
        <RadioCards
          field={form.field('goalId')}
          label={t().task}
          choices={props.record.goals.map(({ goalId, task, goal }) => ({ value: goalId, label: task, text: goal }))}
        />
        <RadioCards
          field={form.field('doing')}
          label={t().doing}
          choices={waysOfDoing.map((value) => ({
            value,
            label: learningWords().doing[value],
            text: t().explained[value],
          }))}
        />
        <TextArea field={form.field('words')} label={t().words} help={t().wordsHelp} optional rows={3} />
      </Form>
    </div>
  );
}
