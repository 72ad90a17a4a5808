import { companionMarkTable, isTypeable } from '#services/visitation/domain/companion-code.ts';
import { foundPair, partOf, type CompanionAnswer } from '#services/visitation/domain/companion-pair.ts';
import { settledCompanion } from '#services/visitation/store/companion-answers.ts';
import {
  companionMarkItem,
  myCompanionCodeItem,
  type CompanionMark,
} from '#services/visitation/store/companion-items.ts';
import { newPair, pairsOf } from '#services/visitation/store/companion-pairs.ts';
import { candidateItem, type OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { companionsAtMost } from '#shared/rules/companion-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { asSender, takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { replace } from '#shared/runtime/write.ts';
import type { CompanionVoid } from '#shared/shapes/companion.ts';

/**
 * Finds whose code a person typed, and lets the two see each other; or voids it, with why. The code is used up by it. `call`
 * is the municipality's.
 */
export async function takeInCompanionCode(
  call: Call,
  open: OpenVisitation,
  event: EventOf<'CompanionAnswered'>,
  answer: CompanionAnswer & { readonly said: { readonly says: 'code' } },
): Promise<void> {
  const { table } = open(call);
  const { answerId } = answer;
  const judged = await judge(call, open, answer);
  if ('because' in judged) {
    const events = [settledCompanion(event, judged.because)];
    return void (await takeInAnswer(call, table, answerId, { writes: [], events }));
  }
  const { mark, sharesPhone } = judged;
  const maker = { candidateId: mark.candidateId, sharesPhone };
  const made = { pairId: call.newId('companionPair'), codeId: mark.codeId, maker, takerId: answer.candidateId };
  const pair = await newPair(call, table, foundPair(made, call.now));
  const used = asNextVersion({ ...mark, state: 'used' as const });
  await takeInAnswer(call, table, answerId, {
    writes: [replace(companionMarkItem, mark, used, priorStates(companionMarkTable, 'use')), ...pair.writes],
    events: [...pair.events, settledCompanion(event)],
  });
}

type Judged = { readonly because: CompanionVoid } | { readonly mark: CompanionMark; readonly sharesPhone: boolean };

async function judge(
  call: Call,
  open: OpenVisitation,
  { candidateId, said, sentAt }: CompanionAnswer & { readonly said: { readonly says: 'code' } },
): Promise<Judged> {
  const { table, keys } = open(call);
  const taker = await table.fresh(candidateItem, candidateId);
  if (!taker || taker.state === 'closed') return { because: 'not-in-effort' };
  const mark = await table.fresh(companionMarkItem, (await keys()).fingerprint('companion-code', said.code));
  const maker = mark && (await table.fresh(candidateItem, mark.candidateId));
  if (!mark || !maker) return { because: 'code-not-known' };
  if (maker.citizen === taker.citizen) return { because: 'own-code' };
  if (mark.state === 'used') return { because: 'code-used' };
  const own = await open(asSender(call, maker.citizen)).table.fresh(myCompanionCodeItem, maker.candidateId);
  const works = own?.codeId === mark.codeId && isTypeable(own, sentAt) && maker.state !== 'closed';
  if (!works) return { because: 'code-expired' };
  const atMost = ruleOn(companionsAtMost, dateOf(call.now)).value;
  const [ofTaker, ofMaker] = await Promise.all([pairsOf(table, candidateId), pairsOf(table, maker.candidateId)]);
  if (ofTaker.some((pair) => partOf(pair, maker.candidateId))) return { because: 'companions-already' };
  if (ofTaker.length >= atMost) return { because: 'enough' };
  return ofMaker.length >= atMost ? { because: 'other-enough' } : { mark, sharesPhone: own.sharesPhone };
}
