import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CivilDate } from '#shared/kernel/time.ts';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import { figures, totalColumn } from '#shared/shapes/results.ts';
import {
  aPlacement,
  anUplift,
  closed,
  original,
  profiled,
  referred,
  reopened,
  resultsConsent,
  ukraine,
} from '#test/builders/insight.ts';
import { withFacts, type Fact } from './case.ts';
import { stepTowards } from './difference.ts';
import { spellsOf } from './spells.ts';
import { figureColumn, periodsUpTo } from './tally.ts';
import { factsFromEvent, type CaseEvent } from '#services/insight/facts-from-event.ts';

const columnOf = new Map([
  [original, 'original'],
  ['women', 'original'],
  [ukraine, 'ukraine'],
]);
const firstDay = civilDate('2022-11-15');
const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays(firstDay, days));
const kind = fc.constantFrom(
  'sniff-internship',
  'internship',
  'wage-subsidy',
  'small-job',
  'hybrid',
  'ordinary-job',
  'nytteindsats',
  'pensioner-job',
  'apprenticeship',
) as fc.Arbitrary<'internship'>;
const hours = fc.integer({ min: 0, max: 74 }).map((halves) => halves / 2);
const groups = fc.subarray([original, 'women', ukraine, 'unknown-group'], { minLength: 1 });

const placement = (candidateId: string, placementId: string) => {
  const place = aPlacement(candidateId, placementId);
  const later = fc.oneof(
    fc.tuple(day, kind, hours).map((said) => (version: number) => place.changed(version, ...said)),
    day.map((on) => (version: number) => place.ended(version, on)),
    fc.tuple(day, fc.boolean()).map(
      ([on, still]) =>
        (version: number) =>
          place.answered(version, on, still),
    ),
    day.map((on) => (version: number) => place.reopened(version, on)),
    fc.tuple(day, kind, hours, fc.option(day, { nil: undefined })).map(
      ([on, ...said]) =>
        (version: number) =>
          place.corrected(version, [[on, said[0], said[1]]], said[2]),
    ),
    fc.record({ on: day, really: fc.constantFrom(true, false, false, false) }).map(
      ({ on, really }) =>
        (version: number) =>
          really ? place.withdrawn(version, on) : place.ended(version, on),
    ),
  );
  return fc
    .tuple(fc.tuple(day, kind, hours), fc.array(later, { maxLength: 4 }))
    .map(([start, others]): CaseEvent[] => [place.started(...start), ...others.map((event, at) => event(at + 2))]);
};

const uplift = (candidateId: string, enrolmentId: string) =>
  fc.array(fc.option(day, { nil: undefined }), { maxLength: 3 }).map((days): CaseEvent[] => {
    const one = anUplift(candidateId, enrolmentId);
    return days.map((on, at) => (on && at === 0 ? one.started(1, on) : one.corrected(at + 1, on)));
  });

/** What a person said to the project's results: yes and no in turn, written down on whatever day. */
const said = (candidateId: string) =>
  fc
    .array(day, { maxLength: 3 })
    .map((days): CaseEvent[] => days.map((on, at) => resultsConsent(candidateId, at + 1, on, at % 2 === 0)));

/** An effort that ended and was taken up again, in turn, on whatever days. */
const ends = (candidateId: string) =>
  fc
    .array(fc.tuple(day, fc.constantFrom('moved', 'flex-job')), { maxLength: 4 })
    .map((told): CaseEvent[] =>
      told.map(([on, reason], at) =>
        at % 2 === 0 ? closed(candidateId, at + 9, on, reason) : reopened(candidateId, at + 9, on),
      ),
    );

const story = (candidateId: string) =>
  fc
    .tuple(
      fc.tuple(day, groups),
      fc.array(fc.tuple(day, groups), { maxLength: 2 }),
      placement(candidateId, 'pla-one'),
      placement(candidateId, 'pla-two'),
      uplift(candidateId, 'enr-one'),
      said(candidateId),
      ends(candidateId),
    )
    .map(([[on, told], profiles, one, two, learnt, consents, ended]): CaseEvent[] => [
      referred(candidateId, on, told),
      ...profiles.map(([heldOn, later], at) => profiled(candidateId, at + 2, heldOn, later)),
      ...one,
      ...two,
      ...learnt,
      ...consents,
      ...ended,
    ]);

/** All stories, told in any order, some of it more than once. */
const told = fc
  .tuple(story('can-a'), story('can-b'), story('can-c'))
  .map((stories) => stories.flat())
  .chain((events) =>
    fc
      .tuple(
        fc.shuffledSubarray(events, { minLength: events.length }),
        fc.array(fc.constantFrom(...events), { maxLength: 8 }),
      )
      .map(([order, again]) => ({ events, order: [...order, ...again] })),
  );

describe('counting', () => {
  test('any order and repetition gives the table that counting the set from the start gives', () => {
    fc.assert(
      fc.property(told, day, fc.integer({ min: 1, max: 90 }), ({ events, order }, asOf, mostWrites) => {
        const { tallies, rows } = counted(order, mostWrites);
        for (const figure of figures) {
          for (const column of ['original', 'ukraine', totalColumn]) {
            const expected = candidates(events).filter((own) => countsNaively(own, asOf, figure, column)).length;
            expect([figure, column, tallied(tallies, figureColumn(figure, column), asOf)]).toEqual([
              figure,
              column,
              expected,
            ]);
            expect([figure, column, behind(rows, figure, column, asOf)]).toEqual([figure, column, expected]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('nothing is counted below nought on any day, and everybody at most once', () => {
    fc.assert(
      fc.property(told, day, ({ order }, asOf) => {
        const { tallies } = counted(order, 90);
        for (const figure of figures) {
          const people = tallied(tallies, figureColumn(figure, totalColumn), asOf);
          expect(people).toBeGreaterThanOrEqual(0);
          expect(people).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});

/** Tells the events one by one, as the consumer does, in memory. */
function counted(order: readonly CaseEvent[], mostWrites: number) {
  const cases = new Map<string, { facts: readonly Fact[]; counted: readonly string[] }>();
  const tallies = new Map<string, number>();
  const rows = new Map<string, { figure: string; column: string; from: CivilDate; until?: CivilDate }>();
  for (const event of order) {
    const id = event.facts.candidateId;
    for (let complete = false; !complete;) {
      const before = cases.get(id) ?? { facts: [], counted: [] };
      const facts = withFacts(before.facts, factsFromEvent(event));
      const step = stepTowards(before.counted, spellsOf(facts, columnOf), mostWrites);
      cases.set(id, { facts, counted: step.counted });
      for (const { level, period, by } of step.tallies) {
        for (const [what, change] of by) {
          const name = `${level}|${period}|${what}`;
          tallies.set(name, (tallies.get(name) ?? 0) + change);
        }
      }
      for (const { figure, column, from } of step.hidden) rows.delete([id, figure, column, from].join('|'));
      for (const spell of step.shown) rows.set([id, spell.figure, spell.column, spell.from].join('|'), spell);
      complete = step.complete;
    }
  }
  return { tallies, rows: [...rows.values()] };
}

function tallied(tallies: ReadonlyMap<string, number>, what: string, asOf: CivilDate): number {
  const ranges = periodsUpTo(asOf);
  let sum = 0;
  for (const [name, change] of tallies) {
    const [level, period = '', counts] = name.split('|');
    const isRead = ranges.some((range) => range.level === level && range.from <= period && period <= range.to);
    if (isRead && counts === what) sum += change;
  }
  return sum;
}

type Row = { figure: string; column: string; from: CivilDate; until?: CivilDate };

function behind(rows: readonly Row[], figure: string, column: string, asOf: CivilDate): number {
  return rows.filter(
    (row) =>
      row.figure === figure &&
      row.column === column &&
      row.from <= asOf &&
      (row.until === undefined || asOf < row.until),
  ).length;
}

function candidates(events: readonly CaseEvent[]): CaseEvent[][] {
  return ['can-a', 'can-b', 'can-c'].map((id) => events.filter((event) => event.facts.candidateId === id));
}

/** The definitions once more, straight from a person's events, without facts, spells or tallies. */
function countsNaively(events: readonly CaseEvent[], asOf: string, figure: string, column: string): boolean {
  return columnsNaively(events, asOf).includes(column) && figuresNaively(events, asOf).includes(figure);
}

function columnsNaively(events: readonly CaseEvent[], asOf: string): string[] {
  const said = events
    .flatMap((event): { on: string; version: number; groups: string[] }[] => {
      if (event.type === 'CandidateReferred')
        return [{ on: event.facts.referredOn, version: 1, groups: event.facts.targetGroups }];
      if (event.type !== 'CandidateProfiled') return [];
      return [{ on: event.facts.heldOn, version: event.version, groups: event.facts.targetGroups }];
    })
    .sort((one, other) => one.on.localeCompare(other.on) || one.version - other.version);
  const past = said.filter(({ on }) => on <= asOf);
  const early = said.filter(({ on }) => on === said[0]?.on);
  const current = past.at(-1) ?? early.at(-1);
  return [...(current?.groups ?? []).flatMap((group) => columnOf.get(group) ?? []), totalColumn];
}

function figuresNaively(events: readonly CaseEvent[], asOf: string): string[] {
  const found = new Set<string>();
  const work: { on: string; kind: string; paid: number; isCurrent: boolean }[] = [];
  for (const event of events) {
    if (event.type === 'CandidateReferred' && event.facts.referredOn <= asOf) found.add('referred');
  }
  const spoken = events
    .flatMap((event) => (event.type === 'ConsentGranted' || event.type === 'ConsentEnded' ? [event] : []))
    .filter(({ facts }) => facts.on <= asOf)
    .sort((one, other) => one.version - other.version)
    .at(-1);
  if (found.has('referred') && spoken?.type === 'ConsentGranted') found.add('inResults');
  let ended: string | undefined;
  for (const event of events.toSorted((one, other) => one.version - other.version)) {
    if (event.type === 'CandidateClosed' && event.facts.closedOn <= asOf) ended = event.facts.reason;
    if (event.type === 'CandidateReopened' && event.facts.reopenedOn <= asOf) ended = undefined;
  }
  if (found.has('referred') && ended) found.add(`closed-${ended}`);
  const learnt = events
    .flatMap((event) => (event.type === 'EnrolmentStarted' || event.type === 'EnrolmentCorrected' ? [event] : []))
    .sort((one, other) => one.version - other.version)
    .at(-1)?.facts.startedOn;
  if (learnt && learnt <= asOf) found.add('competenceUplift');
  for (const placementId of ['pla-one', 'pla-two']) {
    const own = events
      .filter((event) => 'placementId' in event.facts && event.facts.placementId === placementId)
      .sort((one, other) => one.version - other.version);
    if (own.some((event) => event.type === 'PlacementWithdrawn')) continue;
    const answer = own.findLast(({ type }) => type === 'SixMonthCheckAnswered' || type === 'SixMonthCheckReopened');
    if (answer?.type === 'SixMonthCheckAnswered' && answer.facts.stillThere && answer.facts.answeredOn <= asOf)
      found.add('stillThere');
    let lastDay: string | undefined;
    let byDay = new Map<string, { kind: string; paid: number }>();
    for (const event of own) {
      if (event.type === 'PlacementEnded') lastDay = event.facts.endedOn;
      if (event.type === 'PlacementCorrected') {
        lastDay = event.facts.endedOn;
        byDay = new Map(
          event.facts.terms.map(({ from, kind: now, paidHoursPerWeek }) => [
            from,
            { kind: now, paid: paidHoursPerWeek },
          ]),
        );
      }
      if (event.type !== 'PlacementStarted' && event.type !== 'PlacementChanged') continue;
      const on = event.type === 'PlacementStarted' ? event.facts.startsOn : event.facts.effectiveOn;
      byDay.set(on, { kind: event.facts.kind, paid: event.facts.paidHoursPerWeek });
    }
    const begun = [...byDay]
      .filter(([on]) => on <= asOf && !(lastDay && lastDay < on))
      .sort(([a], [b]) => a.localeCompare(b));
    begun.forEach(([on, each], at) =>
      work.push({ on, ...each, isCurrent: at === begun.length - 1 && !(lastDay && lastDay < asOf) }),
    );
  }
  const jobs = ['wage-subsidy', 'small-job', 'hybrid', 'flex-job', 'ordinary-job', 'pensioner-job'];
  const employed = work.filter((each) => jobs.includes(each.kind)).sort((one, other) => one.on.localeCompare(other.on));
  if (work.some((each) => each.kind !== 'sniff-internship')) found.add('placed');
  if (employed.length > 0) found.add('employed');
  const first = employed.filter((each) => each.on === employed[0]?.on);
  if (first.length > 0 && first.every((each) => each.kind === 'wage-subsidy')) found.add('wageSubsidy');
  const current = work.filter((each) => each.isCurrent);
  const sum = (of: typeof work) => of.reduce((total, each) => total + each.paid, 0);
  const paid = sum(current.filter((each) => each.kind !== 'wage-subsidy'));
  if (paid > 0) {
    found.add(
      paid >= 25
        ? 'hours25to37'
        : paid >= 15
          ? 'hours15to24'
          : paid >= 10
            ? 'hours10to14'
            : paid >= 5
              ? 'hours5to9'
              : 'hours1to4',
    );
  }
  if (sum(current.filter((each) => each.kind === 'ordinary-job')) >= 37) found.add('selfSupporting');
  return [...found];
}
