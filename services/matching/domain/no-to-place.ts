import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { DeclineReason } from '#shared/shapes/match.ts';
import type { MatchMeetingOutcome } from '#shared/shapes/match-meeting.ts';
import { reasonsFor, type MeetingAnswerReason } from '#shared/shapes/meeting-answer.ts';
import { atField } from './when.ts';

/** "Not this one", as it is kept with the person’s declines. */
export type NoToPlace = {
  readonly reason: DeclineReason;
  readonly companyReason?: MeetingAnswerReason;
  readonly note?: string;
};

/**
 * What a meeting says of the place where it is not this one; undefined where nobody gave a reason. Refused at the field where
 * there is a yes and a no in one, or where the company’s reason is none for a no.
 */
export function noToPlace({
  agreed,
  saidYesTogether,
  personSaysNo,
  companySaysNo,
  noInWords,
}: MatchMeetingOutcome): Result<NoToPlace | undefined, MatchingRefusal> {
  if (!agreed && saidYesTogether) return atField('/saidYesTogether', 'only-when-agreed');
  if (agreed && personSaysNo) return atField('/personSaysNo', 'only-when-not-agreed');
  if (agreed && companySaysNo) return atField('/companySaysNo', 'only-when-not-agreed');
  if (agreed && noInWords) return atField('/noInWords', 'only-when-not-agreed');
  if (companySaysNo && !reasonsFor.decline.includes(companySaysNo))
    return atField('/companySaysNo', 'reason-of-another-answer');
  if (!personSaysNo && !companySaysNo) return ok(undefined);
  return ok({
    reason: personSaysNo ?? 'company-said-no',
    ...(companySaysNo && { companyReason: companySaysNo }),
    ...(noInWords && { note: noInWords }),
  });
}
