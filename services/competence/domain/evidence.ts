import { sentAnswer, type AnswerFields } from '#shared/kernel/answer.ts';
import type { AnswerId, CandidateId, EvidenceId, LearningGoalId, LearningRecordId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { addMonths, dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { nextState } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { evidenceNoOlderThan } from '#shared/rules/learning-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import type {
  EvidenceAct,
  EvidenceKind,
  EvidenceOffer,
  EvidenceSource,
  EvidenceState,
  EvidenceVoidReason,
  EvidenceView,
  WayOfDoing,
  WithdrawalReason,
} from '#shared/shapes/evidence.ts';
import type { PhotoType } from '#shared/shapes/photo.ts';
import { atField } from './at-field.ts';
import { learningRecordTable, mostPieces, type LearningRecord } from './learning-record.ts';

/** What somebody said of a person and a task; kept in the municipality, and copied to where it may be read. */
export type Evidence = Content & {
  readonly recordId: LearningRecordId;
  readonly evidenceId: EvidenceId;
  readonly version: number;
  readonly state: EvidenceState;
  readonly candidateId: CandidateId;
  readonly source: EvidenceSource;
  readonly kind: EvidenceKind;
  /** Whose it is: who may put it right. */
  readonly saidBy: string;
  readonly saidAt: Instant;
  readonly corrected: boolean;
  readonly because?: WithdrawalReason;
};

type Content = {
  readonly goalId: LearningGoalId;
  readonly on: CivilDate;
  readonly doing?: WayOfDoing;
  readonly words?: string;
  /** The file's kind, where it is a photo; the file lies under the evidence's id. */
  readonly photo?: PhotoType;
};

/** What is sent to a record from another scope, with the words that travel in no event. */
export type EvidenceAnswer = AnswerFields &
  Partial<Content> & {
    readonly evidenceId: EvidenceId;
    readonly candidateId: CandidateId;
    readonly act: EvidenceAct;
    readonly source: EvidenceSource;
    readonly kind: EvidenceKind;
    readonly withdrawnBecause?: WithdrawalReason;
    readonly because?: EvidenceVoidReason;
  };

/** What the one who sends knows of the record, from the row that was projected there. */
export type SeenRecord = {
  readonly owner: string;
  readonly recordId: LearningRecordId;
  readonly candidateId: CandidateId;
  readonly goals: readonly { readonly goalId: string }[];
};

export type Sending = {
  readonly answerId: AnswerId;
  /** A new one; what is corrected or taken back names its own. */
  readonly evidenceId: EvidenceId;
  readonly source: EvidenceSource;
  readonly kind: EvidenceKind;
  readonly sentBy: string;
  readonly now: Instant;
  /** The kind of file, where a photo has arrived. */
  readonly photo?: PhotoType;
};

/**
 * Writes down what somebody says of a person and a task. Refused at the field where something is missing: a goal of the
 * record; how it was done or some words; what is corrected or taken back, and why.
 */
export function sendEvidence(
  seen: SeenRecord,
  offer: EvidenceOffer,
  sending: Sending,
): Result<EvidenceAnswer, 'fields-not-accepted'> {
  const content = contentOf(seen, offer, sending);
  if (!content.ok) return content;
  const { answerId, source, kind, sentBy, now } = sending;
  return ok(
    sentAnswer({
      ...{ answerId, owner: seen.owner, about: seen.recordId, sentAt: now, sentBy },
      ...{ source, kind, candidateId: seen.candidateId, act: offer.act },
      evidenceId: offer.act === 'add' ? sending.evidenceId : (offer.evidenceId ?? sending.evidenceId),
      ...content.value,
      ...(sending.photo && offer.act === 'add' && { photo: sending.photo }),
      ...(offer.act === 'withdraw' && offer.because && { withdrawnBecause: offer.because }),
    }),
  );
}

function contentOf(
  seen: SeenRecord,
  { act, evidenceId, goalId, doing, words, on, because }: EvidenceOffer,
  { kind, now }: Pick<Sending, 'kind' | 'now'>,
): Result<Partial<Content>, 'fields-not-accepted'> {
  if (act !== 'add' && !evidenceId) return atField('/evidenceId', 'missing');
  if (act === 'withdraw') return because ? ok({}) : atField('/because', 'missing');
  if (!goalId) return atField('/goalId', 'missing');
  if (!seen.goals.some((goal) => goal.goalId === goalId)) return atField('/goalId', 'goal-not-in-record');
  if (kind === 'observation' && !doing) return atField('/doing', 'missing');
  if (kind !== 'photo' && !doing && !words) return atField('/words', 'missing');
  const today = dateOf(now);
  const day = on ?? today;
  if (day > today) return atField('/on', 'date-in-future');
  if (day < addMonths(today, -ruleOn(evidenceNoOlderThan, today).value)) return atField('/on', 'too-long-ago');
  return ok({ goalId, on: day, ...(doing && { doing }), ...(words && { words }) });
}

/**
 * What the municipality makes of what was sent: the piece after it, or why it cannot be used. What was said may be taken back
 * after the record is closed, too.
 */
export function judgeEvidence(
  record: LearningRecord | undefined,
  pieces: readonly Evidence[],
  sent: EvidenceAnswer,
): { readonly piece: Evidence; readonly before?: Evidence } | { readonly void: EvidenceVoidReason } {
  if (!record) return { void: 'record-not-found' };
  const action = sent.act === 'withdraw' ? 'take-back-evidence' : 'record-progress';
  if (!nextState(learningRecordTable, record.state, action)) return { void: 'record-closed' };
  if (sent.act === 'add') return added(record, pieces, sent);
  const before = pieces.find((piece) => piece.evidenceId === sent.evidenceId && isTheirs(piece, sent));
  if (!before) return { void: 'evidence-not-found' };
  if (before.state === 'withdrawn') return { void: 'evidence-withdrawn' };
  if (sent.act === 'withdraw') return { before, piece: withdrawn(before, sent.withdrawnBecause ?? 'other') };
  const { goalId = before.goalId, on = before.on, doing, words } = sent;
  if (!isGoalOf(record, goalId)) return { void: 'goal-not-in-record' };
  const { doing: _doing, words: _words, ...kept } = before;
  const content = { goalId, on, ...(doing && { doing }), ...(words && { words }) };
  return { before, piece: asNextVersion({ ...kept, ...content, corrected: true }) };
}

/** Whoever says the same of a goal twice on a day said it once: a telephone that sends again, or two thumbs. */
function added(
  record: LearningRecord,
  pieces: readonly Evidence[],
  sent: EvidenceAnswer,
): { readonly piece: Evidence } | { readonly void: EvidenceVoidReason } {
  const { goalId, on, doing, words, photo, evidenceId, candidateId, source, kind } = sent;
  if (!goalId || !on || !isGoalOf(record, goalId)) return { void: 'goal-not-in-record' };
  if (pieces.length >= mostPieces) return { void: 'record-full' };
  const said = pieces.some(
    (piece) =>
      piece.saidBy === sent.sentBy &&
      piece.state === 'standing' &&
      piece.kind === kind &&
      kind !== 'photo' &&
      [piece.goalId, piece.on, piece.doing, piece.words].join() === [goalId, on, doing, words].join(),
  );
  if (said) return { void: 'said-already' };
  return {
    piece: {
      ...{ recordId: record.recordId, evidenceId, version: 1, state: 'standing', candidateId, source, kind },
      ...{ goalId, on, saidBy: sent.sentBy, saidAt: sent.sentAt, corrected: false },
      ...(doing && { doing }),
      ...(words && { words }),
      ...(photo && { photo }),
    },
  };
}

/** A piece that counts no longer; its words and its photo go with it. */
export function withdrawn({ words: _words, photo: _photo, ...piece }: Evidence, because: WithdrawalReason): Evidence {
  return asNextVersion({ ...piece, state: 'withdrawn', because });
}

/** Whoever said it may put it right; a record has one person, so what the person said is theirs however they signed in. */
function isTheirs({ source, saidBy }: Evidence, sent: EvidenceAnswer): boolean {
  return source === sent.source && (source === 'person' || saidBy === sent.sentBy);
}

/** Whether the record has this goal. */
export function isGoalOf(record: LearningRecord, goalId: string): boolean {
  return record.goals.some((goal) => goal.goalId === goalId);
}

/** A piece as somebody reads it; `reader` is who, to tell whose it is. */
export function evidenceView(piece: Evidence, reader: string): EvidenceView {
  const { evidenceId, version, state, kind, source, goalId, on, doing, words, corrected, because } = piece;
  return {
    ...{ evidenceId, version, state, kind, source, goalId, on, corrected },
    hasPhoto: piece.photo !== undefined,
    mine: piece.saidBy === reader,
    ...(doing && { doing }),
    ...(words && { words }),
    ...(because && { because }),
  };
}
