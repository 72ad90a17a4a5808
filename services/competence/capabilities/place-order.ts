import { placeOrder as place } from '#services/competence/domain/municipal-order.ts';
import { termsOn } from '#services/competence/domain/training-package.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import {
  institutionItem,
  knownCandidateItem,
  type CompetenceStore,
} from '#services/competence/store/competence-store.ts';
import { hasConsent } from '#services/competence/store/consent-items.ts';
import { orderDue } from '#services/competence/store/order-due.ts';
import { orderPlaced } from '#services/competence/store/order-events.ts';
import { orderClaimItem, orderItem, placeAtSite } from '#services/competence/store/order-items.ts';
import { startSharing } from '#services/competence/store/sharing.ts';
import { packageItem } from '#services/competence/store/package-items.ts';
import type { InstitutionId, TrainingPackageId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import { insert } from '#shared/runtime/write.ts';
import type { OrderPlacing, OrderSaved, OrderTerms } from '#shared/shapes/municipal-order.ts';

/**
 * A municipality orders a course at a training site for one of its people: in a package whose price is agreed for the first
 * day, and only where the person has said yes to the site seeing them. One at a time at each site.
 * Refusals: outside-partnership, candidate-not-found, institution-not-found, not-a-training-site, package-not-agreed,
 * no-education-consent, order-open-already, fields-not-accepted.
 */
export async function placeOrder(
  call: Call,
  competence: CompetenceStore,
  placing: OrderPlacing,
): Promise<Result<OrderSaved, CompetenceRefusal>> {
  const { candidateId, institutionId, packageId, startsOn } = placing;
  if (!call.partnership) return refuse('outside-partnership');
  const [known, institution] = await Promise.all([
    competence.table.get(knownCandidateItem, candidateId),
    competence.shared().get(institutionItem, institutionId),
  ]);
  if (!known) return refuse('candidate-not-found');
  if (!institution) return refuse('institution-not-found');
  if (institution.kind !== 'training-site') return refuse('not-a-training-site');
  if (!(await hasConsent(competence.table, candidateId, institutionId))) return refuse('no-education-consent');
  const terms = await agreedTerms(competence, { packageId, institutionId, from: startsOn });
  if (!terms.ok) return terms;
  const errors = await unknownStaff(call, competence.table, { '/contact/personId': placing.contact.personId });
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const orderId = call.newId('order');
  const { packageId: _named, ...facts } = placing;
  const placed = place(
    {
      ...{ ...facts, orderId, institutionName: institution.name, terms: terms.value },
      ownerId: call.caller.personId,
    },
    call.now,
  );
  if (!placed.ok) return placed;
  const order = placed.value;
  const sharing = await startSharing(competence.table, order, { kind: 'order', id: orderId });
  return commit(call, competence.table, {
    writes: [
      insert(orderItem, order),
      placeAtSite(order),
      insert(orderClaimItem, { candidateId, institutionId, orderId }, 'order-open-already'),
      ...orderDue(order),
      ...sharing.writes,
    ],
    events: [orderPlaced(order), ...sharing.events],
    about: [candidateId],
    answer: { orderId, version: order.version, state: order.state },
  });
}

/** The terms of a package that are agreed with a site for a day, as an order keeps them. Refusal: package-not-agreed. */
export async function agreedTerms(
  { table }: Pick<CompetenceStore, 'table'>,
  asked: { readonly packageId: TrainingPackageId; readonly institutionId: InstitutionId; readonly from: CivilDate },
): Promise<Result<OrderTerms, 'package-not-agreed'>> {
  const { packageId, institutionId, from } = asked;
  const known = await table.fresh(packageItem, packageId);
  const found = known?.institutionId === institutionId ? termsOn(known, from) : undefined;
  if (!found) return refuse('package-not-agreed');
  const { number, name, hoursPerWeek, pricePerWeekOre, chargedInPauses } = found;
  return ok({ from, packageId, number, name, hoursPerWeek, pricePerWeekOre, chargedInPauses });
}
