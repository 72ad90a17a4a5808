import { createForm, type RunningForm } from '#kit/forms/create-form.ts';
import { openingRefusals, readNewOpening } from '#kit/openings/read-opening.ts';
import type { OpeningFacts, OpeningSaved } from '#shared/shapes/opening.ts';
import { errorsOfStep, firstWrongStep, lastStep, openingSteps, stepOf, type SteppedFields } from './opening-steps.ts';

/** A form in short steps: "next" reads the step in view, and only the last step sends. */
export interface StepForm {
  readonly form: RunningForm<SteppedFields>;
  readonly step: () => number;
  readonly back: () => void;
}

/** What a form in steps takes: its name for drafts, where it starts, how it is sent and what happens then. */
export interface StepPlan {
  readonly name: string;
  readonly start: SteppedFields;
  readonly send: (facts: OpeningFacts, idempotencyKey: string) => Promise<OpeningSaved>;
  readonly done: (saved: OpeningSaved, facts: OpeningFacts) => void;
}

/** Starts the form. A step that is in order gives no errors and nothing to send, so the form goes on to the next. */
export function createStepForm(plan: StepPlan): StepForm {
  const whole = createForm<SteppedFields, OpeningFacts, OpeningSaved>({
    ...plan,
    refusalsAt: openingRefusals,
    read: (fields) => {
      const read = readNewOpening(fields, 'company');
      if ('body' in read) return stepOf(fields) === lastStep ? read : { errors: {} };
      return { errors: stepOf(fields) === lastStep ? read.errors : errorsOfStep(read.errors, stepOf(fields)) };
    },
  });
  const step = (): number => stepOf(whole.values);
  const goTo = (next: number): void => whole.field('step').set(String(next));
  const submit = async (): Promise<void> => {
    const at = step();
    await whole.submit();
    const wrong = firstWrongStep((name) => whole.field(name).error() !== undefined);
    if (wrong !== undefined) goTo(wrong);
    else if (at < lastStep) goTo(at + 1);
  };
  const inView = (): ReturnType<typeof whole.errors> => {
    const ids = (openingSteps[step()]?.fields ?? []).map((name) => whole.field(name).id);
    return whole.errors().filter(({ id }) => ids.includes(id));
  };
  return { form: { ...whole, submit, errors: inView }, step, back: () => goTo(Math.max(0, step() - 1)) };
}
