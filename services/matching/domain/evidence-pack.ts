import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type { AnswerId, CandidateId, EvidencePackId, PersonId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type {
  PackDocument,
  PackGiven,
  PackReading,
  PackRecipient,
  PackState,
  PackView,
  PackVoidReason,
  PackWords,
  PackAnswerKind,
} from '#shared/shapes/evidence-pack.ts';

/** A description of how somebody works, made of what may be used; the person reads it before anybody is given it. */
export type EvidencePack = {
  readonly packId: EvidencePackId;
  readonly candidateId: CandidateId;
  /** Which of the person's descriptions it is, from 1. */
  readonly number: number;
  readonly version: number;
  readonly state: PackState;
  readonly purpose: PackView['purpose'];
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly words: PackWords;
  readonly draftedAt: Instant;
  readonly draftedById: PersonId;
  /** How often it was sent to be read. */
  readonly edition: number;
  readonly document?: PackDocument;
  readonly hash?: string;
  readonly sentAt?: Instant;
  readonly readBy?: CivilDate;
  readonly reading?: PackReading;
  readonly correction?: NonNullable<PackView['correction']>;
  readonly togetherAskedAt?: Instant;
  readonly issued?: { readonly at: Instant; readonly byId: PersonId; readonly hash: string };
  readonly given: readonly {
    readonly to: PackRecipient;
    readonly why: string;
    readonly at: Instant;
    readonly byId: PersonId;
  }[];
};

export type PackAction =
  | 'change-evidence-pack'
  | 'send-evidence-pack'
  | 'withdraw-evidence-pack'
  | 'comment-on-pack'
  | 'ask-pack-correction'
  | 'ask-to-read-together'
  | 'decline-pack-correction'
  | 'let-pack-deadline-pass'
  | 'issue-evidence-pack'
  | 'give-evidence-pack'
  | 'supersede-evidence-pack';

const staff: readonly Role[] = ['caseworker', 'job-broker'];
/** The person, or staff who read it to them. */
const reader: readonly Role[] = [...staff, 'candidate'];
const platform: readonly Role[] = ['secretariat'];

const underWay = {
  'change-evidence-pack': { to: 'draft', roles: staff },
  'withdraw-evidence-pack': { to: 'withdrawn', roles: staff },
} as const;
const readable = {
  ...underWay,
  'comment-on-pack': { to: 'commented', roles: reader },
  'ask-pack-correction': { to: 'correction-asked', roles: reader },
} as const;

/** Nothing is issued that the person has not commented on, or has had the time to. */
export const packTable: StateTable<PackState, PackAction, Role> = {
  draft: { ...underWay, 'send-evidence-pack': { to: 'with-person', roles: staff } },
  'with-person': {
    ...readable,
    'ask-to-read-together': { to: 'with-person', roles: ['candidate'] },
    'let-pack-deadline-pass': { to: 'uncommented', roles: platform },
  },
  'correction-asked': { ...underWay, 'decline-pack-correction': { to: 'with-person', roles: staff } },
  commented: { ...readable, 'issue-evidence-pack': { to: 'issued', roles: staff } },
  uncommented: { ...readable, 'issue-evidence-pack': { to: 'issued', roles: staff } },
  issued: {
    'give-evidence-pack': { to: 'issued', roles: staff },
    'supersede-evidence-pack': { to: 'superseded', roles: staff },
  },
  superseded: {},
  withdrawn: {},
};

/** Of a person's descriptions one at a time is under way. */
export function isPackUnderWay({ state }: Pick<EvidencePack, 'state'>): boolean {
  return state !== 'issued' && state !== 'superseded' && state !== 'withdrawn';
}

export type PackAct = { readonly role: Role; readonly version: number };

/** The state an act leads to, for somebody who has seen the newest version. */
export function packStep(before: EvidencePack, action: PackAction, act: PackAct): Result<PackState, MatchingRefusal> {
  const to = nextState(packTable, before.state, action, act.role);
  if (!to) return refuse(refusalOf(before));
  return act.version === before.version ? ok(to) : refuse('stale-version');
}

function refusalOf(before: EvidencePack): MatchingRefusal {
  if (!isPackUnderWay(before)) return 'evidence-pack-is-over';
  return before.state === 'draft' ? 'evidence-pack-not-sent' : 'evidence-pack-not-read';
}

type Drafted = Pick<EvidencePack, 'purpose' | 'from' | 'until' | 'words'>;

/** Other words: a draft again, and nobody has read it as it is now. */
export function changePack(
  before: EvidencePack,
  drafted: Drafted,
  act: PackAct,
): Result<EvidencePack, MatchingRefusal> {
  const step = packStep(before, 'change-evidence-pack', act);
  if (!step.ok) return step;
  const { document: _d, hash: _h, sentAt: _s, readBy: _r, reading: _w, togetherAskedAt: _t, ...kept } = before;
  return ok(asNextVersion({ ...kept, ...drafted, state: step.value }));
}

/** Sent to be read, as this document and by this day. */
export function sendPack(
  before: EvidencePack,
  sent: Required<Pick<EvidencePack, 'document' | 'hash' | 'sentAt' | 'readBy'>>,
  act: PackAct,
): Result<EvidencePack, MatchingRefusal> {
  const step = packStep(before, 'send-evidence-pack', act);
  if (!step.ok)
    return refuse(step.refusal.code === 'evidence-pack-not-read' ? 'evidence-pack-not-a-draft' : step.refusal.code);
  const { correction: _settled, ...kept } = before;
  return ok(asNextVersion({ ...kept, ...sent, edition: sent.document.edition, state: step.value }));
}

/** Staff do not put right what was asked for, and say why: the person reads that, and has the time anew. */
export function declineCorrection(
  before: EvidencePack,
  { reason, readBy, now }: { readonly reason: string; readonly readBy: CivilDate; readonly now: Instant },
  act: PackAct,
): Result<EvidencePack, MatchingRefusal> {
  const step = packStep(before, 'decline-pack-correction', act);
  const { correction } = before;
  if (!step.ok) return step;
  if (!correction) return refuse('evidence-pack-not-read');
  return ok(
    asNextVersion({
      ...before,
      state: step.value,
      readBy,
      correction: { ...correction, declined: { at: now, reason } },
    }),
  );
}

export type HeardPackAnswer = {
  readonly answer: PackAnswerKind;
  readonly words?: string | undefined;
  readonly hash: string;
  readonly role: Role;
  readonly at: Instant;
  readonly how: 'own' | 'together';
  readonly withId?: PersonId;
  readonly answerId?: AnswerId;
  readonly replaces?: AnswerId | undefined;
};

const actionOf = {
  comment: 'comment-on-pack',
  'nothing-to-add': 'comment-on-pack',
  'ask-correction': 'ask-pack-correction',
  'read-together': 'ask-to-read-together',
} as const satisfies Record<PackAnswerKind, PackAction>;

/** What a person's word makes of it: the description after it, or why it cannot be used. It is a word to what was read. */
export function judgePackAnswer(
  before: EvidencePack | undefined,
  heard: HeardPackAnswer,
): { readonly pack: EvidencePack; readonly action: PackAction } | { readonly because: PackVoidReason } {
  if (!before) return { because: 'pack-not-found' };
  const { answer, words, at, how, withId, answerId } = heard;
  if (before.hash !== heard.hash) return { because: 'pack-changed-since' };
  const action = actionOf[answer];
  const state = nextState(packTable, before.state, action, heard.role);
  if (before.reading && before.reading.answerId !== heard.replaces) return { because: 'answered-already' };
  if (!state) return { because: before.state === 'correction-asked' ? 'answered-already' : 'pack-not-waiting' };
  if (answer === 'read-together') {
    if (before.togetherAskedAt) return { because: 'answered-already' };
    return { pack: asNextVersion({ ...before, togetherAskedAt: at }), action };
  }
  if (answer === 'ask-correction') {
    const { reading: _taken, ...kept } = before;
    return { pack: asNextVersion({ ...kept, state, correction: { words: words ?? '', at, how } }), action };
  }
  const reading: PackReading = {
    ...{ answer, at, how },
    ...(words && answer === 'comment' && { words }),
    ...(withId && { withId }),
    ...(answerId && { answerId }),
  };
  return { pack: asNextVersion({ ...before, state, reading }), action };
}

/** The day for reading it has passed: it may be issued, and says that the person did not comment. */
export function letDeadlinePass(before: EvidencePack): EvidencePack | undefined {
  const state = nextState(packTable, before.state, 'let-pack-deadline-pass', 'secretariat');
  return state && asNextVersion({ ...before, state });
}

/** Issued: sealed with the digest of the document together with what the person said of it. */
export function issuePack(
  before: EvidencePack,
  issued: NonNullable<EvidencePack['issued']>,
  act: PackAct,
): Result<EvidencePack, MatchingRefusal> {
  const step = packStep(before, 'issue-evidence-pack', act);
  return step.ok ? ok(asNextVersion({ ...before, state: step.value, issued })) : step;
}

/** Given to somebody, with why; the person reads both. */
export function givePack(
  before: EvidencePack,
  { version, ...given }: PackGiven,
  by: { readonly role: Role; readonly personId: PersonId; readonly now: Instant },
): Result<EvidencePack, MatchingRefusal> {
  const step = packStep(before, 'give-evidence-pack', { role: by.role, version });
  if (!step.ok) return before.state === 'issued' ? step : refuse('evidence-pack-not-issued');
  return ok(asNextVersion({ ...before, given: [...before.given, { ...given, at: by.now, byId: by.personId }] }));
}

export function withdrawPack(before: EvidencePack, act: PackAct): Result<EvidencePack, MatchingRefusal> {
  const step = packStep(before, 'withdraw-evidence-pack', act);
  return step.ok ? ok(asNextVersion({ ...before, state: step.value })) : step;
}

/** A newer one for the same purpose was issued. */
export function supersedePack(before: EvidencePack): EvidencePack {
  return asNextVersion({ ...before, state: 'superseded' });
}
