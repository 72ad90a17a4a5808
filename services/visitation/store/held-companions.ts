import { carry } from '#shared/runtime/carry.ts';
import { companionAnswerItem, companionTriesItem, myCompanionCodeItem, myCompanionItem } from './companion-items.ts';
import type { Holding } from './held-by-citizen.ts';

const most = 100;

/** The companions as the person reads them, the code, and what the person said. */
export const heldCompanions: Holding = {
  kinds: [myCompanionItem, myCompanionCodeItem, companionTriesItem, companionAnswerItem],
  follow: async (move) => {
    const { candidateId, from } = move;
    const of = { of: [candidateId], limit: most, fresh: true } as const;
    const said = await from.table.list({ kind: companionAnswerItem, ...of });
    for (const answer of said.items) await carry(move, companionAnswerItem, answer);
    const companions = await from.table.list({ kind: myCompanionItem, ...of });
    for (const row of companions.items) await carry(move, myCompanionItem, row);
    const tries = await from.table.fresh(companionTriesItem, candidateId);
    if (tries) await carry(move, companionTriesItem, tries);
    const code = await from.table.fresh(myCompanionCodeItem, candidateId);
    if (code) await carry(move, myCompanionCodeItem, code);
  },
};
