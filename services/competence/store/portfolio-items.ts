import type {
  OwnedCertificate,
  OwnedSealed,
  Portfolio,
  Share,
  ShareViews,
  Showing,
} from '#services/competence/domain/portfolio.ts';
import type { CertificateForm, OwnCertificate } from '#shared/shapes/certificate.ts';
import type { CandidateId, CertificateId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { Table } from '#shared/runtime/table.ts';

/** What a citizen owns, in their own scope; all but `received`, which is the municipality's that was shown it. */

export const ownedItem = defineItem<OwnedCertificate, 'own-certificates'>({
  name: 'own-certificate',
  partition: (certificate) => [certificate.certificateId],
  indexes: {
    'own-certificates': {
      on: 'gsi1',
      place: ({ issuedOn, certificateId }) => ({ of: [], sort: `${issuedOn}#${certificateId}` }),
    },
  },
});

export const portfolioItem = defineItem<Portfolio>({ name: 'portfolio', partition: () => [], partitionParts: 0 });

export const shareItem = defineItem<Share, 'shares'>({
  name: 'share',
  partition: (share) => [share.shareId],
  indexes: { shares: { on: 'gsi1', place: ({ madeAt, shareId }) => ({ of: [], sort: `${madeAt}#${shareId}` }) } },
});
export const shareViewsItem = defineItem<ShareViews>({ name: 'share-views', partition: (row) => [row.shareId] });

export const showingItem = defineItem<Showing, 'showings'>({
  name: 'portfolio-showing',
  partition: (showing) => [showing.about],
  sort: (showing) => [showing.answerId],
  indexes: {
    showings: { on: 'gsi1', place: ({ sentAt, answerId }) => ({ of: [], sort: `${sentAt}#${answerId}` }) },
  },
});
/** What a showing is about: there is one portfolio. */
export const thePortfolio = 'portfolio';

/** Where a citizen is somebody's candidate, as that municipality told it. */
export type Candidacy = {
  readonly candidateId: CandidateId;
  readonly municipality: string;
  /** The version of the person's file that told it. */
  readonly version: number;
};
export const candidacyItem = defineItem<Candidacy>({
  name: 'candidacy',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.candidateId],
});

/** A portfolio in the municipality it is shown to; its content goes when the showing ends. */
export type Received = {
  readonly answerId: string;
  readonly version: number;
  readonly state: 'shown' | 'ended';
  readonly citizen: string;
  readonly certificates: number;
  readonly sentAt: Instant;
  readonly receivedAt: Instant;
  /** `ReceivedContent`, under the municipality's keys. */
  readonly sealed?: string;
};
export const receivedItem = defineItem<Received, 'received-portfolios'>({
  name: 'received-portfolio',
  partition: (received) => [received.answerId],
  indexes: {
    'received-portfolios': {
      on: 'gsi1',
      place: ({ state, receivedAt, answerId }) =>
        state === 'shown' ? { of: [], sort: `${receivedAt}#${answerId}` } : undefined,
    },
  },
});

/** That a municipality is a member of a partnership, as access tells it. */
export type Membership = { readonly code: string; readonly name: string; readonly version: number };
export const membershipItem = defineItem<Membership>({
  name: 'member-municipality',
  partition: () => [],
  partitionParts: 0,
});

const most = 200;

/** A person's certificates, newest first. Nobody has more than a page of them. */
export async function ownedCertificates(table: Table): Promise<readonly OwnedCertificate[]> {
  const page = await table.list({ kind: ownedItem, index: 'own-certificates', of: [], descending: true, limit: most });
  return page.items;
}

/** A person's certificates that were issued to them as one candidate: somebody can be one in several municipalities. */
export async function certificatesOf(table: Table, candidateId: CandidateId): Promise<readonly OwnedCertificate[]> {
  return (await ownedCertificates(table)).filter((owned) => owned.candidateId === candidateId);
}

const field = 'certificate';

export function sealOwned(keys: FieldKeys, id: CertificateId, content: OwnedSealed): string {
  return keys.seal({ id, field }, JSON.stringify(content));
}

/** The same certificate under other keys: the holder is another citizen than was thought. */
export function resealOwned(theirs: FieldKeys, ours: FieldKeys, owned: OwnedCertificate): OwnedCertificate {
  const place = { id: owned.certificateId, field };
  return { ...owned, sealed: ours.seal(place, theirs.open(place, owned.sealed)) };
}

/** A certificate as its holder has it. */
export function ownCertificate(keys: FieldKeys, owned: OwnedCertificate): OwnCertificate {
  const { certificateId, version, state, number, issuedOn, endedOn, replacedBy } = owned;
  const { facts, verifyAt } = JSON.parse(keys.open({ id: certificateId, field }, owned.sealed)) as OwnedSealed;
  return {
    ...{ certificateId, version, state, number, issuedOn, facts, verifyAt },
    ...(endedOn && { endedOn }),
    ...(replacedBy && { replacedBy }),
  };
}

const wordsPlace = { id: 'portfolio', field: 'words' };

export function sealWords(keys: FieldKeys, words: string): string {
  return keys.seal(wordsPlace, words);
}

export function wordsOf(keys: FieldKeys, { sealedWords }: Portfolio): string {
  return sealedWords ? keys.open(wordsPlace, sealedWords) : '';
}

/** The file of a certificate, in the citizen's own folder. */
export function fileOf(certificateId: CertificateId, form: CertificateForm): string {
  return `certificates/${certificateId}.${form === 'pdf' ? 'pdf' : 'json'}`;
}

export const contentTypeOf = {
  pdf: 'application/pdf',
  credential: 'application/vc',
} as const satisfies Record<CertificateForm, string>;
