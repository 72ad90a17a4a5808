import { expect, test } from 'vitest';
import { purposeOfKind } from '#services/visitation/domain/retention.ts';
import { holdings } from '#services/visitation/store/held-by-citizen.ts';
import { journalParts, leftOutOfJournal } from '#services/visitation/store/journal-parts.ts';
import { keptAfterClosing } from '#shared/rules/retention-rules.ts';
import { declaredKinds } from './declared-kinds.ts';

/** Kinds of item that are about nobody who is referred: the staff's own, and the municipality's. */
const aboutNoCandidate: readonly string[] = [
  'absence',
  'calendar-feed',
  'import-part',
  'local-rules',
  'own-calendar-feed',
  'own-groups',
  'profile-basis',
  'profile-count',
  'referral-import',
  'saved-view',
  'settings',
  'team-count',
];

/** Whoever adds something that is kept about a person decides whether the right of access gives it, and why not. */
test('every kind of item that visitation declares is in the exported journal, or is left out for a reason', () => {
  const exported = Object.values(journalParts).flatMap(({ kinds }) => kinds.map(({ name }) => name));
  const citizens = holdings.flatMap(({ kinds }) => kinds.map(({ name }) => name));
  const placed = [...exported, ...citizens, ...Object.keys(leftOutOfJournal), ...aboutNoCandidate];
  const kinds = declaredKinds('visitation');
  expect(kinds.length).toBeGreaterThan(50);
  expect(kinds.filter((name) => !placed.includes(name))).toEqual([]);
  expect(placed.filter((name) => !kinds.includes(name))).toEqual([]);
  expect(placed.filter((name, at) => placed.indexOf(name) !== at)).toEqual([]);
  expect(Object.values(leftOutOfJournal).filter((because) => because.length < 30)).toEqual([]);
});

/** What is added to a journal also says how long it is kept after the effort. */
test('every part of a journal is kept for a purpose with a rule of how long', () => {
  const parts = Object.keys(journalParts);
  expect(Object.keys(purposeOfKind).toSorted()).toEqual([...parts, 'access-log'].toSorted());
  for (const [part, purpose] of Object.entries(purposeOfKind))
    expect(keptAfterClosing[purpose][0]?.value, part).toBeGreaterThan(0);
});
