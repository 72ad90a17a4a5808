import { lastDay, orderTermsOn, firstDay, type MunicipalOrder } from '#services/competence/domain/municipal-order.ts';
import type { OrderAnswer } from '#services/competence/domain/order-answer.ts';
import type { PackageProposal, WaitingProposal } from '#services/competence/domain/training-package.ts';
import type { AnswerOutcome } from '#shared/kernel/answer.ts';
import type { InstitutionId, OrderId, TrainingPackageId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { OrderAnswerKind, OrderReminder, OrderVoidReason } from '#shared/shapes/order-words.ts';
import type { AgreedTerms, PackageTerms, PackageVoidReason } from '#shared/shapes/training-package.ts';

/** What is told of packages and orders: ids, days, figures and codes; no name, no goal, no note. */

export function packageProposed(proposal: PackageProposal): DomainEvent<'PackageProposed'> {
  const { answerId, version, owner, about, institutionId, number, terms } = proposal;
  return domainEvent(
    'PackageProposed',
    { id: answerId, version },
    { answerId, owner, packageId: about, institutionId, number, ...figures(terms) },
  );
}

export function proposalSettled(
  packageId: TrainingPackageId,
  { answerId, sender }: WaitingProposal,
  outcome: AnswerOutcome,
  because?: PackageVoidReason,
): DomainEvent<'PackageProposalSettled'> {
  const facts = { answerId, sender, outcome, packageId, ...(because && { because }) };
  return domainEvent('PackageProposalSettled', { id: answerId, version: 1 }, facts);
}

export function packageAgreed(
  known: { readonly packageId: TrainingPackageId; readonly version: number; readonly institutionId: InstitutionId },
  terms: Omit<AgreedTerms, 'agreedOn'>,
): DomainEvent<'PackageAgreed'> {
  const { packageId, version, institutionId } = known;
  return domainEvent(
    'PackageAgreed',
    { id: packageId, version },
    { packageId, institutionId, number: terms.number, ...figures(terms) },
  );
}

export function orderPlaced(order: MunicipalOrder): DomainEvent<'OrderPlaced'> {
  return domainEvent('OrderPlaced', aggregateOf(order), { ...facts(order), ...priced(order, order.startsOn) });
}

export function orderAdvanced(
  order: MunicipalOrder,
  step: OrderAnswerKind,
  on: CivilDate,
): DomainEvent<'OrderAdvanced'> {
  const { evaluationOutcome: outcome } = order.course;
  return domainEvent('OrderAdvanced', aggregateOf(order), {
    ...facts(order),
    ...{ step, on },
    ...(step === 'evaluation-held' && outcome && { outcome }),
  });
}

export function orderChanged(
  order: MunicipalOrder,
  because: 'changed' | 'corrected',
  on: CivilDate,
): DomainEvent<'OrderChanged'> {
  return domainEvent('OrderChanged', aggregateOf(order), { ...facts(order), ...priced(order, on), because });
}

export function orderClosed(order: MunicipalOrder, today: CivilDate): DomainEvent<'OrderClosed'> {
  const { endReason, declineReason, endedOn } = order.course;
  return domainEvent('OrderClosed', aggregateOf(order), {
    ...facts(order),
    on: endedOn ?? today,
    reason: endReason ?? declineReason ?? order.cancelReason ?? 'other',
  });
}

export function reminderDue(
  order: MunicipalOrder,
  reminder: OrderReminder,
  dueOn: CivilDate,
): DomainEvent<'OrderReminderDue'> {
  return domainEvent('OrderReminderDue', aggregateOf(order), { ...facts(order), reminder, dueOn });
}

export function orderAnswered(sent: OrderAnswer): DomainEvent<'OrderAnswered'> {
  const { answerId, version, owner, about, institutionId, seen, answer, on, until, reason, outcome } = sent;
  return domainEvent(
    'OrderAnswered',
    { id: answerId, version },
    {
      ...{ answerId, owner, orderId: about, institutionId, seen, answer, on },
      ...(until && { until }),
      ...(reason && { reason }),
      ...(outcome && { outcome }),
    },
  );
}

export function orderAnswerSettled(
  orderId: OrderId,
  settled: {
    readonly answerId: string;
    readonly sender: string;
    readonly outcome: AnswerOutcome;
    readonly because?: OrderVoidReason;
  },
): DomainEvent<'OrderAnswerSettled'> {
  return domainEvent('OrderAnswerSettled', { id: settled.answerId, version: 1 }, { ...settled, orderId });
}

function figures({ weeks, hoursPerWeek, pricePerWeekOre, chargedInPauses, validFrom, validTo }: PackageTerms) {
  return {
    ...{ weeks, hoursPerWeek, pricePerWeekOre, chargedInPauses, validFrom },
    ...(validTo && { validTo }),
  };
}

function aggregateOf({ orderId, version }: MunicipalOrder) {
  return { id: orderId, version };
}

function facts(order: MunicipalOrder) {
  const { orderId, candidateId, institutionId, ownerId, state } = order;
  return {
    ...{ orderId, candidateId, institutionId, ownerId, state },
    startsOn: firstDay(order),
    endsOn: lastDay(order),
  };
}

function priced(order: MunicipalOrder, on: CivilDate) {
  const { packageId, hoursPerWeek, pricePerWeekOre } = orderTermsOn(order, on);
  return { packageId, hoursPerWeek, pricePerWeekOre };
}
