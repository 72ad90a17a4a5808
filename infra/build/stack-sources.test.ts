import { expect, test } from 'vitest';
import { importsOf } from '#test/architecture/sources.ts';
import { stackSources } from './stack-sources.ts';

test('whatever the stacks are made from makes them anew when it changes', () => {
  const sources = new Set(stackSources());
  const reached = new Set(['infra/app.ts']);
  for (const file of reached) for (const { to, typeOnly } of importsOf(file)) if (!typeOnly) reached.add(to);
  expect(reached.size).toBeGreaterThan(30);
  expect([...reached].filter((file) => !sources.has(file))).toEqual([]);
});
