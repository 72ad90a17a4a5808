import type { FieldError } from '#shared/kernel/result.ts';
import type { InviteWay } from '#shared/shapes/planned-conversation.ts';
import type { Candidate } from './candidate.ts';

/** The ways by which nothing would reach the person, because nothing is known to write to. */
export function waysThatReachNobody(
  ways: readonly InviteWay[],
  { email, phone }: Pick<Candidate, 'email' | 'phone'>,
): FieldError[] {
  return ways.flatMap((way, place): FieldError[] => {
    if (way === 'email' && !email) return [{ pointer: `/ways/${place}`, code: 'no-email-to-write-to' }];
    if (way === 'sms' && !phone) return [{ pointer: `/ways/${place}`, code: 'no-phone-to-write-to' }];
    return [];
  });
}
