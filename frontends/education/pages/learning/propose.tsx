import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { ChoiceCard } from '#kit/forms/choice-fields.tsx';
import { createForm, type RunningForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { SelectField } from '#kit/forms/text-fields.tsx';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { shortDate } from '#kit/time/format-dates.ts';
import type { AssessmentProposedAgain, AssessmentSaved, AssessmentView } from '#shared/shapes/assessment.ts';
import type { EvidenceView } from '#shared/shapes/evidence.ts';
import { learningLevels } from '#shared/shapes/learning-goal.ts';
import type { InstitutionRecordView, RecordGoal } from '#shared/shapes/learning-record.ts';
import { readAssessment, readAssessments, readRecord } from '../../data/learning.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { LearningPage } from './learning-page.tsx';
import { learningText } from './learning.text.ts';
import { atGoals, fieldsOfProposal, readProposal, type ProposalFields } from './read-proposal.ts';

/** A level for each goal that is ready, and the evidence it rests on; anew where it came back. */
export function Propose(): JSX.Element {
  return (
    <LearningPage
      title={learningText().propose}
      action="propose-assessment"
      keys={[readRecord.key, readAssessment.key]}
    >
      {() => <OneRecord />}
    </LearningPage>
  );
}

function OneRecord(): JSX.Element {
  const t = learningText;
  const own = ownInstitution();
  const params = useParams<{ recordId: string }>();
  const record = createAsync(() => readRecord(own.scope, own.institutionId, params.recordId));
  return (
    <Show when={record()} keyed>
      {(known) => (
        <>
          <BackLink href={`/laering/${known.recordId}`}>{t().back}</BackLink>
          <h1>{t().propose}</h1>
          <p class="font-lead">{t().proposeLead}</p>
          <Show
            when={known.assessments.find(({ state }) => state === 'returned')}
            fallback={<ProposeForm record={known} />}
          >
            {(returned) => <Again record={known} assessmentId={returned().assessmentId} />}
          </Show>
        </>
      )}
    </Show>
  );
}

/** One that came back is made anew, from the version it has. */
function Again(props: { readonly record: InstitutionRecordView; readonly assessmentId: string }): JSX.Element {
  const own = ownInstitution();
  const returned = createAsync(() =>
    readAssessment({ ...own, recordId: props.record.recordId, assessmentId: props.assessmentId }),
  );
  return <Show when={returned()}>{(known) => <ProposeForm record={props.record} returned={known()} />}</Show>;
}

function ProposeForm(props: {
  readonly record: InstitutionRecordView;
  readonly returned?: AssessmentView;
}): JSX.Element {
  const t = learningText;
  const own = ownInstitution();
  const navigate = useNavigate();
  const { recordId, goals } = untrack(() => props.record);
  const start = fieldsOfProposal(goals);
  const form = createForm<ProposalFields, AssessmentProposedAgain, AssessmentSaved>({
    name: untrack(() => `proposal-${recordId}-${props.returned?.assessmentId ?? 'first'}`),
    start,
    newest: () => ({ version: props.returned?.version ?? firstVersion, values: start }),
    read: (fields, version) => readProposal(goals, fields, version, t().nothingChosen),
    send: async (json, key) => {
      const of = competence.institutions[':institutionId']['learning-records'][':recordId'].assessments;
      const { levels } = json;
      const first = { ...own, recordId };
      try {
        if (!props.returned) return await answerOf(of.$post({ param: first, json: { levels } }, once(key)));
        const param = { ...first, assessmentId: props.returned.assessmentId };
        return await answerOf(of[':assessmentId'].proposal.$put({ param, json }, once(key)));
      } catch (thrown) {
        throw atGoals(thrown, levels);
      }
    },
    done: ({ assessmentId }) => {
      tellDone(t().proposed);
      void revalidate([readRecord.key, readAssessments.key, readAssessment.key]);
      navigate(`/laering/${recordId}/bedoemmelse/${assessmentId}`);
    },
  });
  return (
    <Form
      of={form}
      submit={props.returned ? t().proposeAgain : t().sendProposal}
      beside={<A href={`/laering/${recordId}`}>{t().cancel}</A>}
    >
      <div class="ff-stack">
        <For each={goals}>
          {(goal) => (
            <GoalPart form={form} goal={goal} pieces={props.record.evidence.filter((piece) => counts(piece, goal))} />
          )}
        </For>
      </div>
    </Form>
  );
}

/** What is proposed for the first time has no version yet; it is the first. */
const firstVersion = 1;

function counts(piece: EvidenceView, { goalId }: RecordGoal): boolean {
  return piece.goalId === goalId && piece.state === 'standing';
}

/** One goal: its level, and what it rests on, each piece a card that is ticked. */
function GoalPart(props: {
  readonly form: RunningForm<ProposalFields>;
  readonly goal: RecordGoal;
  readonly pieces: readonly EvidenceView[];
}): JSX.Element {
  const t = learningText;
  const { goalId } = untrack(() => props.goal);
  const evidence = untrack(() => props.form.field(`evidence.${goalId}`));
  const chosen = (): readonly string[] => evidence.value() as readonly string[];
  const toggle = (evidenceId: string, isChosen: boolean): void => {
    const without = chosen().filter((other) => other !== evidenceId);
    evidence.set(isChosen ? [...without, evidenceId] : without);
  };
  return (
    <section class="ff-sheet" aria-label={props.goal.goal}>
      <h2 class="h3">{props.goal.goal}</h2>
      <SelectField
        field={props.form.field(`level.${goalId}`) as never}
        label={t().level}
        none={t().notNow}
        options={learningLevels.map((value) => ({
          value,
          label: `${learningWords().levels[value]}: ${props.goal.criteria[value]}`,
        }))}
      />
      <fieldset class="ff-above" id={evidence.id}>
        <legend class="form-label">{t().evidence}</legend>
        <Show when={evidence.error()}>{(text) => <p class="form-error-message">{text()}</p>}</Show>
        <For each={props.pieces} fallback={<p class="ff-muted">{t().noEvidence}</p>}>
          {(piece) => (
            <ChoiceCard
              kind="checkbox"
              name={piece.evidenceId}
              choice={{ value: piece.evidenceId, label: titleOf(piece), text: piece.words ?? '' }}
              checked={chosen().includes(piece.evidenceId)}
              onChange={(isChosen) => toggle(piece.evidenceId, isChosen)}
            />
          )}
        </For>
      </fieldset>
    </section>
  );
}

function titleOf({ source, kind, on, doing }: EvidenceView): string {
  const t = learningWords();
  return [t.sources[source], doing ? t.doing[doing] : t.kinds[kind], shortDate(on)].join(' · ');
}
