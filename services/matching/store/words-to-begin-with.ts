import { firstWords } from '#services/matching/domain/agreement-words.text.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { lastTerms } from '#services/matching/domain/terms.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { AgreementWords } from '#shared/shapes/agreement.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import { agreementsOf } from './agreement-items.ts';
import { alignmentItem, meetingItem, placementItem } from './people-items.ts';

type Reads = Pick<Table, 'get' | 'list'>;
type Earlier = { readonly kind: PlacementKind; readonly words: AgreementWords };

/**
 * What is known when the first draft is written, so that nothing is typed twice: what was agreed at the match meeting, the person's
 * last agreement at the same workplace, or the plan of a sniff internship.
 */
export async function beginWith(table: Reads, placement: Placement): Promise<AgreementWords> {
  const { kind } = lastTerms(placement);
  const [agreed, earlier] = await Promise.all([agreedAtMeeting(table, placement), lastSignedThere(table, placement)]);
  const { considerations, more } = earlier?.words ?? {};
  const begun = firstWords(kind, {
    tasks: agreed?.tasks ?? earlier?.words.tasks ?? placement.sniff?.tasks.join('\n'),
    workingTimes: agreed?.whereAndWhen.slice(0, 400) ?? earlier?.words.workingTimes,
    followUp: agreed?.followUp.slice(0, 600) ?? (earlier?.kind === kind ? earlier.words.followUp : undefined),
  });
  return { ...begun, ...(considerations && { considerations }), ...(more && { more }) };
}

async function agreedAtMeeting(table: Reads, { meetingId }: Placement) {
  const meeting = meetingId && (await table.get(meetingItem, meetingId));
  const written =
    meeting && (await table.list({ kind: alignmentItem, of: [meeting.meetingId], descending: true, limit: 10 }));
  return written?.items.find(({ agreed: settled, takenBack }) => settled && !takenBack)?.alignment;
}

/** More placements than anybody has, and how many of the last at one workplace are looked into. */
const [mostPlacements, mostLooked] = [100, 3];

/** The words of the person's last agreement at the same workplace that everybody had signed. */
async function lastSignedThere(table: Reads, placement: Placement): Promise<Earlier | undefined> {
  const { items } = await table.list({
    ...{ kind: placementItem, index: 'placements-of', of: [placement.candidateId] },
    ...{ limit: mostPlacements, descending: true },
  });
  const there = items.filter(
    ({ companyId, placementId }) => companyId === placement.companyId && placementId !== placement.placementId,
  );
  const all = await Promise.all(
    there.slice(0, mostLooked).map(async (before) => {
      const signed = (await agreementsOf(table, before.placementId)).findLast(({ inForceAt }) => inForceAt);
      return signed && { kind: lastTerms(before).kind, words: signed.words };
    }),
  );
  return all.find((each) => each !== undefined);
}
