import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { RadioCards, type Choice } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Reveal } from '#kit/forms/reveal.tsx';
import { SelectField } from '#kit/forms/text-fields.tsx';
import { readLibrary } from '#kit/learning/library/library-data.ts';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { InstitutionLine } from '#shared/shapes/institution.ts';
import type { LearningRecordOpening, LearningRecordSaved } from '#shared/shapes/learning-record.ts';
import type { PlacementItem } from '#shared/shapes/placement.ts';
import { readInstitutionsToChoose, readLearningRecords } from '../../data/learning.ts';
import { readPlacements } from '../../data/placements.ts';
import { CompanyPicker } from '../placement/start/company-picker.tsx';
import { nothingChosen } from './chosen-goals.ts';
import { GoalChoice } from './goal-choice.tsx';
import { learningText } from './learning.text.ts';
import { readAgreement, type AgreementFields } from './read-agreement.ts';

/** What shall be learned at the workplace, and who assesses it? */
export function AgreeLearning(): JSX.Element {
  const t = learningText;
  const params = useParams<{ id: string }>();
  const institutions = createAsync(() => readInstitutionsToChoose());
  const placements = createAsync(() => openPlacements(params.id));
  return (
    <>
      <BackLink href={`/personer/${params.id}/kompetenceloeft`}>{t().back}</BackLink>
      <h1>{t().agreeTitle}</h1>
      <p>{t().agreeLead}</p>
      <Loaded says={t().loading} keys={[readInstitutionsToChoose.key, readPlacements.key, readLibrary.key]}>
        <Show when={institutions()}>
          {(known) => (
            <Show when={placements()}>
              {(running) => <AgreeForm candidateId={params.id} institutions={known()} placements={running()} />}
            </Show>
          )}
        </Show>
      </Loaded>
    </>
  );
}

async function openPlacements(candidateId: string): Promise<readonly PlacementItem[]> {
  if (!may('list-candidate-placements')) return [];
  const { items } = await readPlacements(requiredRole().scope, candidateId);
  return items.filter(({ state }) => state === 'running');
}

function AgreeForm(props: {
  readonly candidateId: string;
  readonly institutions: readonly InstitutionLine[];
  readonly placements: readonly PlacementItem[];
}): JSX.Element {
  const t = learningText;
  const navigate = useNavigate();
  const places = (): readonly Choice[] => [
    ...props.placements.map(({ placementId, companyName, kind }) => ({
      value: placementId,
      label: companyName,
      text: vocabularyText().placementKinds[kind],
    })),
    ...props.institutions
      .filter(({ kind }) => kind === 'training-site')
      .map(({ institutionId, name }) => ({ value: institutionId, label: name, text: t().trainingSite })),
    { value: 'company', label: t().otherPlace, text: t().otherPlaceText },
  ];
  const back = (): string => `/personer/${props.candidateId}/kompetenceloeft`;
  const form = createForm<AgreementFields, LearningRecordOpening, LearningRecordSaved>({
    name: untrack(() => `learning-${props.candidateId}`),
    start: untrack(() => ({
      ...nothingChosen,
      place: props.placements[0]?.placementId ?? '',
      companyId: '',
      institutionId: '',
    })),
    read: (fields) => readAgreement(fields, props.placements, t().ask),
    send: (json, key) => {
      const param = { scope: requiredRole().scope, candidateId: props.candidateId };
      return answerOf(competence.candidates[':candidateId']['learning-records'].$post({ param, json }, once(key)));
    },
    done: ({ recordId }) => {
      tellDone(t().saved);
      void revalidate(readLearningRecords.key);
      navigate(`/personer/${props.candidateId}/laering/${recordId}`);
    },
  });
  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().save} beside={<A href={back()}>{t().cancel}</A>}>
        <RadioCards field={form.field('place')} label={t().place} choices={places()} />
        <Reveal when={form.values.place === 'company'}>
          <CompanyPicker field={form.field('companyId')} chosenName={undefined} />
        </Reveal>
        <SelectField
          field={form.field('institutionId')}
          label={t().institution}
          help={t().institutionHelp}
          options={props.institutions
            .filter(({ accredited }) => accredited)
            .map(({ institutionId, name }) => ({ value: institutionId, label: name }))}
        />
        <GoalChoice form={form} had={[]} />
      </Form>
    </div>
  );
}
