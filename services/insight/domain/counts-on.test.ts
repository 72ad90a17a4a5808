import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import { aPlacement } from '#test/builders/insight.ts';
import { withFacts } from './case.ts';
import { figuresOn } from './counts-on.ts';
import { factsFromEvent, type CaseEvent } from '#services/insight/facts-from-event.ts';

const place = aPlacement('can-a');
const other = aPlacement('can-a');

describe('what a person counts as on a day', () => {
  test.each<[string, string, string, readonly CaseEvent[]]>([
    ['a sniff internship is no placement', '', '2026-06-01', [place.started('2026-01-01', 'sniff-internship')]],
    ['education in a company is a placement, no job', 'placed', '2026-06-01', [place.started('2026-01-01', 'egu')]],
    ['an internship is a placement', 'placed', '2026-06-01', [place.started('2026-01-01')]],
    ['not before its first day', '', '2025-12-31', [place.started('2026-01-01')]],
    [
      'a small job of four and a half hours',
      'placed employed hours1to4',
      '2026-06-01',
      [place.started('2026-01-01', 'small-job', 4.5)],
    ],
    [
      'half an hour belongs to the first band',
      'placed employed hours1to4',
      '2026-06-01',
      [place.started('2026-01-01', 'small-job', 0.5)],
    ],
    [
      'hours of two placements are added',
      'placed employed hours10to14',
      '2026-06-01',
      [place.started('2026-01-01', 'small-job', 5), other.started('2026-01-01', 'hybrid', 5)],
    ],
    [
      'the last day still counts',
      'placed employed hours5to9',
      '2026-06-01',
      [place.started('2026-01-01', 'small-job', 5), place.ended(2, '2026-06-01')],
    ],
    [
      'after the last day the hours are gone and the employment stays counted',
      'placed employed',
      '2026-06-02',
      [place.started('2026-01-01', 'small-job', 5), place.ended(2, '2026-06-01')],
    ],
    [
      'employed first by wage subsidy, later without',
      'placed employed wageSubsidy hours25to37 selfSupporting',
      '2026-06-01',
      [place.started('2026-01-01', 'wage-subsidy', 37), place.changed(2, '2026-03-01', 'ordinary-job', 37)],
    ],
    [
      'a job planned to begin after the placement ended never began',
      'placed',
      '2026-06-01',
      [place.started('2026-01-01'), place.changed(2, '2026-05-01', 'small-job', 5), place.ended(3, '2026-04-01')],
    ],
    [
      'a correction of the same day replaces what it corrects',
      'placed',
      '2026-06-01',
      [place.started('2026-01-01', 'small-job', 5), place.changed(2, '2026-01-01', 'internship', 0)],
    ],
    [
      'almost full time is not self-supporting',
      'placed employed hours25to37',
      '2026-06-01',
      [place.started('2026-01-01', 'ordinary-job', 36.5)],
    ],
    ['a no is not still there', '', '2026-06-01', [place.answered(2, '2026-05-01', false)]],
    ['a yes is, from its day', 'stillThere', '2026-05-01', [place.answered(2, '2026-05-01')]],
  ])('%s', (_, expected, on, events) => {
    const facts = withFacts([], events.flatMap(factsFromEvent));
    expect(figuresOn(facts, civilDate(on)).join(' ')).toBe(expected);
  });
});
