import { isSameInstant, type Instant } from '#shared/kernel/time.ts';
import type { TimeLine, TimeSays, TimeSuits } from '#shared/shapes/meeting-times.ts';
import type { MeetingTimes, TimesSide } from './meeting-times.ts';

const gladness: Readonly<Record<TimeSays, number>> = { no: 0, maybe: 1, yes: 2 };

/** Each time with what both say to it. A time suits both as it suits the one who likes it less. */
export function timeLines(
  { times, citizen, company }: Pick<MeetingTimes, 'times' | 'citizen' | 'company'>,
  now: Instant,
) {
  return times.map((startsAt): TimeLine => {
    const [person, workplace] = [saidTo(citizen, startsAt), saidTo(company, startsAt)];
    return {
      startsAt,
      ...(person && { citizen: person }),
      ...(workplace && { company: workplace }),
      suits: startsAt <= now ? 'passed' : suitsBoth(person, workplace),
    };
  });
}

/**
 * The time to call the meeting at: both say yes, else neither says no; among equals the one both like better in all, then the
 * earliest. None where no time is left that neither says no to, or somebody has not answered.
 */
export function bestTime(lines: readonly TimeLine[]): Instant | undefined {
  const common = lines.filter(({ suits }) => suits === 'yes' || suits === 'maybe');
  const [best] = common.toSorted(
    (one, other) => worth(other) - worth(one) || one.startsAt.localeCompare(other.startsAt),
  );
  return best?.startsAt;
}

/** Whether a side has answered and says no to every time that is still to come. */
export function noneSuits({ said }: TimesSide, times: readonly Instant[], now: Instant): boolean {
  if (!said) return false;
  const ahead = times.filter((time) => time > now);
  return ahead.every((time) => said.answers.find(({ startsAt }) => isSameInstant(startsAt, time))?.says === 'no');
}

function saidTo({ said }: TimesSide, startsAt: Instant): TimeSays | undefined {
  return said?.answers.find((answer) => isSameInstant(answer.startsAt, startsAt))?.says;
}

function suitsBoth(one: TimeSays | undefined, other: TimeSays | undefined): TimeSuits {
  if (one === 'no' || other === 'no') return 'no';
  if (!one || !other) return 'open';
  return gladness[one] < gladness[other] ? one : other;
}

/** The less glad of the two counts first, then both together. */
function worth({ citizen, company }: TimeLine): number {
  const [one, other] = [gladness[citizen ?? 'no'], gladness[company ?? 'no']];
  return Math.min(one, other) * 10 + one + other;
}
