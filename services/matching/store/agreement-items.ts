import type { Agreement, Signature } from '#services/matching/domain/agreement.ts';
import type { AgreementAnswer } from '#services/matching/domain/agreement-answer.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { FieldKeys, FieldPlace } from '#shared/runtime/ports/field-keys.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { AgreementParty, AgreementSignature, AgreementState, SentAgreement } from '#shared/shapes/agreement.ts';

/** In the municipality: the versions of a placement's agreement, in order; two drafted at once are one. */
export const agreementItem = defineItem<Agreement>({
  name: 'agreement',
  partition: (agreement) => [agreement.placementId],
  sort: (agreement) => [String(agreement.number).padStart(4, '0')],
});

/** A version as it lies with one who signs it: names sealed with the keys of that scope. */
export type AgreementCopy = Omit<SentAgreement, 'answer' | 'signatures'> & {
  readonly signatures: readonly Signature[];
};

/** In the partnership: a version as the company reads it, while there is something to read. */
export type CompanyAgreementRow = AgreementCopy & { readonly companyId: CompanyId };
export const companyAgreementItem = defineItem<CompanyAgreementRow, 'company-agreements'>({
  name: 'company-agreement',
  partition: (row) => [row.companyId],
  sort: (row) => [row.agreementId],
  indexes: {
    'company-agreements': {
      on: 'gsi1',
      place: (row) =>
        isShown(row.state)
          ? { of: [row.companyId], sort: `${order[row.state]}#${row.sentAt ?? ''}#${row.agreementId}` }
          : undefined,
    },
  },
});

/** In the citizen's scope: a version as the person reads it. */
export const myAgreementItem = defineItem<AgreementCopy>({
  name: 'my-agreement',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.agreementId],
});

/** What a company or a person answered, in the scope it was sent from. */
export const agreementAnswerItem = defineAnswer<AgreementAnswer>('agreement-answer');

type ShownState = Exclude<AgreementState, 'draft' | 'withdrawn'>;
const order: Readonly<Record<ShownState, string>> = {
  'to-be-signed': '1',
  'in-force': '2',
  superseded: '3',
  ended: '3',
};

/** Whether those who sign it have something to read: neither a draft nor what was withdrawn. */
export function isShown(state: AgreementState): state is ShownState {
  return state !== 'draft' && state !== 'withdrawn';
}

/** Where the name of who signed is sealed. */
export function signerName(agreementId: string, party: AgreementParty): FieldPlace {
  return { id: agreementId, field: `signature-${party}` };
}

type Keys = Pick<FieldKeys, 'seal' | 'open'>;

/** Signatures with their names sealed anew, for another scope to keep. */
export function resealed(
  agreementId: string,
  signatures: readonly Signature[],
  { from, to }: { readonly from: Keys; readonly to: Keys },
): Signature[] {
  return signatures.map((signature) => {
    const place = signerName(agreementId, signature.party);
    return { ...signature, sealedName: to.seal(place, from.open(place, signature.sealedName)) };
  });
}

/** Signatures as they are shown, with the names that may be read in this scope. */
export function shownSignatures(
  agreementId: string,
  signatures: readonly Signature[],
  keys: Keys,
): AgreementSignature[] {
  return signatures.map(({ party, personId, sealedName, how, at, on, heard }) => ({
    ...{ party, how, at },
    ...(personId && { personId }),
    ...(sealedName && { name: keys.open(signerName(agreementId, party), sealedName) }),
    ...(on && { on }),
    ...(heard !== undefined && { heard }),
  }));
}

/** More versions than any placement has. */
const mostVersions = 100;

/** A placement's versions, the oldest first. */
export async function agreementsOf(table: Pick<Table, 'list'>, placementId: string): Promise<readonly Agreement[]> {
  return (await table.list({ kind: agreementItem, of: [placementId], fresh: true, limit: mostVersions })).items;
}

/** One of them, by its id. */
export async function agreementOf(
  table: Pick<Table, 'list'>,
  placementId: string,
  agreementId: string,
): Promise<Agreement | undefined> {
  return (await agreementsOf(table, placementId)).find((agreement) => agreement.agreementId === agreementId);
}
