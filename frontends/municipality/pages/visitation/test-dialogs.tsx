import { For, untrack, type JSX } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, SelectField, TextField } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import {
  skillLevels,
  SkillsTestAssessment,
  SkillsTestOrdering,
  SkillsTestStep,
  type CandidateVisitation,
  type VisitationChanged,
} from '#shared/shapes/candidate-visitation.ts';
import { followVisitation } from './follow-visitation.ts';
import { visitationText } from './visitation.text.ts';

interface DialogProps {
  readonly visited: CandidateVisitation;
  readonly onClose: () => void;
}

const tests = visitation.candidates[':candidateId']['skills-tests'];
const subjects = ['reading', 'writing', 'maths'] as const;
const words = (): ReturnType<typeof visitationText>['test'] => visitationText().test;

/** Orders a test: from when, and where it is taken. */
export function OrderTestDialog(props: DialogProps): JSX.Element {
  const { candidateId } = untrack(() => props.visited);
  const param = { scope: requiredRole().scope, candidateId };
  const form = createForm<{ readonly on: string; readonly place: string }, SkillsTestOrdering, VisitationChanged>({
    name: `order-test-${candidateId}`,
    start: { on: typedDate(today()), place: '' },
    newest: () => ({ version: props.visited.visitationVersion, values: {} }),
    read: ({ on, place }, version) =>
      readWithShape(
        SkillsTestOrdering,
        { version, on: readDate(on, today()) ?? on, place: place.trim() || undefined },
        words().words,
      ),
    send: (json, key) => answerOf(tests.$post({ param, json }, once(key))),
    done: () => {
      followVisitation(words().saved);
      props.onClose();
    },
  });
  return (
    <Dialog open title={words().order} onClose={() => props.onClose()}>
      <Form of={form} submit={words().order}>
        <DateField field={form.field('on')} label={words().orderedOn} />
        <TextField field={form.field('place')} label={words().place} optional />
      </Form>
    </Dialog>
  );
}

/** Writes down that the test was taken, or that it is cancelled, and when. */
export function StepDialog(props: DialogProps & { readonly step: 'taken' | 'cancelled' }): JSX.Element {
  const { candidateId } = untrack(() => props.visited);
  const step = untrack(() => props.step);
  const param = { scope: requiredRole().scope, candidateId };
  const title = (): string => (step === 'taken' ? words().taken : words().cancel);
  const form = createForm<{ readonly on: string }, SkillsTestStep, VisitationChanged>({
    name: `test-${step}-${candidateId}`,
    start: { on: typedDate(today()) },
    newest: () => ({ version: props.visited.visitationVersion, values: {} }),
    read: ({ on }, version) =>
      readWithShape(SkillsTestStep, { version, on: readDate(on, today()) ?? on }, words().words),
    send: (json, key) => answerOf(tests[step].$post({ param, json }, once(key))),
    done: () => {
      followVisitation(words().saved);
      props.onClose();
    },
  });
  return (
    <Dialog open title={title()} onClose={() => props.onClose()}>
      <Form of={form} submit={title()}>
        <DateField field={form.field('on')} label={words().on} />
      </Form>
    </Dialog>
  );
}

/** Writes down what the test showed, subject by subject. */
export function ResultDialog(props: DialogProps): JSX.Element {
  const { candidateId } = untrack(() => props.visited);
  const param = { scope: requiredRole().scope, candidateId };
  const form = createForm<
    { readonly reading: string; readonly writing: string; readonly maths: string },
    SkillsTestAssessment,
    VisitationChanged
  >({
    name: `test-result-${candidateId}`,
    start: { reading: '', writing: '', maths: '' },
    newest: () => ({ version: props.visited.visitationVersion, values: {} }),
    read: (fields, version) => readWithShape(SkillsTestAssessment, { version, ...fields }, words().words),
    send: (json, key) => answerOf(tests.result.$post({ param, json }, once(key))),
    done: () => {
      followVisitation(words().saved);
      props.onClose();
    },
  });
  return (
    <Dialog open title={words().result} onClose={() => props.onClose()}>
      <Form of={form} submit={words().result}>
        <For each={subjects}>
          {(subject) => (
            <SelectField
              field={form.field(subject)}
              label={words().subject[subject]}
              options={skillLevels.map((value) => ({ value, label: words().level[value] }))}
            />
          )}
        </For>
      </Form>
    </Dialog>
  );
}
