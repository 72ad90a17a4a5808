import { companySeesUntil, companyViews, type CompanyView } from '#services/visitation/domain/company-view.ts';
import { companyPersonItem } from '#services/visitation/store/company-person.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { dateOf, instantIn } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';

/**
 * Brings what companies see of a person up to what the municipality's data say now: first name, card, last day. Drawn
 * whole from one version, and an older version never overwrites a newer one, so that a card that was withdrawn cannot
 * come back by late news. Repeats without harm. A municipality without a partnership has no companies to show to.
 */
export async function showPersonToCompanies(
  call: Call,
  open: (call: Call) => VisitationStore,
  candidateId: string,
): Promise<void> {
  if (!call.partnership) return;
  const known = await candidateWithFile(open(call), candidateId);
  if (!known) throw new Error('a candidate that something happened to is not there');
  const partners = open({ ...call, scope: call.partnership, partnership: undefined });
  const today = dateOf(call.now);
  for (const [companyId, view] of companyViews(known.candidate, known.file)) {
    const row = {
      ...view,
      companyId,
      candidateId: known.candidate.candidateId,
      municipality: call.scope,
      drawnFrom: known.candidate.version,
      keptUntil: keptUntil(view, today),
    };
    await writeUnlessNewer(partners.table, companyPersonItem, row, 'drawnFrom');
  }
}

const forGood = Date.parse('9999-12-31T00:00:00Z') / 1000;

/** A row goes a while after the last day it is seen; one with nothing to see stays a while against late news. */
function keptUntil({ firstName, until }: CompanyView, today: CivilDate): number {
  if (firstName && !until) return forGood;
  return Date.parse(instantIn(companySeesUntil(until ?? today))) / 1000;
}
