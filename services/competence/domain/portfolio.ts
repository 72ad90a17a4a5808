import type { CertificateId, CandidateId, InstitutionId, ShareId } from '#shared/kernel/ids.ts';
import type { AnswerFields } from '#shared/kernel/answer.ts';
import type { StateTable } from '#shared/kernel/state-table.ts';
import { addDays, dateOf, endOfDay, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { CertificateFacts, CertificateState } from '#shared/shapes/certificate.ts';
import type { ShareMade, SharePurpose, ShareView, ShowingView } from '#shared/shapes/portfolio.ts';
import type { Competence } from '#shared/shapes/vocabulary.ts';

/** A certificate in its holder's own scope, kept wherever they move. */
export type OwnedCertificate = {
  readonly certificateId: CertificateId;
  readonly version: number;
  readonly state: CertificateState;
  readonly number: string;
  readonly issuedOn: CivilDate;
  readonly institutionId: InstitutionId;
  readonly partnership: string;
  /** Where the holder was referred when it was issued, and who they are there. */
  readonly municipality: string;
  readonly candidateId: CandidateId;
  readonly competences: readonly Competence[];
  /** `OwnedSealed`, under the citizen's keys. */
  readonly sealed: string;
  readonly endedOn?: CivilDate;
  readonly replacedBy?: CertificateId;
};
export type OwnedSealed = { readonly facts: CertificateFacts; readonly verifyAt: string };

/** What belongs to the person besides the certificates; version 0 before they have said anything. */
export type Portfolio = {
  readonly version: number;
  /** The person's own words, sealed with the citizen's keys. */
  readonly sealedWords?: string;
  /** Whether a municipality may look for work with what the certificates say. The person's own yes, never assumed. */
  readonly inMatching: boolean;
};

export const emptyPortfolio: Portfolio = { version: 0, inMatching: false };

export type Share = {
  readonly shareId: ShareId;
  readonly version: number;
  readonly state: 'open' | 'ended';
  readonly purpose: SharePurpose;
  readonly certificateIds: readonly CertificateId[];
  readonly withWords: boolean;
  /** Of the word in the link. */
  readonly digest: string;
  readonly madeAt: Instant;
  /** It works to the end of this day. */
  readonly lastDay: CivilDate;
};

export type ShareAction = 'end-share';
export const shareTable: StateTable<Share['state'], ShareAction> = {
  open: { 'end-share': { to: 'ended' } },
  ended: {},
};

/** A new link: it works to the end of its last day. */
export function share(shareId: ShareId, made: ShareMade, digest: string, now: Instant): Share {
  const { purpose, certificateIds, withWords, days } = made;
  const lastDay = addDays(dateOf(now), days);
  return { shareId, version: 1, state: 'open', purpose, certificateIds, withWords, digest, madeAt: now, lastDay };
}

export function endedShare(before: Share): Share {
  return asNextVersion({ ...before, state: 'ended' });
}

export function worksAt({ state, lastDay }: Share, now: Instant): boolean {
  return state === 'open' && now < endOfDay(lastDay);
}

/** How often a link was opened; counted beside it, so that a look changes no version. */
export type ShareViews = { readonly shareId: ShareId; readonly views: number; readonly lastViewedAt?: Instant };

export function shareView(shared: Share, seen: ShareViews | undefined): ShareView {
  const { shareId, version, state, purpose, certificateIds, withWords, madeAt, lastDay } = shared;
  return {
    ...{ shareId, version, state, purpose, certificates: certificateIds.length, withWords, madeAt, lastDay },
    views: seen?.views ?? 0,
    ...(seen?.lastViewedAt && { lastViewedAt: seen.lastViewedAt }),
  };
}

/** The person shows a municipality (`owner`) their portfolio: an answer that nobody asked for. */
export type Showing = AnswerFields & {
  readonly certificateIds: readonly CertificateId[];
  readonly endedAt?: Instant;
};

export function showingView(showing: Showing): ShowingView {
  const { answerId, version, owner, state, because, certificateIds, sentAt, settledAt, endedAt } = showing;
  return {
    ...{ answerId, version, municipality: owner, state, certificates: certificateIds.length, sentAt },
    ...(because && { because: because as NonNullable<ShowingView['because']> }),
    ...(state === 'accepted' && settledAt && { receivedAt: settledAt }),
    ...(endedAt && { endedAt }),
  };
}

/** Whether the municipality sees it, or will. */
export function isShown({ state, endedAt }: Pick<Showing, 'state' | 'endedAt'>): boolean {
  return state !== 'void' && !endedAt;
}

/** Whether the municipality has received it, and sees it. */
export function isReceived({ state, endedAt }: Pick<Showing, 'state' | 'endedAt'>): boolean {
  return state === 'accepted' && !endedAt;
}

/** All competences that the person's valid certificates say they have, each once, with the newest that says so. */
export function competencesOf(
  certificates: readonly OwnedCertificate[],
): { readonly competence: Competence; readonly certificateId: CertificateId }[] {
  const found = new Map<Competence, CertificateId>();
  const valid = certificates.filter(({ state }) => state === 'valid');
  for (const { competences, certificateId } of valid.toSorted((one, other) => (one.issuedOn < other.issuedOn ? -1 : 1)))
    for (const competence of competences) found.set(competence, certificateId);
  return [...found].map(([competence, certificateId]) => ({ competence, certificateId }));
}

type Named = { readonly state: CertificateState; readonly facts: Pick<CertificateFacts, 'recipientName' | 'issuedOn'> };

/** What the holder is called: as on the newest certificate that is valid, for one that was taken back may have it wrong. */
export function holdersName(certificates: readonly Named[]): string | undefined {
  const valid = certificates.filter(({ state }) => state === 'valid');
  const newestLast = (valid.length > 0 ? valid : certificates).toSorted((one, other) =>
    one.facts.issuedOn.localeCompare(other.facts.issuedOn),
  );
  return newestLast.at(-1)?.facts.recipientName;
}
