import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { statesText } from '#kit/parts/states.text.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import {
  LearningGoalRetirement,
  retirementReasons,
  type LearningGoalSaved,
  type LearningGoalView,
} from '#shared/shapes/learning-goal.ts';
import { libraryKeys } from './library-data.ts';
import { libraryText } from './library.text.ts';

type RetireFields = { readonly because: string; readonly note: string };

/** A goal goes out of the library, or a proposal is not taken in; always with the reason. */
export function RetireGoal(props: {
  readonly scope: string;
  readonly goal: LearningGoalView;
  readonly onClose: () => void;
}): JSX.Element {
  const t = libraryText;
  const goalId = untrack(() => props.goal.goalId);
  const form = createForm<RetireFields, LearningGoalRetirement, LearningGoalSaved>({
    name: `retire-goal-${goalId}`,
    start: { because: '', note: '' },
    newest: () => ({ version: props.goal.version, values: {} }),
    read: (fields, version) => {
      const { because, note } = fields;
      const read = readWithShape(LearningGoalRetirement, { version, because, note: note.trim() || undefined });
      if ('body' in read) return read;
      return { errors: { ...read.errors, ...emptyOf(fields, { because: t().askBecause }) } };
    },
    send: (json, key) => {
      const param = { scope: props.scope, goalId };
      return answerOf(competence['learning-goals'][':goalId'].retirement.$post({ param, json }, once(key)));
    },
    done: () => {
      tellDone(t().retired);
      props.onClose();
      void revalidate(libraryKeys());
    },
  });
  return (
    <Dialog
      open
      title={props.goal.state === 'proposed' ? t().declineTitle : t().retireTitle}
      onClose={() => props.onClose()}
    >
      <p>{t().retireText}</p>
      <Form
        of={form}
        submit={props.goal.state === 'proposed' ? t().decline : t().retire}
        beside={
          <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
            {statesText().cancel}
          </button>
        }
      >
        <RadioCards
          field={form.field('because')}
          label={t().because}
          choices={retirementReasons.map((value) => ({ value, label: t().reasons[value] }))}
        />
        <TextArea
          field={form.field('note')}
          label={t().note}
          help={t().noteHelp}
          optional={form.values.because !== 'other'}
          rows={2}
        />
      </Form>
    </Dialog>
  );
}
