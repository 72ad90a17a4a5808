import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { preparationFor } from '#services/visitation/domain/shown-to-role.ts';
import type { PreparationInvited } from '#services/visitation/domain/preparation-invitation.ts';
import { preparationInvitationItem } from '#services/visitation/store/preparation-invitation-items.ts';
import {
  openAnswers,
  receivedPreparationItem,
  receivedSupportItem,
} from '#services/visitation/store/preparation-items.ts';
import { profileAnswers } from '#services/visitation/store/profile-answers.ts';
import { readTogether, type Together } from '#services/visitation/store/together-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { preparationSet, preparationSets } from '#shared/rules/preparation-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { PreparationRead, ProfileAnswers } from '#shared/shapes/preparation.ts';

/**
 * What a person answered before the first conversation, what was changed since it was sent, and what staff and person are
 * filling in together. Logged before the answer. Refusal: candidate-not-found.
 */
export async function showPreparation(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
): Promise<Result<PreparationRead, VisitationRefusal>> {
  const { table } = visitation;
  const candidate = await table.get(candidateItem, candidateId);
  if (!candidate) return refuse('candidate-not-found');
  const [received, support, together, invited] = await Promise.all([
    table.get(receivedPreparationItem, candidateId),
    table.get(receivedSupportItem, candidateId),
    readTogether(visitation, candidateId),
    table.get(preparationInvitationItem, candidateId),
  ]);
  await recordViewing(call, table, [candidateId]);
  const base = { canFillTogether: candidate.state === 'referred', ...underWay(together), ...lastInvited(invited) };
  const { role } = call.caller;
  if (!received) return ok(preparationFor(role, { ...nothingReceived(call, together), ...base }));
  const keys = await visitation.keys();
  const own = openAnswers(keys, candidateId, 'own', received.sealed);
  const apart = support && openAnswers(keys, candidateId, 'support', support.sealed);
  const [supportAnswer] = apart?.answers ?? [];
  const read: PreparationRead = {
    ...{ state: 'received', set: received.set, questions: questionsOf(received.set), version: received.version },
    ...{ submittedAt: instant(received.submittedAt), receivedAt: instant(received.receivedAt) },
    ...{ answers: [...own.answers], before: [...own.before], supportBefore: [...(apart?.before ?? [])] },
    ...(supportAnswer && { support: supportAnswer }),
    usableInProfile: facts(await profileAnswers(visitation, candidateId)),
    ...base,
  };
  return ok(preparationFor(role, read));
}

function nothingReceived(call: Call, together: Together | undefined): Omit<PreparationRead, 'canFillTogether'> {
  const set = together?.set ?? ruleOn(preparationSets, dateOf(call.now)).version;
  return {
    state: 'not-received',
    set,
    questions: questionsOf(set),
    version: 0,
    answers: [],
    before: [],
    supportBefore: [],
    usableInProfile: 0,
  };
}

function questionsOf(set: string): PreparationRead['questions'] {
  return [...preparationSet(set).value];
}

function facts(known: ProfileAnswers | undefined): number {
  return Object.keys(known ?? {}).filter((name) => name !== 'version' && name !== 'set').length;
}

/** The link that was last sent to the person. */
function lastInvited(invited: PreparationInvited | undefined): Pick<PreparationRead, 'invitation'> {
  if (!invited) return {};
  const { version, state, way, sentAt } = invited;
  return { invitation: { version, state, way, sentAt } };
}

/** What is being filled in; what was handed over is on its way to the person, and comes back from there. */
function underWay(together: Together | undefined): Pick<PreparationRead, 'together'> {
  if (together?.state !== 'being-filled') return {};
  const { version, begunById, answers } = together;
  return { together: { version, begunById, answers: [...answers] } };
}
