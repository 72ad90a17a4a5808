import type { AnswerFields } from '#shared/kernel/answer.ts';
import { toldId, type AnswerId, type CandidateId, type PlacementId } from '#shared/kernel/ids.ts';
import type { PartnershipScope } from '#shared/kernel/scope.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { HoursLevel, StepAnswer } from '#shared/shapes/hours-plan.ts';
import type { StepVoidReason } from '#shared/shapes/my-placement.ts';
import { sayLevel, type HoursPlan, type HoursStep } from './hours-plan.ts';
import type { Placement } from './placement.ts';

/** The step that is next: the first that is still planned. */
export function nextStepOf({ steps }: Pick<HoursPlan, 'steps'>): HoursStep | undefined {
  return steps.find(({ state }) => state === 'planned');
}

/** What the person said of a step, kept where they are. */
export type StepAnswerKept = AnswerFields & {
  readonly partnership: PartnershipScope;
  readonly candidateId: CandidateId;
  readonly placementId: PlacementId;
  readonly answer: StepAnswer;
  readonly replaces?: AnswerId;
};

/** What the owner makes of the person's word on a step: the plan after it, or why it cannot be used. */
export function judgeStepAnswer(
  placement: Placement | undefined,
  plan: HoursPlan | undefined,
  heard: Pick<StepAnswerKept, 'answerId' | 'about' | 'answer' | 'sentAt' | 'sentBy'> & {
    readonly replaces?: AnswerId | undefined;
  },
): { readonly plan: HoursPlan } | { readonly because: StepVoidReason } {
  if (placement?.state !== 'running') return { because: 'placement-over' };
  const step = plan?.steps.find(({ stepId }) => stepId === heard.about);
  if (!plan || step?.state !== 'planned') return { because: 'step-gone' };
  if (step.said?.answerId !== heard.replaces) return { because: 'said-meanwhile' };
  const said = { answer: heard.answer, at: heard.sentAt, answerId: heard.answerId };
  const steps = plan.steps.map((each) => (each === step ? { ...step, said } : each));
  const actor = { side: 'person', personId: toldId('person', heard.sentBy), now: heard.sentAt } as const;
  const level: HoursLevel = heard.answer === 'right-level' ? 'right-level' : 'growing';
  const keeps = level === 'growing' && !plan.rightLevel;
  return { plan: keeps ? asNextVersion({ ...plan, steps }) : sayLevel({ ...plan, steps }, placement, level, actor) };
}
