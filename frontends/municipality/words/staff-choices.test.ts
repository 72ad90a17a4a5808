import { expect, it } from 'vitest';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { whoLeft, workingHere } from '#kit/staff/who-works-here.ts';
import { jobBrokerChoices, staffChoices } from './staff-choices.ts';

const colleague = (personId: string, more: Partial<Colleague> = {}): Colleague => ({
  personId,
  name: `Navn ${personId}`,
  roles: ['job-broker'],
  version: 1,
  ...more,
});
const left = { reason: 'left-employment', lastDay: '2026-11-20' } as NonNullable<Colleague['left']>;
const staff = [colleague('a'), colleague('b', { left }), colleague('c', { roles: ['caseworker'] })];

it('offers nobody who left, as owner or as job broker', () => {
  expect(staffChoices(staff).map(({ value }) => value)).toEqual(['a', 'c']);
  expect(jobBrokerChoices(staff).map(({ value }) => value)).toEqual(['a']);
});

it('keeps who left apart from who works here, and loses nobody', () => {
  expect(workingHere(staff).map(({ personId }) => personId)).toEqual(['a', 'c']);
  expect(whoLeft(staff).map(({ personId }) => personId)).toEqual(['b']);
});
