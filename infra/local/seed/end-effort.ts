import { instantIn, type CivilDate } from '#shared/kernel/time.ts';
import type { ClosingReason } from '#shared/shapes/candidate-changes.ts';
import type { Acting } from './acting.ts';

type Effort = {
  /** The person's page in visitation. */
  readonly path: string;
  readonly name: string;
  readonly reason: ClosingReason;
  readonly closedOn: CivilDate;
};

/** Ends a person's effort; nothing where it has ended, so that an interrupted seed goes on. */
export async function endEffort(caseworker: Acting, { path, name, reason, closedOn }: Effort): Promise<void> {
  const at = instantIn(closedOn, '12:00');
  const { version, state } = await caseworker.read<{ version: number; state: string }>(path, at);
  if (state === 'closed') return;
  await caseworker.command({ name, path: `${path}/closed`, at, body: { version, reason, closedOn } });
}
