import {
  codeDigits,
  codeValidUntil,
  companionCodeTable,
  type CompanionCode,
} from '#services/visitation/domain/companion-code.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { myCompanionCodeItem } from '#services/visitation/store/companion-items.ts';
import { myCompanionsFull, openEffort } from '#services/visitation/store/my-companions.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert, replace } from '#shared/runtime/write.ts';
import type { CompanionCodeMade, CompanionCodeMaking } from '#shared/shapes/companion.ts';

/**
 * A person makes a code for somebody they would like to go with; an earlier one stops working. Drawn with the own scope's
 * secret key, so that nobody can guess it. Refusals: companion-effort-not-open, companions-enough.
 */
export async function makeCompanionCode(
  call: Call,
  { table, keys }: Pick<VisitationStore, 'table' | 'keys'>,
  candidateId: CandidateId,
  { sharesPhone }: CompanionCodeMaking,
): Promise<Result<CompanionCodeMade, VisitationRefusal>> {
  const effort = await openEffort(table, candidateId);
  if (!effort) return refuse('companion-effort-not-open');
  if (await myCompanionsFull(table, candidateId, call.now)) return refuse('companions-enough');
  const before = await table.fresh(myCompanionCodeItem, candidateId);
  const { municipality } = effort;
  const codeId = call.newId('companionCode');
  const code = codeDigits(municipality, (await keys()).fingerprint('companion-code', codeId));
  const validUntil = codeValidUntil(call.now);
  const facts = { candidateId, state: 'open', codeId, code, municipality, validUntil, sharesPhone } as const;
  const made: CompanionCode = asNextVersion({ ...facts, version: before?.version ?? 0 });
  return commit(call, table, {
    writes: [
      before
        ? replace(myCompanionCodeItem, before, made, priorStates(companionCodeTable, 'make'))
        : insert(myCompanionCodeItem, made),
    ],
    events: [
      domainEvent('CompanionCodeIssued', { id: codeId, version: 1 }, { codeId, owner: municipality, candidateId }),
    ],
    about: [candidateId],
    answer: { candidateId, version: made.version },
  });
}
