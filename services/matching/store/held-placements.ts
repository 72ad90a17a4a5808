import { carry } from '#shared/runtime/carry.ts';
import type { Holding } from './carry.ts';
import { checkInAnswerItem } from './check-in-items.ts';
import { helpAnswerItem } from './help-items.ts';
import { attendanceAnswerItem, myPlacementItem, stepAnswerItem } from './hours-items.ts';

/** More places than one person ever has, and more words than are said of one. */
const mostPlaces = 200;
const mostWords = 1000;

/** The places as the person reads them, and what they said of days and of the next step. */
export const heldPlacements: Holding = {
  kinds: [myPlacementItem, attendanceAnswerItem, stepAnswerItem, helpAnswerItem, checkInAnswerItem],
  follow: async (move) => {
    const { candidateId, from } = move;
    const { items } = await from.table.list({ kind: myPlacementItem, of: [], limit: mostPlaces, fresh: true });
    for (const place of items.filter((one) => one.candidateId === candidateId)) {
      const days = { kind: attendanceAnswerItem, of: [place.placementId], limit: mostWords, fresh: true } as const;
      for (const said of (await from.table.list(days)).items) await carry(move, attendanceAnswerItem, said);
      const calls = { kind: helpAnswerItem, of: [place.placementId], limit: mostWords, fresh: true } as const;
      for (const asked of (await from.table.list(calls)).items) await carry(move, helpAnswerItem, asked);
      const checkIns = { kind: checkInAnswerItem, of: [place.placementId], limit: mostWords, fresh: true } as const;
      for (const said of (await from.table.list(checkIns)).items) await carry(move, checkInAnswerItem, said);
      if (place.nextStep) {
        const steps = { kind: stepAnswerItem, of: [place.nextStep.stepId], limit: mostWords, fresh: true } as const;
        for (const said of (await from.table.list(steps)).items) await carry(move, stepAnswerItem, said);
      }
      await carry(move, myPlacementItem, place);
    }
  },
};
