import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { OpenCompetence } from '../store/competence-store.ts';
import { catalogueHandlers } from './catalogue-handlers.ts';
import { enrolmentHandlers } from './enrolment-handlers.ts';

type Group = (open: OpenCompetence, again: boolean) => object;

const open: OpenCompetence = () => {
  throw new Error('nothing is told here');
};

test('what two subjects hear is told to both: spread side by side, the later would silence the earlier', async () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('-handlers.ts'));
  const modules = await Promise.all(
    files.map((name) => import(`./${name.slice(0, -'.ts'.length)}.ts`) as Promise<Record<string, Group>>),
  );
  const groups = modules.flatMap((each) =>
    Object.entries(each).flatMap(([name, group]) =>
      name.endsWith('Handlers') ? [Object.keys(group(open, false))] : [],
    ),
  );
  expect(groups.length).toBeGreaterThan(5);
  const heard = groups.flat();
  const twice = heard.filter((name, place) => heard.indexOf(name) < place);
  // Those two are told in turn (`inTurn` in event-handlers.ts).
  const inTurn = Object.keys(catalogueHandlers(open, false)).filter((name) => name in enrolmentHandlers(open));
  expect(twice.toSorted()).toEqual(inTurn.toSorted());
});
