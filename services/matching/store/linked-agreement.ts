import { agreementAnswerView } from '#services/matching/domain/agreement-answer.ts';
import { maySignByLink } from '#services/matching/domain/signing-code.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { AgreementSigner } from '#shared/shapes/agreement.ts';
import type { AgreementLinkView, LinkedAgreement } from '#shared/shapes/signing-link.ts';
import {
  agreementAnswerItem,
  companyAgreementItem,
  isShown,
  myAgreementItem,
  type AgreementCopy,
} from './agreement-items.ts';
import type { MatchingStore } from './matching-store.ts';
import { openCompanyLink, openPersonLink, type CompanyLink, type PersonLink } from './sent-links.ts';
import { signingCodeItem } from './signing-codes.ts';

type Own = Pick<MatchingStore, 'table' | 'keys'>;
type Asker = Pick<Call, 'now' | 'askedFrom'>;
export type OpenedAgreement = {
  readonly link: PersonLink | CompanyLink;
  readonly row: AgreementCopy;
  readonly party: AgreementSigner;
};

/** The agreement that a person's link is for. Refusals: those of a link, agreement-not-to-be-signed where there is none to sign. */
export async function agreementOfPersonLink(
  call: Asker,
  own: Own,
  word: string,
): Promise<Result<OpenedAgreement, MatchingRefusal>> {
  const link = await openPersonLink(call, own, word, 'agreement');
  if (!link.ok) return link;
  const row = await own.table.fresh(myAgreementItem, link.value.about);
  return shown(row, { link: link.value, party: 'citizen' });
}

/** The agreement that a company's link is for. Refusals: as of a person's. */
export async function agreementOfCompanyLink(
  call: Asker,
  partnership: Own,
  word: string,
): Promise<Result<OpenedAgreement, MatchingRefusal>> {
  const link = await openCompanyLink(call, partnership, word, 'agreement');
  if (!link.ok) return link;
  const row = await partnership.table.fresh(companyAgreementItem, link.value.companyId, link.value.about);
  return shown(row, { link: link.value, party: 'company' });
}

function shown(
  row: AgreementCopy | undefined,
  of: Omit<OpenedAgreement, 'row'>,
): Result<OpenedAgreement, MatchingRefusal> {
  return row && isShown(row.state) ? ok({ ...of, row }) : refuse('agreement-not-to-be-signed');
}

const mostAnswers = 25;

/** What is seen before a code is typed: that an agreement waits, and nothing of what it says. */
export async function beforeCode(
  call: Asker,
  { table }: Own,
  { link, row, party }: OpenedAgreement,
): Promise<AgreementLinkView> {
  const code = await table.fresh(signingCodeItem, link.digest);
  const sent = await table.list({ kind: agreementAnswerItem, of: [row.agreementId], limit: mostAnswers });
  const last = sent.items.toSorted((one, other) => (one.sentAt < other.sentAt ? 1 : -1))[0];
  const { document, state, missing, municipality } = row;
  return {
    ...{ party, municipality, state, validUntil: link.validUntil, companyName: document?.companyName ?? '' },
    waits: state === 'to-be-signed' && missing.includes(party),
    mayByLink: document !== undefined && maySignByLink(document, party, dateOf(call.now)),
    ...(code && { code: { state: code.state, validUntil: code.validUntil } }),
    ...(last && { answer: agreementAnswerView(last) }),
  };
}

/** The agreement itself, once the code was right. Refusal: agreement-changed-since. */
export function readByCode({ row }: OpenedAgreement): Result<LinkedAgreement, MatchingRefusal> {
  const { hash, document, changes } = row;
  return hash && document ? ok({ hash, document, changes }) : refuse('agreement-changed-since');
}
