import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { SelectField, TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { LearningRecordOpening, LearningRecordSaved } from '#shared/shapes/learning-record.ts';
import { workAreas, type WorkArea } from '#shared/shapes/vocabulary.ts';
import { readAssessingInstitutions, readGoals, readLearningRecords } from '../../data/learning.ts';
import { learningText } from './learning.text.ts';
import { readAgreement, type AgreementFields } from './read-agreement.ts';

/** What shall be learned at the workplace, and who assesses it? */
export function AgreeLearning(): JSX.Element {
  const t = learningText;
  return (
    <>
      <h1>{t().agreeTitle}</h1>
      <p>{t().agreeLead}</p>
      <Loaded says={t().loading} keys={[readAssessingInstitutions.key, readGoals.key]}>
        <AgreeForm />
      </Loaded>
    </>
  );
}

function AgreeForm(): JSX.Element {
  const t = learningText;
  const params = useParams<{ id: string }>();
  const navigate = useNavigate();
  const institutions = createAsync(() => readAssessingInstitutions());
  const back = (): string => `/personer/${params.id}/laering`;
  const form = createForm<AgreementFields, LearningRecordOpening, LearningRecordSaved>({
    name: `learning-${params.id}`,
    start: { companyId: '', institutionId: '', workArea: '', goals: [] },
    read: (fields) => readAgreement(fields, t().ask),
    send: (json, key) => {
      const param = { scope: requiredRole().scope, candidateId: params.id };
      return answerOf(competence.candidates[':candidateId']['learning-records'].$post({ param, json }, once(key)));
    },
    done: ({ recordId }) => {
      tellDone(t().saved);
      void revalidate(readLearningRecords.key);
      navigate(`${back()}/${recordId}`);
    },
  });
  const area = (): WorkArea | undefined => workAreas.find((known) => known === form.values.workArea);
  const goals = createAsync(async () => {
    const chosen = area();
    return chosen ? await readGoals(chosen) : [];
  });
  return (
    <Show when={institutions()}>
      {(known) => (
        <div class="ff-sheet ff-narrow-form">
          <Form of={form} submit={t().save} beside={<A href={back()}>{t().cancel}</A>}>
            <TextField field={form.field('companyId')} label={t().company} inputmode="numeric" width="short" />
            <SelectField
              field={form.field('institutionId')}
              label={t().institution}
              help={t().institutionHelp}
              options={known().map(({ institutionId, name }) => ({ value: institutionId, label: name }))}
            />
            <SelectField
              field={form.field('workArea')}
              label={t().workArea}
              options={workAreas.map((value) => ({ value, label: vocabularyText().workAreas[value] }))}
            />
            <Show when={area()} fallback={<p class="ff-muted">{t().chooseArea}</p>}>
              <Show when={(goals() ?? []).length > 0} fallback={<p class="ff-muted">{t().noGoals}</p>}>
                <Chips
                  field={form.field('goals')}
                  label={t().goals}
                  choices={(goals() ?? []).map(({ goalId, task }) => ({ value: goalId, label: task }))}
                />
              </Show>
            </Show>
          </Form>
        </div>
      )}
    </Show>
  );
}
