import { answerMyEvidencePack } from '#services/matching/capabilities/answer-my-evidence-pack.ts';
import { draftEvidencePack } from '#services/matching/capabilities/draft-evidence-pack.ts';
import { listEvidencePacks } from '#services/matching/capabilities/list-evidence-packs.ts';
import { listMyEvidencePacks } from '#services/matching/capabilities/list-my-evidence-packs.ts';
import { markObservation } from '#services/matching/capabilities/mark-observation.ts';
import { sendEvidencePack } from '#services/matching/capabilities/send-evidence-pack.ts';
import { writeObservation } from '#services/matching/capabilities/write-observation.ts';
import type { AnswerId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { OwnPackAnswer, PackDraft, PackView } from '#shared/shapes/evidence-pack.ts';
import type { TestTable } from '#test/database.ts';
import { firstDay, myPlacementAtWork } from './placement-hours.ts';

export const packDraft: PackDraft = {
  ...{ purpose: 'flex-job', from: civilDate('2026-11-01'), until: civilDate('2026-11-30') },
  words: {
    supports: [{ what: 'En liste i lommen', effect: 'helped' }],
    notTried: 'Vi har ikke prøvet hele dage.',
  },
};
export const ownComment = 'Jeg synes, jeg også kan stå for ovnen.';

/** Somebody at a place whose work was described, with a description of it under way. */
export async function packAtWork(table: TestTable) {
  const at = await myPlacementAtWork(table);
  const { candidateId, placementId } = at;
  const { matching } = at.at;
  const observe = async (tasks: string, use: boolean): Promise<void> => {
    const said = { on: firstDay, tasks, hours: 3, seenBy: 'self' } as const;
    const written = await writeObservation(at.staff('write-observation'), matching, placementId, said);
    if (!written.ok) throw new Error(JSON.stringify(written.refusal));
    const { observationId } = written.value;
    const mark = { version: 1, use, ...(!use && { reason: 'Det var en svær dag.' }) };
    await markObservation(at.staff('mark-observation'), matching, { placementId, observationId }, mark);
  };
  await observe('Former brød', true);
  await observe('Tabte en plade', false);
  const draft = (more: Partial<PackDraft> = {}) =>
    draftEvidencePack(at.staff('draft-evidence-pack'), matching, candidateId, { ...packDraft, ...more });
  const packs = async (): Promise<PackView[]> => {
    const listed = await listEvidencePacks(at.staff('list-evidence-packs'), matching, candidateId);
    if (!listed.ok) throw new Error(listed.refusal.code);
    return listed.value.items;
  };
  const newest = async (): Promise<PackView> => {
    const [first] = await packs();
    if (!first) throw new Error('there is no description');
    return first;
  };
  const place = async () => ({ candidateId, packId: (await newest()).packId });
  const send = async () =>
    sendEvidencePack(at.staff('send-evidence-pack'), matching, await place(), { version: (await newest()).version });
  /** Drafted, sent, and where the person reads it. */
  const sent = async (): Promise<PackView> => {
    for (const step of [draft, send]) {
      const done = await step();
      if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    }
    await at.at.relay();
    return newest();
  };
  const says = async (more: Partial<OwnPackAnswer> = {}) => {
    const { packId, hash = '' } = await newest();
    const said: OwnPackAnswer = { hash, answer: 'comment', words: ownComment, ...more };
    return answerMyEvidencePack(at.myCall('answer-my-evidence-pack'), at.own, packId, said);
  };
  const said = async (more: Partial<OwnPackAnswer> = {}): Promise<AnswerId> => {
    const done = await says(more);
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    return done.value.answerId;
  };
  const mine = async () => {
    const listed = await listMyEvidencePacks(at.own);
    return listed.ok ? listed.value.items : [];
  };
  return { ...at, matching, observe, draft, packs, newest, place, send, sent, says, said, readsPacks: mine };
}
