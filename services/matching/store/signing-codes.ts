import {
  askForCode,
  codeStands,
  codeTable,
  maySignByLink,
  triesOn,
  useCode,
  type SigningCode,
} from '#services/matching/domain/signing-code.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { signingDigest } from '#shared/runtime/signing-code.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { conditionFailed } from '#shared/runtime/conditions.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { sameWord } from '#shared/runtime/secret-word.ts';
import type { Table } from '#shared/runtime/table.ts';
import { insert, replace, update, type Write } from '#shared/runtime/write.ts';
import type { AgreementSigner } from '#shared/shapes/agreement.ts';
import type { SigningCodeAsked } from '#shared/shapes/signing-link.ts';
import type { AgreementCopy } from './agreement-items.ts';
import { faultOfAnswer } from './agreement-answers.ts';
import type { MatchingStore } from './matching-store.ts';
import type { CompanyLink, PersonLink } from './sent-links.ts';

const daysKept = 2;

/** In the scope of whoever signs: the code that goes with a link. It goes by itself. */
export const signingCodeItem = defineItem<SigningCode>({
  name: 'signing-code',
  partition: (code) => [code.linkDigest],
  expiresAt: ({ validUntil }) => Math.ceil(Date.parse(validUntil) / 1000) + daysKept * 24 * 60 * 60,
});

type Link = PersonLink | CompanyLink;

/** What a side may do with an agreement by a link now. Refusals: those of faultOfAnswer, not-signed-by-link. */
export function mayBeSigned(
  row: AgreementCopy,
  party: AgreementSigner,
  call: Pick<Call, 'now'>,
): Result<string, MatchingRefusal> {
  const { hash = '', document } = row;
  const fault = faultOfAnswer(row, { party, answer: 'sign', hash });
  if (!fault.ok) return fault;
  const may = document && maySignByLink(document, party, dateOf(call.now));
  return may ? ok(hash) : refuse('not-signed-by-link');
}

/** Asks for a code to the telephone on record, for the agreement as it stands now. Refusals: too-many-codes, and of mayBeSigned. */
export async function askCode(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { link, row, party }: { readonly link: Link; readonly row: AgreementCopy; readonly party: AgreementSigner },
): Promise<Result<SigningCodeAsked, MatchingRefusal>> {
  const hash = mayBeSigned(row, party, call);
  if (!hash.ok) return hash;
  const before = await table.fresh(signingCodeItem, link.digest);
  const codeId = call.newId('signingCode');
  const asked = askForCode(before, { linkDigest: link.digest, codeId, hash: hash.value }, call.now);
  if (!asked.ok) return asked;
  const { state, validUntil } = asked.value;
  const whose = 'candidateId' in link ? { candidateId: link.candidateId } : { companyId: link.companyId };
  const facts = { codeId, linkDigest: link.digest, municipality: link.municipality, ...whose };
  return commit(call, table, {
    writes: [
      before
        ? replace(signingCodeItem, before, asked.value, priorStates(codeTable, 'ask-for-code'))
        : insert(signingCodeItem, asked.value),
    ],
    events: [domainEvent('SigningCodeAsked', { id: codeId, version: 1 }, facts)],
    about: [],
    answer: { state, validUntil },
  });
}

/**
 * The agreement's digest, where the code that was typed is the one that was sent; each try is counted before it is looked at.
 * Refusals: signing-code-over, signing-code-wrong, and of mayBeSigned.
 */
export async function checkCode(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { link, row, party }: { readonly link: Link; readonly row: AgreementCopy; readonly party: AgreementSigner },
  { word, code }: { readonly word: string; readonly code: string },
): Promise<Result<SigningCode, MatchingRefusal>> {
  const hash = mayBeSigned(row, party, call);
  if (!hash.ok) return hash;
  const stands = codeStands(await table.fresh(signingCodeItem, link.digest), hash.value, call.now);
  if (!stands.ok) return stands;
  const { codeId, digest } = stands.value;
  if (!(await countTry(call, table, stands.value))) return refuse('signing-code-over');
  const typed = code.replace(/\D/g, '');
  return sameWord(digest, signingDigest(typed, word, codeId)) ? ok(stands.value) : refuse('signing-code-wrong');
}

async function countTry(call: Call, table: Table, { linkDigest, codeId }: SigningCode): Promise<boolean> {
  try {
    await table.transact([
      update(signingCodeItem, [linkDigest], {
        set: 'SET tries = tries + :one',
        onlyIf: 'codeId = :code AND tries < :most',
        values: { ':one': 1, ':code': codeId, ':most': triesOn(dateOf(call.now)) },
      }),
    ]);
    return true;
  } catch (fault) {
    if (!conditionFailed(fault)) throw fault;
    return false;
  }
}

/** The write that uses a code up: joins the transaction of the signature. */
export function codeUsed(code: SigningCode): Write {
  return replace(signingCodeItem, code, useCode(code), priorStates(codeTable, 'use-code'));
}
