import { holdersName } from '#services/competence/domain/portfolio.ts';
import { toldId, type AnswerId } from '#shared/kernel/ids.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { ReceivedLine, ReceivedView } from '#shared/shapes/portfolio.ts';
import { candidateOf } from './candidate-of.ts';
import { issuedItem } from './certificate-items.ts';
import type { CompetenceStore } from './competence-store.ts';
import { receivedItem, type Received } from './portfolio-items.ts';

/** What a municipality was shown of a portfolio. */
export type ReceivedContent = Pick<ReceivedView, 'name' | 'words' | 'shown'>;

const field = 'portfolio';

export function sealReceived(keys: FieldKeys, id: string, content: ReceivedContent): string {
  return keys.seal({ id, field }, JSON.stringify(content));
}

/** The content, while it is shown. */
export function receivedContent(keys: FieldKeys, { answerId: id, sealed }: Received): ReceivedContent | undefined {
  return sealed ? (JSON.parse(keys.open({ id, field }, sealed)) as ReceivedContent) : undefined;
}

/** What was shown, in the state the institution's own row says; one of another partnership as it was shown. */
export function asTheyStand(partnership: Table, shown: ReceivedContent['shown']): Promise<ReceivedContent['shown']> {
  return Promise.all(
    shown.map(async (each) => {
      const issued = await partnership.get(issuedItem, each.facts.certificateId);
      return issued ? { ...each, state: issued.state } : each;
    }),
  );
}

/** A received portfolio as a line, with who it is here where the municipality knows the person. */
export async function receivedLine(table: Table, keys: FieldKeys, received: Received): Promise<ReceivedLine> {
  const { certificates, receivedAt, citizen } = received;
  const candidateId = await candidateOf(table, citizen);
  const answerId: AnswerId = toldId('answer', received.answerId);
  const name = receivedContent(keys, received)?.name ?? '';
  return { answerId, name, certificates, receivedAt, ...(candidateId && { candidateId }) };
}

/**
 * Whoever is looked at reads that the municipality did, and that is written before the answer: those it knows by their
 * candidate, the others by the citizen they are.
 */
export async function recordReceivedViewing(
  call: Call,
  table: Table,
  seen: readonly { readonly line: ReceivedLine; readonly received: Received }[],
): Promise<void> {
  const candidates = seen.flatMap(({ line: { candidateId } }) => (candidateId ? [candidateId] : []));
  const others = seen.flatMap(({ line: { candidateId }, received }) => (candidateId ? [] : [received.citizen]));
  await recordViewing(call, table, [...new Set(candidates)], [...new Set(others)]);
}

/** What was shown is gone; that it was shown is kept. Repeats without harm. */
export async function endReceived(table: Table, answerId: string): Promise<void> {
  const before = await table.fresh(receivedItem, answerId);
  // Before it was received, the reception finds by itself that it has ended.
  if (!before || before.state === 'ended') return;
  const { sealed: _gone, ...rest } = before;
  await table.transact([putOver(receivedItem, before, asNextVersion<Received>({ ...rest, state: 'ended' }))]);
}

/** Takes certificates out of what a municipality was shown; where none is left it is shown nothing. */
export async function takeFromReceived(
  { table, keys }: Pick<CompetenceStore, 'table' | 'keys'>,
  answerId: string,
  gone: ReadonlySet<string>,
): Promise<void> {
  const before = await table.fresh(receivedItem, answerId);
  const opened = await keys();
  const content = before && receivedContent(opened, before);
  if (!before || !content) return;
  const shown = content.shown.filter(({ facts }) => !gone.has(facts.certificateId));
  if (shown.length === content.shown.length) return;
  const name = holdersName(shown);
  if (!name) return endReceived(table, answerId);
  const left = { ...content, name, shown };
  const sealed = sealReceived(opened, answerId, left);
  const after = asNextVersion<Received>({ ...before, certificates: shown.length, sealed });
  await table.transact([putOver(receivedItem, before, after)]);
}
