import { revalidate } from '@solidjs/router';
import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Reveal } from '#kit/forms/reveal.tsx';
import { DateField, SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { statesText } from '#kit/parts/states.text.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import {
  correctionActs,
  waysOfDoing,
  withdrawalReasons,
  type EvidenceCorrected,
  type EvidenceCorrection,
  type EvidenceCorrectionView,
  type EvidenceView,
} from '#shared/shapes/evidence.ts';
import type { LearningRecordView } from '#shared/shapes/learning-record.ts';
import { readLearningRecord } from '../../data/learning.ts';
import { correctEvidenceText } from './correct-evidence.text.ts';
import { fieldsOfPiece, readCorrection, type CorrectionFields } from './read-correction.ts';

type PieceProps = { readonly record: LearningRecordView; readonly piece: EvidenceView };

/** What was put right of a piece, and the way to put it right. */
export function Corrections(props: PieceProps): JSX.Element {
  const t = correctEvidenceText;
  const [open, setOpen] = createSignal(false);
  const made = (): readonly EvidenceCorrectionView[] =>
    props.record.corrections.filter(({ evidenceId }) => evidenceId === props.piece.evidenceId);
  return (
    <>
      <For each={made()}>{(correction) => <Made of={correction} record={props.record} />}</For>
      <Show when={props.piece.state === 'standing' && may('correct-evidence')}>
        <button type="button" class="function-link" onClick={() => setOpen(true)}>
          {t().open}
        </button>
        <Show when={open()}>
          <CorrectDialog record={props.record} piece={props.piece} onClose={() => setOpen(false)} />
        </Show>
      </Show>
    </>
  );
}

function Made(props: { readonly of: EvidenceCorrectionView; readonly record: LearningRecordView }): JSX.Element {
  const t = correctEvidenceText;
  const on = (): string => shortDate(props.of.at.slice(0, 10));
  const before = (): string => {
    const { goalId, doing, on: day } = props.of.before;
    const task = props.record.goals.find((goal) => goal.goalId === goalId)?.task;
    const parts = [task, doing && learningWords().doing[doing], shortDate(day)];
    return parts.filter((part) => part !== undefined).join(', ');
  };
  return (
    <p class="ff-muted">
      {props.of.act === 'correct' ? t().done(on()) : t().takenBack(on())}: {props.of.reason}{' '}
      <Show when={props.of.act === 'correct'}>{t().before(before())}</Show>
    </p>
  );
}

function CorrectDialog(props: PieceProps & { readonly onClose: () => void }): JSX.Element {
  const t = correctEvidenceText;
  const [evidenceId, recordId] = untrack(() => [props.piece.evidenceId, props.record.recordId]);
  const form = createForm<CorrectionFields, EvidenceCorrection, EvidenceCorrected>({
    name: `correct-${evidenceId}`,
    start: untrack(() => fieldsOfPiece(props.piece)),
    newest: () => ({ version: props.piece.version, values: {} }),
    read: (fields, version) => readCorrection(fields, version, { today: today(), ask: t().asks }),
    send: (json, key) => {
      const piece = competence['learning-records'][':recordId'].evidence[':evidenceId'];
      const param = { scope: requiredRole().scope, recordId, evidenceId };
      return answerOf(piece.correction.$post({ param, json }, once(key)));
    },
    done: () => {
      tellDone(t().saved);
      props.onClose();
      void revalidate(readLearningRecord.key);
    },
  });
  return (
    <Dialog open title={t().title} onClose={() => props.onClose()}>
      <p>{t().lead}</p>
      <Form
        of={form}
        submit={t().save}
        beside={
          <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
            {statesText().cancel}
          </button>
        }
      >
        <RadioCards
          field={form.field('act')}
          label={t().act}
          choices={correctionActs.map((value) => ({ value, label: t().acts[value] }))}
        />
        <Reveal when={form.values.act === 'correct'}>
          <SelectField
            field={form.field('goalId')}
            label={t().goal}
            options={props.record.goals.map(({ goalId, task }) => ({ value: goalId, label: task }))}
          />
          <SelectField
            field={form.field('doing')}
            label={t().doing}
            optional={props.piece.doing === undefined}
            options={waysOfDoing.map((value) => ({ value, label: learningWords().doing[value] }))}
          />
          <DateField field={form.field('on')} label={t().on} />
        </Reveal>
        <Reveal when={form.values.act === 'withdraw'}>
          <SelectField
            field={form.field('because')}
            label={t().because}
            options={withdrawalReasons.map((value) => ({ value, label: t().reasons[value] }))}
          />
        </Reveal>
        <TextArea field={form.field('reason')} label={t().reason} help={t().reasonHelp} rows={2} />
      </Form>
    </Dialog>
  );
}
