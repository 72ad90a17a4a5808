import { expect, test } from 'vitest';
import type { EventOf } from '#shared/events/catalogue.ts';
import { hoursEffectOf, type HoursEvent } from './hours-effects.ts';

const facts = {
  ...{ placementId: 'pla-1', candidateId: 'can-1', companyId: '41000007', companyName: 'Hvedekrogen Bageri' },
  ...{ ownerId: 'per-owner', kind: 'internship' },
};
/** Told on a Friday evening. */
function told<Name extends HoursEvent['type']>(type: Name, more: object): EventOf<Name> {
  const actor = { personId: 'per-1', role: 'system' };
  const envelope = { id: 'evt-1', type, version: 1, at: '2026-11-27T18:00:00Z', actor, facts: { ...facts, ...more } };
  return envelope as unknown as EventOf<Name>;
}

test.each([
  ['a pause', told('PlacementPaused', { from: '2026-11-26', until: '2026-12-04' }), 'placement-paused', '2026-11-26'],
  ['a return', told('PlacementResumed', { on: '2026-11-27' }), 'placement-resumed', '2026-11-27'],
  [
    'the right level',
    told('HoursLevelReached', { on: '2026-11-27', hoursPerWeek: 9 }),
    'hours-level-reached',
    '2026-11-27',
  ],
])('%s is a line and nobody’s task', (_what, event, kind, on) => {
  const { line, step } = hoursEffectOf(event);
  expect(line).toMatchObject({ kind, on, placementId: 'pla-1', companyName: 'Hvedekrogen Bageri' });
  expect(step).toBeUndefined();
});

test.each([
  ['a pause that has passed', told('PlacementPauseEndPassed', { from: '2026-11-20' }), 'placement-pause-passed'],
  [
    'an absence nobody was told of',
    told('AttendanceSignalled', { sign: 'not-told', on: '2026-11-27' }),
    'attendance-not-told',
  ],
  [
    'days in a row',
    told('AttendanceSignalled', { sign: 'away-in-a-row', on: '2026-11-27' }),
    'attendance-away-in-a-row',
  ],
  [
    'what is said differently',
    told('AttendanceSignalled', { sign: 'differs', on: '2026-11-27' }),
    'attendance-differs',
  ],
  ['silence', told('AttendanceSignalled', { sign: 'silence', on: '2026-11-27' }), 'attendance-silence'],
  ['a buddy who left', told('PlacementBuddyWithdrawn', {}), 'placement-buddy-left'],
])('%s is followed up by the owner on the next working day', (_what, event, kind) => {
  const { line, step } = hoursEffectOf(event);
  expect(line).toMatchObject({ kind });
  expect(step).toMatchObject({ kind: 'follow-up', ownerId: 'per-owner', dueOn: '2026-11-27' });
});

test.each([
  ['the person', 'person', 'help-asked-by-person'],
  ['the workplace', 'workplace', 'help-asked-by-workplace'],
] as const)(
  'a call for help of %s is the owner’s by its day, and a follow-up comes after the help',
  (_who, side, kind) => {
    const opened = hoursEffectOf(
      told('HelpCallOpened', { helpId: 'ans-1', side, urgency: 'today', dueOn: '2026-11-30' }),
    );
    expect(opened.line).toMatchObject({ kind });
    expect(opened.step).toMatchObject({ kind: 'follow-up', ownerId: 'per-owner', dueOn: '2026-11-30' });
    const closed = hoursEffectOf(told('HelpCallClosed', { helpId: 'ans-1', side }));
    expect(closed.line).toMatchObject({ kind: 'help-given' });
    expect((closed.step?.dueOn ?? '') > '2026-11-30').toBe(true);
    const waits = hoursEffectOf(told('HelpCallClosed', { helpId: 'ans-1', side, nextDueOn: '2026-11-30' }));
    expect(waits.step).toMatchObject({ dueOn: '2026-11-30' });
  },
);
