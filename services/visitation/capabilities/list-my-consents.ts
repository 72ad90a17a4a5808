import { endsSoon } from '#services/visitation/domain/consent-days.ts';
import { basesOn, wordingText } from '#services/visitation/domain/consent-wording.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { lastAnswers } from '#services/visitation/store/my-consents.ts';
import { myConsentsItem } from '#services/visitation/store/purpose-consents.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { MyConsent, MyConsents } from '#shared/shapes/consents.ts';

/** A person lives in few municipalities in a life. */
const mostMunicipalities = 20;

/** What the person has said yes and no to in each municipality, what became of the own answers, and what needs no yes. */
export async function listMyConsents(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
): Promise<Result<MyConsents, VisitationRefusal>> {
  const { items: rows } = await table.list({ kind: myConsentsItem, of: [], limit: mostMunicipalities });
  const shown = await Promise.all(
    rows.map(async ({ candidateId, municipality, effortEnded, consents }): Promise<MyConsent[]> => {
      const answers = await lastAnswers(table, candidateId);
      return consents.map((consent) => {
        const wording = wordingText(consent.purpose, consent.wording, call.language);
        const answer = answers.get(consent.purpose);
        return {
          ...{ ...consent, candidateId, municipality, effortEnded, wordingText: wording },
          ...(!effortEnded && endsSoon(consent, call.now) && { endsSoon: true as const }),
          ...(answer && { answer }),
        };
      });
    }),
  );
  await recordViewing(
    call,
    table,
    rows.map(({ candidateId }) => candidateId),
  );
  return ok({ items: shown.flat(), withoutConsent: basesOn(dateOf(call.now), call.language) });
}
