import type { AnswerFields } from '#shared/kernel/answer.ts';
import type { CandidateId, CompanionCodeId, CompanionPairId } from '#shared/kernel/ids.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { addDays, dateOf, endOfDay, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { companionYesWithin } from '#shared/rules/companion-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import type { CompanionPart, CompanionReply, CompanionState, CompanionVoid } from '#shared/shapes/companion.ts';

/** One of the two: who they are, and whether the other may have their telephone number. */
export type CompanionSide = { readonly candidateId: CandidateId; readonly sharesPhone: boolean };

/** Two people of one municipality on their way to be companions, or who are. */
export type CompanionPair = {
  readonly pairId: CompanionPairId;
  readonly version: number;
  readonly state: CompanionState;
  readonly codeId: CompanionCodeId;
  /** Who made the code, and who typed it. */
  readonly maker: CompanionSide;
  readonly taker: CompanionSide;
  readonly answerBy: Instant;
  readonly linkedOn?: CivilDate;
  /** When it was over, and by whom; the platform where the time ran out or an effort ended. */
  readonly settledOn?: CivilDate;
  readonly settledBy?: CompanionPart | 'platform';
};

export type CompanionMove = 'say-yes' | 'confirm' | 'decline' | 'end' | 'lapse' | 'close';

/** Both say yes, one after the other; either says no, or ends it; it is over with an effort, or when nobody answered. */
export const companionTable: StateTable<CompanionState, CompanionMove> = {
  found: {
    'say-yes': { to: 'asked' },
    decline: { to: 'declined' },
    lapse: { to: 'lapsed' },
    close: { to: 'ended' },
  },
  asked: { confirm: { to: 'linked' }, decline: { to: 'declined' }, lapse: { to: 'lapsed' }, close: { to: 'ended' } },
  linked: { end: { to: 'ended' }, close: { to: 'ended' } },
  declined: {},
  lapsed: {},
  ended: {},
};

/** What a person says about companions: an answer that the municipality takes in. `about` is the person themself. */
export type CompanionAnswer = AnswerFields & {
  readonly candidateId: CandidateId;
  readonly said:
    | { readonly says: 'code'; readonly code: string }
    | {
        readonly says: CompanionReply;
        readonly pairId: CompanionPairId;
        /** The version the person saw. */
        readonly seen: number;
        readonly sharesPhone: boolean;
      };
};

/** The pair that a typed code makes: nobody has said yes to the other yet. */
export function foundPair(
  made: Pick<CompanionPair, 'pairId' | 'codeId' | 'maker'> & { readonly takerId: CandidateId },
  now: Instant,
): CompanionPair {
  const { takerId, ...pair } = made;
  const within = ruleOn(companionYesWithin, dateOf(now)).value;
  const taker = { candidateId: takerId, sharesPhone: false };
  return { ...pair, version: 1, state: 'found', taker, answerBy: endOfDay(addDays(dateOf(now), within)) };
}

/** Which of the two a person is; undefined where neither. */
export function partOf({ maker, taker }: CompanionPair, candidateId: string): CompanionPart | undefined {
  if (maker.candidateId === candidateId) return 'maker';
  return taker.candidateId === candidateId ? 'taker' : undefined;
}

/** What a word means from one of the two: only whoever is asked can say yes. */
export function moveOf(state: CompanionState, part: CompanionPart, says: CompanionReply): CompanionMove | undefined {
  const meant = says === 'end' ? 'end' : says === 'no' ? 'decline' : yesOf(state, part);
  return meant && nextState(companionTable, state, meant) ? meant : undefined;
}

function yesOf(state: CompanionState, part: CompanionPart): CompanionMove | undefined {
  if (state === 'found') return part === 'taker' ? 'say-yes' : undefined;
  return state === 'asked' && part === 'maker' ? 'confirm' : undefined;
}

export type Judged =
  { readonly pair: CompanionPair; readonly move: CompanionMove } | { readonly because: CompanionVoid };

/**
 * The pair after what one of the two said. A yes is to what was seen, and in time; a no and the end are always heard while
 * there is something to end.
 */
export function judgeReply(
  pair: CompanionPair,
  { candidateId, said }: { readonly candidateId: CandidateId; readonly said: CompanionAnswer['said'] },
  at: Instant,
): Judged {
  const part = partOf(pair, candidateId);
  if (!part || said.says === 'code') return { because: 'over' };
  const move = moveOf(pair.state, part, said.says);
  if (!move) return { because: isOver(pair) ? 'over' : 'changed' };
  if (said.says !== 'yes') return { move, pair: settled(pair, move, part, dateOf(at)) };
  if (said.seen !== pair.version) return { because: 'changed' };
  if (at >= pair.answerBy) return { because: 'too-late' };
  const after = moved({ ...pair, [part]: { ...pair[part], sharesPhone: said.sharesPhone } }, move);
  return { move, pair: move === 'confirm' ? { ...after, linkedOn: dateOf(at) } : after };
}

/** The pair that is over, by one of the two or by the platform. */
export function settled(
  pair: CompanionPair,
  move: CompanionMove,
  settledBy: NonNullable<CompanionPair['settledBy']>,
  settledOn: CivilDate,
): CompanionPair {
  return { ...moved(pair, move), settledOn, settledBy };
}

export function isOver({ state }: Pick<CompanionPair, 'state'>): boolean {
  return Object.keys(companionTable[state]).length === 0;
}

function moved(pair: CompanionPair, move: CompanionMove): CompanionPair {
  const state = nextState(companionTable, pair.state, move);
  if (!state) throw new Error('companions that cannot move so');
  return asNextVersion({ ...pair, state });
}
