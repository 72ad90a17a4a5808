import { sentAnswer, type AnswerFields } from '#shared/kernel/answer.ts';
import { toldId, type AnswerId, type CandidateId, type PersonId } from '#shared/kernel/ids.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import type {
  consentAnswers,
  ConsentAnswerVoid,
  ConsentManner,
  ConsentPurpose,
  ConsentSpeaker,
  NotGivenBecause,
  PurposeConsentState,
} from '#shared/shapes/consents.ts';
import type { CandidateFile } from './candidate-file.ts';
import { wordingOn } from './consent-wording.ts';

/** What a person has said to one purpose; one for each, and what was said before is kept beside it without the words. */
export type PurposeConsent = {
  readonly candidateId: CandidateId;
  readonly purpose: ConsentPurpose;
  readonly version: number;
  readonly state: PurposeConsentState;
  readonly because?: NotGivenBecause;
  /** The day it was asked, said or ran out. */
  readonly on: CivilDate;
  readonly how?: ConsentManner;
  readonly by: ConsentSpeaker;
  readonly until?: CivilDate;
  readonly wording: string;
  /** Only while the yes stands. */
  readonly words?: string;
  readonly askedById?: PersonId;
  readonly askedOn?: CivilDate;
  /** When it was said or written down: what was sent before this is older news. */
  readonly saidAt: Instant;
  readonly saidById: PersonId;
};

export type ConsentSays = (typeof consentAnswers)[number];
export type ConsentMove = 'ask' | 'say-yes' | 'say-no' | 'run-out';

/** Asked, answered, taken back, asked again. A yes may be said again; a question waits for its answer. */
export const purposeConsentTable: StateTable<PurposeConsentState, ConsentMove> = {
  asked: { 'say-yes': { to: 'given' }, 'say-no': { to: 'not-given' } },
  given: { 'say-yes': { to: 'given' }, 'say-no': { to: 'not-given' }, 'run-out': { to: 'not-given' } },
  'not-given': { ask: { to: 'asked' }, 'say-yes': { to: 'given' } },
};

/** Where nothing was ever said, the first thing said leads here. */
const first: Readonly<Partial<Record<ConsentMove, PurposeConsentState>>> = {
  ask: 'asked',
  'say-yes': 'given',
  'say-no': 'not-given',
};

export type ConsentSaid = Pick<PurposeConsent, 'on' | 'by' | 'wording' | 'saidAt' | 'saidById'> &
  Partial<Pick<PurposeConsent, 'how' | 'until' | 'words'>>;

/** The consent after a move; a yes names its last day (`yesUntil`). It is undefined where the move cannot be made from where the consent stands. */
export function consentAfter(
  about: Pick<PurposeConsent, 'candidateId' | 'purpose'>,
  before: PurposeConsent | undefined,
  move: ConsentMove,
  said: ConsentSaid,
): PurposeConsent | undefined {
  const state = before ? nextState(purposeConsentTable, before.state, move) : first[move];
  if (!state) return undefined;
  const { candidateId, purpose } = about;
  const { words, until: saidUntil, ...rest } = said;
  const until = move === 'ask' || move === 'say-yes' ? saidUntil : before?.until;
  const asked = move === 'ask' ? { askedById: said.saidById, askedOn: said.on } : askedOf(before);
  if (move === 'say-yes' && !until) throw new Error('a yes without a last day');
  return {
    ...{ candidateId, purpose, version: (before?.version ?? 0) + 1, state, ...rest, ...asked },
    ...(until && { until }),
    ...(state === 'not-given' && { because: reasonFor(move, before) }),
    ...(state === 'given' && words && { words }),
  };
}

function askedOf(before: PurposeConsent | undefined) {
  return {
    ...(before?.askedById && { askedById: before.askedById }),
    ...(before?.askedOn && { askedOn: before.askedOn }),
  };
}

function reasonFor(move: ConsentMove, before: PurposeConsent | undefined): NotGivenBecause {
  if (move === 'run-out') return 'ran-out';
  return before?.state === 'given' ? 'taken-back' : 'said-no';
}

/**
 * What holds of one purpose. A card that was released in a conversation before anybody wrote a consent is a yes that was
 * spoken there: it can be read and taken back as any other.
 */
export function standingConsent(
  purpose: ConsentPurpose,
  row: PurposeConsent | undefined,
  { candidateId, profile, conversations }: CandidateFile,
): PurposeConsent | undefined {
  const said = conversations.at(-1);
  if (row ?? (purpose !== 'company-card' || !profile?.cardReleased || !said)) return row;
  return {
    ...{ candidateId, purpose, version: 0, state: 'given', on: said.heldOn, how: 'spoken', by: 'staff' },
    wording: wordingOn(purpose, said.heldOn).version,
    saidAt: said.at,
    saidById: toldId('person', said.byId),
  };
}

/** A person's own answer, kept in the citizen's scope; it has no words of its own. */
export type ConsentAnswer = AnswerFields & {
  readonly candidateId: CandidateId;
  readonly purpose: ConsentPurpose;
  readonly says: ConsentSays;
  readonly because?: ConsentAnswerVoid;
};

/** A new answer to what the person's own row shows. */
export function consentAnswerOf(
  own: { readonly candidateId: CandidateId; readonly municipality: string },
  said: { readonly purpose: ConsentPurpose; readonly says: ConsentSays },
  sent: { readonly answerId: AnswerId; readonly sentBy: PersonId; readonly now: Instant },
): ConsentAnswer {
  const { candidateId, municipality: owner } = own;
  const { answerId, sentBy, now: sentAt } = sent;
  return sentAnswer({ answerId, owner, about: candidateId, candidateId, ...said, sentAt, sentBy });
}

/**
 * What the municipality makes of a person's answer. The last word counts: an answer that was sent before what stands was
 * said is older news, in whatever order the two are heard.
 */
export function judgeConsentAnswer(
  before: PurposeConsent | undefined,
  answer: { readonly says: ConsentSays; readonly said: ConsentSaid & { readonly on: CivilDate } },
): { readonly consent: PurposeConsent } | { readonly because: ConsentAnswerVoid } {
  const { says, said } = answer;
  if (!before) return { because: 'not-asked' };
  const isSameYes = says === 'yes' && before.how === 'in-app' && before.saidAt === said.saidAt;
  if (said.saidAt < before.saidAt || isSameYes) return { because: 'said-otherwise-since' };
  const consent = consentAfter(before, before, says === 'yes' ? 'say-yes' : 'say-no', said);
  return consent ? { consent } : { because: 'no-yes-to-take-back' };
}
