import { asNextVersion } from '#shared/kernel/version.ts';
import { evidenceActs, type EvidenceView } from '#shared/shapes/evidence.ts';
import type { Evidence, EvidenceAnswer } from './evidence.ts';

/**
 * What a sender reads of what they sent, drawn from their own answers alone: each piece as it was last said, the newest
 * first. One still on its way is marked, and one that could not be used says why; what was merely sent twice is left out.
 */
export function evidenceAnswerView(answers: readonly EvidenceAnswer[], reader: string): EvidenceView[] {
  const inOrder = answers.filter(({ because }) => because !== 'said-already').toSorted(asTheyWereSaid);
  const pieces = new Map<string, EvidenceView>();
  for (const answer of inOrder) {
    const view = viewAfter(pieces.get(answer.evidenceId), answer, reader);
    pieces.delete(answer.evidenceId);
    if (view) pieces.set(answer.evidenceId, view);
  }
  return [...pieces.values()].toReversed();
}

/** What the sender reads where the municipality has put something right since: as it stands in the record, not as it was sent. */
export function asItStands(sent: readonly EvidenceView[], stands: readonly Evidence[]): EvidenceView[] {
  const known = new Map(stands.map((piece) => [piece.evidenceId as string, piece]));
  return sent.map((view) => {
    const piece = known.get(view.evidenceId);
    if (!piece || view.waiting || piece.version <= view.version) return view;
    const { doing: _doing, words: _words, because: _because, ...kept } = view;
    const { version, state, goalId, on, doing, words, corrected, because } = piece;
    return {
      ...{ ...kept, version, state, goalId, on, corrected },
      ...(doing && { doing }),
      ...(words && { words }),
      ...(because && { because }),
    };
  });
}

/** What is put right or taken back was said before. */
function asTheyWereSaid(one: EvidenceAnswer, other: EvidenceAnswer): number {
  const inTime = one.sentAt.localeCompare(other.sentAt);
  return inTime === 0 ? evidenceActs.indexOf(one.act) - evidenceActs.indexOf(other.act) : inTime;
}

function viewAfter(
  before: EvidenceView | undefined,
  {
    act,
    evidenceId,
    kind,
    source,
    goalId,
    on,
    doing,
    words,
    state,
    because,
    withdrawnBecause,
    sentBy,
    photo,
  }: EvidenceAnswer,
  reader: string,
): EvidenceView | undefined {
  if (before && state === 'void') return { ...before, ...(because && { unused: because }) };
  const waiting = { ...(state === 'sent' && { waiting: true }), ...(because && { unused: because }) };
  if (act === 'withdraw')
    return (
      before && taken(asNextVersion(before), { ...waiting, ...(withdrawnBecause && { because: withdrawnBecause }) })
    );
  if (!goalId || !on) return before;
  return {
    ...{ evidenceId, version: before ? asNextVersion(before).version : 1, state: 'standing', kind, source, goalId, on },
    ...{ hasPhoto: photo !== undefined, corrected: act === 'correct', mine: sentBy === reader },
    ...(doing && { doing }),
    ...(words && { words }),
    ...waiting,
  };
}

function taken(before: EvidenceView, more: Partial<EvidenceView>): EvidenceView {
  return { ...before, ...more, state: 'withdrawn' };
}
