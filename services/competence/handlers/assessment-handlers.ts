import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { showAssessment } from '../capabilities/show-assessment.ts';
import { takeInSignature } from '../capabilities/take-in-signature.ts';
import { signaturePlace } from '../store/answer-places.ts';
import { signatureItem } from '../store/assessment-items.ts';
import type { AssessmentConsumed } from '../consumes/assessment-consumes.ts';
import type { OpenCompetence } from '../store/competence-store.ts';

type About = { readonly facts: { readonly recordId: string; readonly assessmentId: string } };

/** What is done when something happened to an assessment, or the person signed one. */
export function assessmentHandlers(open: OpenCompetence): EventHandlers<AssessmentConsumed> {
  const show = (call: Call, { facts }: About): Promise<void> => showAssessment(open, call, facts);
  return {
    AssessmentProposed: show,
    AssessmentSigned: show,
    AssessmentApproved: show,
    AssessmentReturned: show,
    AssessmentWithdrawn: show,
    AssessmentVerified: show,
    SignatureOffered: (call, event) => {
      return takeInSignature(asOwner(call, event.facts.owner), open, event);
    },
    SignatureSettled: async (call, event) => {
      const { table } = await signaturePlace(call, open, event.facts);
      return showOutcome(table, signatureItem, event.facts.assessmentId, event);
    },
  };
}
