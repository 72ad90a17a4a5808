import { municipalityOf } from '#services/visitation/domain/companion-code.ts';
import type { CompanionAnswer } from '#services/visitation/domain/companion-pair.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import {
  companionAnswerItem,
  companionTriesItem,
  myCompanionCodeItem,
} from '#services/visitation/store/companion-items.ts';
import { myCompanionsFull, triesLeft } from '#services/visitation/store/my-companions.ts';
import { myEffortItem } from '#services/visitation/store/my-effort.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { insert } from '#shared/runtime/write.ts';
import type { CompanionCodeTyping, CompanionSent } from '#shared/shapes/companion.ts';

/** A person is in few municipalities' efforts in a life. */
const mostEfforts = 50;

/**
 * A person types a code that somebody read out. Whose it is, the municipality finds; each try counts in the person's own
 * scope, so that nobody can guess. Refusals: companion-effort-not-open, companion-other-municipality, companion-own-code,
 * companions-enough, companion-tries-used-up.
 */
export async function typeCompanionCode(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
  { code }: CompanionCodeTyping,
): Promise<Result<CompanionSent, VisitationRefusal>> {
  const efforts = await table.list({ kind: myEffortItem, of: [], limit: mostEfforts });
  const open = efforts.items.filter(({ state }) => state !== 'closed');
  if (open.length === 0) return refuse('companion-effort-not-open');
  const effort = open.find(({ municipality }) => municipality === municipalityOf(code));
  if (!effort) return refuse('companion-other-municipality');
  const { candidateId, municipality: owner } = effort;
  if ((await table.fresh(myCompanionCodeItem, candidateId))?.code === code) return refuse('companion-own-code');
  if (await myCompanionsFull(table, candidateId, call.now)) return refuse('companions-enough');
  const today = dateOf(call.now);
  const tried = await table.fresh(companionTriesItem, candidateId);
  if (triesLeft(tried, today) === 0) return refuse('companion-tries-used-up');
  const answerId = call.newId('answer');
  const answer: CompanionAnswer = sentAnswer({
    ...{ answerId, owner, about: candidateId, sentAt: call.now, sentBy: call.caller.personId },
    ...{ candidateId, said: { says: 'code', code } as const },
  });
  const tries = {
    ...{ candidateId, version: (tried?.version ?? 0) + 1, day: today },
    tries: (tried?.day === today ? tried.tries : 0) + 1,
  };
  return commit(call, table, {
    writes: [insert(companionAnswerItem, answer), putOver(companionTriesItem, tried, tries)],
    events: [
      domainEvent(
        'CompanionAnswered',
        { id: answerId, version: answer.version },
        { answerId, owner, candidateId, says: 'code' },
      ),
    ],
    about: [candidateId],
    answer: { answerId, state: answer.state },
  });
}
