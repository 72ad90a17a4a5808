import type { OpenCompetence } from '#services/competence/store/competence-store.ts';
import { membershipItem } from '#services/competence/store/portfolio-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/** A municipality is a member of a partnership from now on. */
export async function takeInMembership(
  call: Call,
  open: OpenCompetence,
  event: EventOf<'MunicipalityJoined'>,
): Promise<void> {
  const { code, name } = event.facts;
  await writeIfNewer(open(asSender(call, code)).table, membershipItem, { code, name, version: event.version });
}
