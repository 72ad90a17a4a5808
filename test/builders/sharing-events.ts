import { randomBytes } from 'node:crypto';
import type { EventName, EventOf, FactsOf } from '#shared/events/catalogue.ts';
import { newId } from '#shared/kernel/ids.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import { aPartnership } from './call.ts';

/** What competence tells of a person and an institution, by the version of the row of both. */
export function sharingEventsOf(scope: Scope, candidateId: string, institutionId: string) {
  const told = <Name extends EventName>(type: Name, version: number, facts: FactsOf<Name>): EventOf<Name> => ({
    id: newId('event', randomBytes),
    type,
    schema: 1,
    scope,
    partnership: aPartnership,
    aggregate: `${candidateId}/${institutionId}`,
    version,
    at: '2026-11-23T09:00:00.000Z',
    actor: { personId: newId('person', randomBytes), role: 'system' },
    facts,
  });
  const between = { candidateId, institutionId };
  return {
    started: (version: number) => told('PersonSharingStarted', version, { ...between, reasons: ['enrolment'] }),
    ended: (version: number, endedOn: string) =>
      told('PersonSharingEnded', version, { ...between, because: 'ended', endedOn }),
    withdrawn: (version: number) => told('PersonSharingEnded', version, { ...between, because: 'consent-withdrawn' }),
  };
}
