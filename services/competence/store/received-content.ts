import type { AnswerId } from '#shared/kernel/ids.ts';
import { toldId } from '#shared/kernel/ids.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { ReceivedLine, ReceivedView } from '#shared/shapes/portfolio.ts';
import { candidateOf } from './candidate-of.ts';
import type { Received } from './portfolio-items.ts';

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

/** A received portfolio as a line, with who it is here where the municipality knows the person. */
export async function receivedLine(table: Table, keys: FieldKeys, received: Received): Promise<ReceivedLine> {
  const { certificates, receivedAt, citizen } = received;
  const candidateId = await candidateOf(table, citizen);
  const answerId: AnswerId = toldId('answer', received.answerId);
  const name = receivedContent(keys, received)?.name ?? '';
  return { answerId, name, certificates, receivedAt, ...(candidateId && { candidateId }) };
}

/** Those whom the municipality knows read that it looked; others are nobody's candidate here yet. */
export function peopleIn(lines: readonly ReceivedLine[]): string[] {
  return [...new Set(lines.flatMap(({ candidateId }) => (candidateId ? [candidateId] : [])))];
}
