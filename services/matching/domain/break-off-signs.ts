import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import { breakOffRules, signsLookBack, type BreakOffRules } from '#shared/rules/break-off-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import type { BreakOffRuleId, BreakOffSign, SaidCode } from '#shared/shapes/break-off-signs.ts';
import { checkInSides, type CheckInSide } from '#shared/shapes/check-in.ts';
import { standingOf, type AttendanceDay } from './attendance-day.ts';
import type { CheckIn } from './check-in.ts';
import type { HelpCall } from './help-call.ts';
import { isPausedOn, type Pause } from './placement-pauses.ts';

/** All that was said at a placement. */
export type SaidAtPlacement = {
  readonly checkIns: readonly CheckIn[];
  readonly calls: readonly HelpCall[];
  readonly days: readonly AttendanceDay[];
  readonly pauses: readonly Pick<Pause, 'from' | 'until'>[];
};

type SaidThing = BreakOffSign['said'][number];
/** What one side said at one check-in, newest last, as a rule reads it: a code where it counts, nothing where it does not. */
type Read = (checkIn: CheckIn, side: CheckInSide) => SaidCode | 'nothing-yet' | undefined;

/**
 * The signs that a placement may break off, the newest first, each with what was said and when. Plain rules on stated
 * answers: nothing is predicted, nothing is added up, and the same words always give the same signs. One that was dealt with
 * (`isSettled`) is gone until something new is said.
 */
export function signsOf(
  { checkIns, calls, days, pauses }: SaidAtPlacement,
  today: CivilDate,
  isSettled: (sign: Pick<BreakOffSign, 'rule' | 'on'>) => boolean = () => false,
): BreakOffSign[] {
  const { value: rules } = ruleOn(breakOffRules, today);
  const since = addDays(today, -ruleOn(signsLookBack, today).value);
  const recent = checkIns
    .filter(({ askedOn }) => askedOn >= since)
    .toSorted((one, other) => one.askedOn.localeCompare(other.askedOn));
  const here = days.filter(({ on }) => on >= since && !isPausedOn(pauses, on));
  return [
    ...ofEachSide(rules, 'not-well', recent, (checkIn, of) => (checkIn[of]?.going === 'badly' ? 'badly' : undefined)),
    ...ofEachSide(rules, 'tasks-wrong', recent, (checkIn, of) => {
      const tasks = checkIn[of]?.tasks;
      return tasks && tasks !== 'right' ? tasks : undefined;
    }),
    ...ofEachSide(rules, 'way-out', recent, (checkIn, of) =>
      checkIn[of]?.standing === 'way-out' ? 'way-out' : undefined,
    ),
    ...ofEachSide(rules, 'silent', recent, (checkIn, of) => silence(checkIn, of, today)),
    ...differing(rules, recent),
    ...waitingHelp(rules, calls, today),
    ...absences(rules, here),
  ]
    .filter((sign) => !isSettled(sign))
    .toSorted((one, other) => other.on.localeCompare(one.on) || one.rule.localeCompare(other.rule));
}

/** A side's last answers in a row, where there are as many as the rule asks for; a skipped one is no answer and breaks none. */
function ofEachSide(
  rules: BreakOffRules,
  rule: BreakOffRuleId,
  checkIns: readonly CheckIn[],
  read: Read,
): BreakOffSign[] {
  const times = rules[rule];
  if (!times) return [];
  return checkInSides.flatMap((side) => {
    const row: SaidThing[] = [];
    for (const checkIn of checkIns.toReversed()) {
      const what = read(checkIn, side);
      if (what === 'nothing-yet' || checkIn[side]?.skipped) continue;
      if (what === undefined) break;
      row.unshift({ on: checkIn.askedOn, side, what });
    }
    return row.length >= times ? [{ rule, on: newestOf(row), said: row.slice(-times) }] : [];
  });
}

function silence(checkIn: CheckIn, side: CheckInSide, today: CivilDate): SaidCode | 'nothing-yet' | undefined {
  if (checkIn[side]) return undefined;
  return checkIn.answerBy < today ? 'silent' : 'nothing-yet';
}

/** The same day one says that it goes well and the other that it does not: somebody should hear both. */
function differing(rules: BreakOffRules, checkIns: readonly CheckIn[]): BreakOffSign[] {
  const { askedOn: on, person, workplace } = checkIns.findLast((each) => each.person && each.workplace) ?? {};
  const [mine, theirs] = [person?.going, workplace?.going];
  if (!rules['sides-differ'] || !on || !mine || !theirs) return [];
  const isFar = (mine === 'badly' && theirs === 'well') || (mine === 'well' && theirs === 'badly');
  if (!isFar) return [];
  return [
    {
      ...{ rule: 'sides-differ', on },
      said: [
        { on, side: 'person', what: mine },
        { on, side: 'workplace', what: theirs },
      ],
    },
  ];
}

/** Somebody asked for help, and the last day for calling back has passed. */
function waitingHelp(rules: BreakOffRules, calls: readonly HelpCall[], today: CivilDate): BreakOffSign[] {
  if (!rules['help-waits']) return [];
  return calls
    .filter(({ state, dueOn }) => state !== 'closed' && dueOn < today)
    .map(({ side, dueOn: on }) => ({ rule: 'help-waits', on, said: [{ on, side, what: 'help-asked' }] }));
}

function absences(rules: BreakOffRules, days: readonly AttendanceDay[]): BreakOffSign[] {
  const known = days
    .map((day) => ({ on: day.on, holds: standingOf(day).holds, side: day.workplace ? 'workplace' : 'person' }) as const)
    .filter(({ holds }) => holds !== undefined)
    .toSorted((one, other) => one.on.localeCompare(other.on));
  const told = known.findLast(({ holds }) => holds?.mark === 'away' && holds.told === false);
  const untilBack = known.length - 1 - known.findLastIndex(({ holds }) => holds?.mark !== 'away');
  const row = known.slice(known.length - untilBack);
  const times = rules['away-in-a-row'];
  const said = (what: SaidCode) => (each: (typeof known)[number]) => ({ on: each.on, side: each.side, what });
  return [
    ...(rules['away-not-told'] && told
      ? [{ rule: 'away-not-told', on: told.on, said: [told].map(said('away-not-told')) } as const]
      : []),
    ...(times && row.length >= times
      ? [{ rule: 'away-in-a-row', on: newestOf(row), said: row.map(said('away')) } as const]
      : []),
  ];
}

function newestOf(said: readonly { readonly on: CivilDate }[]): CivilDate {
  const newest = said.at(-1);
  if (!newest) throw new Error('a sign of nothing');
  return newest.on;
}
