import {
  agreementTable,
  supersede,
  type Agreement,
  type AgreementAction,
} from '#services/matching/domain/agreement.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { replace, type Write } from '#shared/runtime/write.ts';
import { agreementItem } from './agreement-items.ts';

/** An agreement as it is after an action, on condition that nobody changed it since it was read. */
export function agreementWrite(before: Agreement, after: Agreement, action: AgreementAction): Write {
  return replace(agreementItem, before, after, priorStates(agreementTable, action));
}

/** What a signature writes: the agreement; and, where it came into force, the version before it, which no longer is. */
export function signatureWrites(
  before: Agreement,
  after: Agreement,
  all: readonly Agreement[],
): { readonly writes: Write[]; readonly superseded?: Agreement } {
  const write = agreementWrite(before, after, 'sign-agreement');
  const former = after.state === 'in-force' ? all.find(({ state }) => state === 'in-force') : undefined;
  if (!former) return { writes: [write] };
  const superseded = supersede(former);
  return { writes: [write, agreementWrite(former, superseded, 'supersede-agreement')], superseded };
}
