import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { readLibrary } from '#kit/learning/library/library-data.ts';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import {
  LearningGoalsChange,
  type LearningRecordSaved,
  type LearningRecordView,
} from '#shared/shapes/learning-record.ts';
import { readLearningRecord, readLearningRecords } from '../../data/learning.ts';
import { nothingChosen, readChosen, type ChosenFields } from './chosen-goals.ts';
import { goalChoiceText } from './goal-choice.text.ts';
import { GoalChoice } from './goal-choice.tsx';
import { learningText } from './learning.text.ts';

/** What shall be learned from now on? */
export function ChangeGoals(): JSX.Element {
  const params = useParams<{ id: string; recordId: string }>();
  const record = createAsync(() => readLearningRecord(requiredRole().scope, params.recordId));
  const back = (): string => `/personer/${params.id}/laering/${params.recordId}`;
  return (
    <Loaded says={learningText().loading} keys={[readLearningRecord.key, readLibrary.key]}>
      <Show when={record()}>{(known) => <ChangeForm record={known()} back={back()} />}</Show>
    </Loaded>
  );
}

function ChangeForm(props: { readonly record: LearningRecordView; readonly back: string }): JSX.Element {
  const t = goalChoiceText;
  const navigate = useNavigate();
  const { recordId, goals: had } = untrack(() => props.record);
  const chosen = (): readonly string[] => props.record.goals.map(({ goalId }) => goalId);
  const form = createForm<ChosenFields, LearningGoalsChange, LearningRecordSaved>({
    name: `learning-goals-${recordId}`,
    start: { ...nothingChosen, workArea: had[0]?.workArea ?? '', goals: untrack(chosen) },
    newest: () => ({ version: props.record.version, values: { goals: chosen() } }),
    read: (fields, version) => {
      const read = readChosen(fields, t().ask);
      return 'errors' in read ? read : readWithShape(LearningGoalsChange, { version, ...read.body });
    },
    send: (json, key) => {
      const param = { scope: requiredRole().scope, recordId };
      return answerOf(competence['learning-records'][':recordId'].goals.$put({ param, json }, once(key)));
    },
    done: () => {
      tellDone(t().saved);
      void revalidate([readLearningRecord.key, readLearningRecords.key]);
      navigate(props.back);
    },
  });
  return (
    <>
      <BackLink href={props.back}>{learningText().at(props.record.workplaceName)}</BackLink>
      <h1>{t().changeTitle}</h1>
      <p>{t().changeLead}</p>
      <div class="ff-sheet ff-narrow-form">
        <Form of={form} submit={t().save} beside={<A href={props.back}>{learningText().cancel}</A>}>
          <GoalChoice form={form} had={props.record.goals} />
        </Form>
      </div>
    </>
  );
}
