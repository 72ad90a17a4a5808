import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { consentWithdrawalItem, ownConsentItem, type OwnConsentRow } from '#services/competence/store/consent-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { OwnEducationConsent, OwnEducationConsents } from '#shared/shapes/education-consent.ts';

/** A person lives in few municipalities in a life. */
const mostConsents = 20;
const mostWithdrawals = 20;

/** The consents a person has given in each municipality, with what became of the own withdrawal. */
export async function listOwnConsents(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
): Promise<Result<OwnEducationConsents, CompetenceRefusal>> {
  const { items } = await table.list({ kind: ownConsentItem, of: [], limit: mostConsents });
  const shown = await Promise.all(items.map((row) => withWithdrawal(table, row)));
  await recordViewing(
    call,
    table,
    shown.map(({ candidateId }) => candidateId),
  );
  return ok({ items: shown });
}

async function withWithdrawal(
  table: Table,
  { partnership: _kept, ...consent }: OwnConsentRow,
): Promise<OwnEducationConsent> {
  const { items } = await table.list({
    kind: consentWithdrawalItem,
    of: [consent.candidateId],
    limit: mostWithdrawals,
  });
  const last = items.toSorted((one, other) => one.sentAt.localeCompare(other.sentAt)).at(-1);
  if (!last) return consent;
  const { answerId, state, sentAt, because } = last;
  return { ...consent, withdrawal: { answerId, state, sentAt, ...(because && { because }) } };
}
