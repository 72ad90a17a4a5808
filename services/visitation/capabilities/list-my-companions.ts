import { isTypeable, type CompanionCode } from '#services/visitation/domain/companion-code.ts';
import { isOver, type CompanionAnswer } from '#services/visitation/domain/companion-pair.ts';
import { isShown, type MyCompanionRow } from '#services/visitation/domain/my-companion.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import {
  companionAnswerItem,
  companionTriesItem,
  myCompanionCodeItem,
} from '#services/visitation/store/companion-items.ts';
import { myCompanionRows, triesLeft } from '#services/visitation/store/my-companions.ts';
import { myEffortItem } from '#services/visitation/store/my-effort.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { companionsAtMost } from '#shared/rules/companion-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { CompanionVoid, MyCompanion, MyCompanions, MyCompanionsIn } from '#shared/shapes/companion.ts';

const mostEfforts = 50;
/** What a person said is looked at this far back; the same person has few companions. */
const mostAnswers = 100;

/** The person's companions, the code that waits, and what became of the last code they typed. */
export async function listMyCompanions(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
): Promise<Result<MyCompanions, VisitationRefusal>> {
  const efforts = await table.list({ kind: myEffortItem, of: [], limit: mostEfforts });
  const open = efforts.items.filter(({ state }) => state !== 'closed');
  return ok({ items: await Promise.all(open.map((effort) => companionsIn(call, table, effort))) });
}

async function companionsIn(
  { now }: Call,
  table: Table,
  { candidateId, municipality }: Pick<MyCompanionsIn, 'candidateId' | 'municipality'>,
): Promise<MyCompanionsIn> {
  const [rows, code, tried, said] = await Promise.all([
    myCompanionRows(table, candidateId),
    table.fresh(myCompanionCodeItem, candidateId),
    table.fresh(companionTriesItem, candidateId),
    table.list({ kind: companionAnswerItem, of: [candidateId], limit: mostAnswers, fresh: true }),
  ]);
  const answers = said.items.toSorted((one, other) => (one.sentAt < other.sentAt ? 1 : -1));
  const typed = answers.find((answer) => answer.said.says === 'code');
  const atMost = ruleOn(companionsAtMost, dateOf(now)).value;
  return {
    ...{ candidateId, municipality, atMost, triesLeft: triesLeft(tried, dateOf(now)) },
    isFull: rows.filter((row) => !isOver(row)).length >= atMost,
    ...(isTypeable(code, now) && { code: shownCode(code) }),
    ...(typed && { typed: shownTyped(typed) }),
    companions: rows.filter((row) => isShown(row, now)).map((row) => shown(row, answers)),
  };
}

function shownCode({ code = '', version, validUntil, sharesPhone }: CompanionCode): MyCompanionsIn['code'] {
  return { code, version, validUntil, sharesPhone };
}

function shownTyped({ state, sentAt, because }: CompanionAnswer): NonNullable<MyCompanionsIn['typed']> {
  return { state, sentAt, ...(because && { because: because as CompanionVoid }) };
}

function shown(
  { candidateId: _own, municipality: _where, ...row }: MyCompanionRow,
  answers: readonly CompanionAnswer[],
): MyCompanion {
  const last = answers.find(({ said }) => said.says !== 'code' && said.pairId === row.pairId);
  if (last?.state !== 'sent' || last.said.says === 'code') return row;
  return { ...row, saying: last.said.says };
}
