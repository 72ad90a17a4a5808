import { linkAddress, type PersonalLink } from '#services/visitation/domain/personal-link.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import { fingerprint } from '#shared/runtime/secret-word.ts';
import {
  endLinks,
  endSingleLink,
  keepLink,
  openSingleLink,
  type OpeningRefusal,
} from '#shared/runtime/single-links.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Write } from '#shared/runtime/write.ts';
import type { LinkPurpose } from '#shared/shapes/my-conversation.ts';
import { writeToCitizen } from './held-by-citizen.ts';
import { personalLinkItem } from './personal-link-item.ts';
import type { OpenVisitation, VisitationStore } from './visitation-store.ts';

/** What a link is made for. */
export type LinkWanted = {
  readonly candidateId: CandidateId;
  readonly purpose: LinkPurpose;
  /** The id of what it opens. */
  readonly about: string;
  /** The address or number it is sent to: another one gets another link. */
  readonly to: string;
  readonly validUntil: Instant;
};

/**
 * Makes a link for a person and gives its address; asked again for the same, the same one, so that a message that is told
 * twice holds one link. Its word is drawn with the scope's own secret key: nobody can guess it, and the table holds its
 * digest alone. A link that was used up stays so. `call` is the platform in the municipality.
 */
export async function issueLink(call: Call, open: OpenVisitation, wanted: LinkWanted): Promise<string> {
  const { candidateId, purpose, about, to, validUntil } = wanted;
  const { keys, publicOrigin } = open(call);
  const secret = await keys();
  const word = secret.fingerprint('personal-link', [purpose, about, validUntil, to].join('|'));
  const digest = fingerprint(word);
  let address = '';
  await writeToCitizen(call, open, candidateId, async ({ table }) => {
    const sentTo = addressMark(secret, to);
    const facts = {
      digest,
      sentTo,
      purpose,
      candidateId,
      about,
      municipality: call.scope,
      issuedAt: call.now,
      validUntil,
    };
    await keepLink(table, personalLinkItem, { ...facts, version: 1, state: 'open' });
    address = linkAddress(publicOrigin, table.scope, word, purpose);
  });
  return address;
}

/** What is kept of the address a link went to. */
export function addressMark(keys: Pick<FieldKeys, 'fingerprint'>, to: string): string {
  return keys.fingerprint('link-sent-to', to);
}

/**
 * The link that a word opens, where it is for one of these purposes, still works and was not tried too often. `own` is the
 * citizen's. Refusals: link-not-known (also for a guess), link-expired, link-used-up, too-many-attempts.
 */
export function openLink(
  call: Pick<Call, 'now' | 'askedFrom'>,
  own: Pick<VisitationStore, 'table' | 'keys'>,
  word: string,
  purposes: readonly LinkPurpose[],
): Promise<Result<PersonalLink, OpeningRefusal>> {
  return openSingleLink(call, own, word, { kind: personalLinkItem, purposes, anyIssued: holdsLinks });
}

async function holdsLinks(table: Pick<Table, 'list'>): Promise<boolean> {
  const { items } = await table.list({ kind: personalLinkItem, of: [], limit: 1 });
  return items.length > 0;
}

/** More than anybody was sent. */
const most = 200;

/** The links to a person's preparation that can still be opened. */
export async function openPreparationLinks(
  table: Pick<Table, 'list'>,
  candidateId: CandidateId,
): Promise<readonly PersonalLink[]> {
  const { items } = await table.list({ kind: personalLinkItem, of: [], fresh: true, limit: most });
  return items.filter(
    (link) => link.candidateId === candidateId && link.purpose === 'preparation' && link.state === 'open',
  );
}

/** Ends the links to a person's preparation. */
export async function endPreparationLinks(table: Table, candidateId: CandidateId): Promise<void> {
  await endLinks(table, personalLinkItem, await openPreparationLinks(table, candidateId));
}

/** The write that ends a link: joins the transaction of what used it up. */
export function endLink(link: PersonalLink): Write {
  return endSingleLink(personalLinkItem, link);
}
