import { yesUntil } from '#services/visitation/domain/consent-days.ts';
import { judgeConsentAnswer } from '#services/visitation/domain/purpose-consent.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { consentTo, keepConsent } from '#services/visitation/store/purpose-consents.ts';
import { localRulesOf } from '#services/visitation/store/local-rules.ts';
import { canReleaseCard, cardFollows } from '#services/visitation/store/release-card.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { AnswerOutcome } from '#shared/kernel/answer.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { ConsentAnswerVoid } from '#shared/shapes/consents.ts';

/**
 * Applies a person's own yes or no to the municipality's consent, or voids it; once. What follows, the card among it, is
 * in the same transaction. `call` is the municipality's.
 */
export async function takeInConsentAnswer(
  call: Call,
  visitation: VisitationStore,
  event: EventOf<'ConsentAnswered'>,
): Promise<void> {
  const { table } = visitation;
  const { answerId, candidateId, purpose, says, wording } = event.facts;
  const known = await candidateWithFile(visitation, candidateId);
  const voided = (because: ConsentAnswerVoid) =>
    takeInAnswer(call, table, answerId, { writes: [], events: [settled(event, 'void', because)] });
  if (!known) return void (await voided('not-asked'));
  const isCard = purpose === 'company-card';
  const saysYes = says === 'yes';
  if (saysYes && (known.candidate.state === 'closed' || (isCard && !canReleaseCard(known))))
    return void (await voided('not-in-effort'));
  const before = await consentTo(table, purpose, known.file);
  const saidAt = instant(event.at);
  const on = dateOf(saidAt);
  const until = saysYes && { until: yesUntil({ on }, before, await localRulesOf(table)) };
  const said = { on, how: 'in-app', by: 'citizen', wording, saidAt, ...until } as const;
  const saidById = toldId('person', event.actor.personId);
  const judged = judgeConsentAnswer(before, { says, said: { ...said, saidById } });
  if ('because' in judged) return void (await voided(judged.because));
  const kept = keepConsent(call, before, judged.consent, saysYes ? 'say-yes' : 'say-no');
  const card = isCard ? cardFollows(known, saysYes) : { writes: [], events: [] };
  await takeInAnswer(call, table, answerId, {
    writes: [...kept.writes, ...card.writes],
    events: [...kept.events, ...card.events, settled(event, 'accepted')],
  });
}

function settled(
  { scope: sender, facts: { answerId, candidateId, purpose } }: EventOf<'ConsentAnswered'>,
  outcome: AnswerOutcome,
  because?: ConsentAnswerVoid,
): DomainEvent {
  return domainEvent(
    'ConsentAnswerSettled',
    { id: answerId, version: 2 },
    { answerId, sender, outcome, candidateId, purpose, ...(because && { because }) },
  );
}
