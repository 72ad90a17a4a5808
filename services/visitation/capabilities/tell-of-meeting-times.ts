import { hasDied, languageOf, type Candidate } from '#services/visitation/domain/candidate.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { sendLink } from '#services/visitation/store/sent-links.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import { fullName } from '#shared/kernel/names.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';

/**
 * Writes to a person of times for a match meeting: to the telephone, or by e-mail where none is known, with a link of their own
 * to answer by. That the meeting is called they read in the invitation, where an e-mail is known. Nothing to somebody who has
 * died, or whose effort has ended. `call` is the platform in the municipality.
 */
export async function tellOfMeetingTimes(
  call: Call,
  open: OpenVisitation,
  messages: Messages,
  { id, at, facts }: EventOf<'MeetingTimesChanged'>,
): Promise<void> {
  const { tells, timesId, companyName, called } = facts;
  if (!tells?.parties.includes('citizen')) return;
  const known = await candidateWithFile(open(call), facts.candidateId);
  if (!known) throw new Error('a person who was told of is not there');
  const { candidate } = known;
  const to = candidate.phone ?? candidate.email;
  if (candidate.state === 'closed' || hasDied(candidate) || !to) return;
  const { notice, until } = tells;
  const { candidateId } = candidate;
  const wanted = { candidateId, purpose: 'meeting-times', about: timesId, to } as const;
  const link = until ? await sendLink(call, open, { ...wanted, validUntil: instant(until) }) : undefined;
  const message = {
    ...{ key: `${id}/${candidateId}`, scope: call.scope, recipientId: candidateId, askedAt: instant(at) },
    ...{ name: fullName(candidate), language: languageOf(candidate), notice, companyName },
    municipalityName: nameOfMunicipality(call.scope),
    ...(link && { link }),
    ...(called && { startsAt: instant(called.startsAt), place: called.place }),
  };
  await sendBy(messages, candidate, message);
}

type Written = Omit<Extract<Parameters<Messages['send']>[0], { template: 'meeting-times' }>, 'template' | 'email'>;

async function sendBy(messages: Messages, { phone, email }: Candidate, message: Written): Promise<void> {
  if (phone) return messages.send({ ...message, template: 'meeting-times-text', phone });
  if (email && message.notice !== 'called') return messages.send({ ...message, template: 'meeting-times', email });
}
