import { expect, test } from 'vitest';
import { events, type EventName } from '#shared/events/catalogue.ts';
import { profileOutcomes } from '#shared/shapes/person-profile.ts';
import * as z from 'zod/mini';
import { describedApis } from './described-apis.ts';

type Operation = { readonly operationId?: string; readonly parameters?: unknown; readonly responses?: unknown };
type Described = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

/** Where a profile may stand: one person's, and what that person reads. */
const mayHold = ['/candidates/{candidateId}/profile', '/candidates/{candidateId}/profile/judgement'];
const letters = JSON.stringify([...profileOutcomes]);

test('no list, search, export or filter of any service knows a profile: it stands on one person’s page alone', async () => {
  const found = ((await describedApis()) as Described[]).flatMap(({ paths }) =>
    Object.entries(paths).flatMap(([path, operations]) => (JSON.stringify(operations).includes(letters) ? [path] : [])),
  );
  const ends = found.map((path) => path.replace(/^.*\{scope\}/, '')).toSorted();
  expect(ends).toEqual(mayHold.toSorted());
});

test('no event says what a profile says', () => {
  const names = Object.keys(events) as EventName[];
  expect(names.length).toBeGreaterThan(80);
  const shapes = names.map((name) => ({ name, shape: JSON.stringify(z.toJSONSchema(events[name], { io: 'input' })) }));
  const says = /"(outcome|expects|couldAlsoBe|takesTime|agrees|departed|judgement)":/;
  const ofProfile = ({ name }: { readonly name: string }) => name.startsWith('Profile');
  expect(shapes.filter(ofProfile).length).toBe(3);
  expect(shapes.filter(({ shape }) => shape.includes(letters)).map(({ name }) => name)).toEqual([]);
  expect(shapes.filter((each) => ofProfile(each) && says.test(each.shape))).toEqual([]);
});
