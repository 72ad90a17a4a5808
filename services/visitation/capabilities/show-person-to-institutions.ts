import {
  institutionSeesUntil,
  institutionView,
  type InstitutionLink,
  type InstitutionView,
} from '#services/visitation/domain/institution-view.ts';
import { institutionLinkItem, institutionPersonItem } from '#services/visitation/store/institution-person.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { civilDate, dateOf, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer, writeUnlessNewer } from '#shared/runtime/conditions.ts';

/** A person has to do with few institutions in a life. */
const mostInstitutions = 100;

/**
 * Brings what institutions see of a person up to what the municipality's data say now: the name, why, and the last day.
 * An older version never overwrites a newer one, so that a consent that was taken back holds whatever arrives late.
 * Repeats without harm.
 */
export async function showPersonToInstitutions(
  call: Call,
  open: (call: Call) => VisitationStore,
  candidateId: string,
): Promise<void> {
  if (!call.partnership) return;
  const { table } = open(call);
  const [candidate, links] = await Promise.all([
    table.fresh(candidateItem, candidateId),
    table.list({ kind: institutionLinkItem, of: [candidateId], limit: mostInstitutions }),
  ]);
  if (links.items.length === 0) return;
  if (!candidate) throw new Error('a candidate that something happened to is not there');
  const partners = open({ ...call, scope: call.partnership, partnership: undefined });
  const today = dateOf(call.now);
  for (const { institutionId } of links.items) {
    const link = (await table.fresh(institutionLinkItem, candidateId, institutionId)) as InstitutionLink;
    const view = institutionView(candidate, link);
    const row = {
      ...view,
      ...{ institutionId, candidateId: candidate.candidateId, municipality: call.scope },
      drawnFrom: candidate.version + link.version,
      keptUntil: keptUntil(view, today),
    };
    await writeUnlessNewer(partners.table, institutionPersonItem, row, 'drawnFrom');
  }
}

/** Keeps what competence tells of a person and an institution, and shows it. */
export async function followSharing(
  call: Call,
  open: (call: Call) => VisitationStore,
  event: EventOf<'PersonSharingStarted' | 'PersonSharingEnded'>,
): Promise<void> {
  await writeIfNewer(open(call).table, institutionLinkItem, linkOf(event));
  await showPersonToInstitutions(call, open, event.facts.candidateId);
}

function linkOf({ version, facts }: EventOf<'PersonSharingStarted' | 'PersonSharingEnded'>): InstitutionLink {
  const { candidateId, institutionId } = facts;
  if ('reasons' in facts) return { candidateId, institutionId, version, reasons: facts.reasons };
  return {
    ...{ candidateId, institutionId, version, reasons: [] },
    ...(facts.endedOn && { endedOn: civilDate(facts.endedOn) }),
    ...(facts.because === 'consent-withdrawn' && { consentWithdrawn: true }),
  };
}

const forGood = Date.parse('9999-12-31T00:00:00Z') / 1000;

function keptUntil({ name, until }: InstitutionView, today: CivilDate): number {
  if (name && !until) return forGood;
  return Date.parse(instantIn(institutionSeesUntil(until ?? today))) / 1000;
}
