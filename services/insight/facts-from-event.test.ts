import { expect, test } from 'vitest';
import { profiled } from '#test/builders/insight.ts';
import { factsFromEvent } from './facts-from-event.ts';

const of = (groupsFrom?: string) => {
  const event = profiled('can-a', 3, '2023-02-01', ['ukraine']);
  return factsFromEvent({ ...event, facts: { ...event.facts, ...(groupsFrom && { groupsFrom }) } }).map(({ on }) => on);
};

test('other groups of somebody who came back count from that day, and leave what was counted before', () => {
  expect(of()).toEqual(['2023-02-01']);
  expect(of('2024-05-01')).toEqual(['2024-05-01']);
});

test('a conversation after that day says anew which groups there are', () => {
  expect(of('2022-12-01')).toEqual(['2023-02-01']);
});
