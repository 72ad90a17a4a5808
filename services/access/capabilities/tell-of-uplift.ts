import { candidateLink, writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { instant, type Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';

type UpliftNewsName = 'EnrolmentSeatHeld' | 'EnrolmentCourseChanged' | 'EducationConsentWithdrawn';
type UpliftNews = { [Name in UpliftNewsName]: EventOf<Name> }[UpliftNewsName];

/**
 * Writes to whoever arranges a person's courses when something needs them: a seat is held for a few days, the course was
 * taken down, or the person took the consent back. Nothing is said of who the person is; the link leads to the page.
 */
export async function tellOfUplift(call: Call, dependencies: StaffDependencies, event: UpliftNews): Promise<void> {
  const link = `${candidateLink(dependencies, event.facts.candidateId)}/kompetenceloeft`;
  const write = (personId: string, content: UpliftContent): Promise<void> =>
    writeToStaff(call, dependencies, personId, event.id, { template: 'uplift-news', link, ...content });
  switch (event.type) {
    case 'EnrolmentSeatHeld':
      return write(event.facts.ownerId, { notice: 'seat-held', until: instant(event.facts.until) });
    case 'EnrolmentCourseChanged':
      return event.facts.courseWithdrawn ? write(event.facts.ownerId, { notice: 'course-taken-down' }) : undefined;
    case 'EducationConsentWithdrawn':
      // Whoever wrote it down knows.
      for (const personId of event.facts.ownerIds ?? [])
        if (personId !== event.actor.personId) await write(personId, { notice: 'consent-withdrawn' });
  }
}

type UpliftContent =
  | { readonly notice: 'seat-held'; readonly until: Instant }
  | { readonly notice: 'course-taken-down' | 'consent-withdrawn' };
