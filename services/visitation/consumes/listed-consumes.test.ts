import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listedConsumes } from './listed-consumes.ts';

/** Events of matching that write a line in the timeline and leave the next step as it is; written by hand. */
const lineAlone: readonly string[] = [
  'PlacementPaused',
  'PlacementResumed',
  'HoursLevelReached',
  'CheckInKept',
  'SixMonthCheckDropped',
  'LookBackChanged',
  'MeetingTimesChanged',
  'EvidencePackChanged',
  'CompensationChanged',
  'AgreementOffered',
  'AgreementSigned',
];

test('what moves a person’s next step is heard by the lists of work too', () => {
  const source = readFileSync(join(import.meta.dirname, '../domain/matching-events.ts'), 'utf8');
  const heard = [...source.matchAll(/^ {4}case '(\w+)':/gm)].map(([, name = '']) => name);
  const listed: readonly string[] = listedConsumes;
  expect(heard.length).toBeGreaterThan(20);
  expect(heard.filter((name) => !listed.includes(name) && !lineAlone.includes(name))).toEqual([]);
});
