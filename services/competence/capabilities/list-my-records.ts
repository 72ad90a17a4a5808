import { evidenceAnswerView } from '#services/competence/domain/evidence-answer-view.ts';
import { evidenceView } from '#services/competence/domain/evidence.ts';
import { stepsOf } from '#services/competence/domain/steps.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { evidenceAnswerItem, myRecordItem, type MyRecordRow } from '#services/competence/store/learning-items.ts';
import { readEvidence } from '#services/competence/store/learning-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { MyRecord, MyRecords } from '#shared/shapes/learning-record.ts';

/** A person has few records in a life; and says so much of one at most. */
const mostRecords = 30;
const mostAnswers = 200;

/** What the person learns and has learned, step by step, with all that was written of it. */
export async function listMyRecords(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
): Promise<Result<MyRecords, never>> {
  const { items } = await table.list({ kind: myRecordItem, of: [], limit: mostRecords });
  const newestFirst = items.toSorted((one, other) => other.openedOn.localeCompare(one.openedOn));
  const records = await Promise.all(newestFirst.map((row) => myRecord(table, row)));
  await recordViewing(call, table, [...new Set(items.map(({ candidateId }) => candidateId))]);
  return ok({ items: records });
}

async function myRecord(table: Table, row: MyRecordRow): Promise<MyRecord> {
  const [evidence, sent] = await Promise.all([
    readEvidence(table, row.recordId),
    table.list({ kind: evidenceAnswerItem, of: [row.recordId], limit: mostAnswers }),
  ]);
  const taken = new Set(evidence.map(({ evidenceId }) => evidenceId));
  const mine = evidenceAnswerView(sent.items, '');
  const onTheWay = mine.filter((piece) => piece.waiting && !taken.has(piece.evidenceId));
  const { recordId, version, state, workplaceName, institutionName, openedOn, goals } = row;
  return {
    ...{ recordId, version, state, workplaceName, institutionName, openedOn, goals: [...goals] },
    steps: stepsOf(goals, evidence),
    evidence: [...onTheWay, ...evidence.map((piece) => evidenceView(piece, ''))].map((piece) => ({
      ...piece,
      mine: piece.source === 'person',
    })),
  };
}
