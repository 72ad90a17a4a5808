import { describe, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { anId } from '#test/builders/ids.ts';
import type { Candidate } from './candidate.ts';
import { emptyFile, type CandidateFile } from './candidate-file.ts';
import { contactCourseOf } from './contact-course.ts';
import type { PlannedConversation } from './planned-conversation.ts';

const candidateId = anId('candidate');
const inEffort = { referredOn: civilDate('2026-07-06'), state: 'in-effort' } as Candidate;
const metOn = (...days: string[]): CandidateFile['conversations'] =>
  days.map((heldOn) => ({
    ...{ heldOn: civilDate(heldOn), visitationGroup: 'job-ready', byId: 'per-1', at: instant(`${heldOn}T09:00:00Z`) },
  }));
const jobReady = (...days: string[]): CandidateFile => ({ ...emptyFile(candidateId), conversations: metOn(...days) });
const talk = (more: Partial<PlannedConversation>) =>
  ({
    conversationId: anId('conversation'),
    startsAt: instant('2026-12-01T09:30:00Z'),
    state: 'invited',
    ...more,
  }) as PlannedConversation;
const at = (day: string) => instant(`${day}T08:00:00Z`);

describe('the contact course', () => {
  test('a job-ready person is met four times in six months, spread evenly, each time on a business day', () => {
    const course = contactCourseOf(inEffort, jobReady('2026-07-10'), [], at('2026-07-13'));
    expect(course).toMatchObject({
      ...{ state: 'due', asked: 4, months: 6, held: 1, from: '2026-07-06', to: '2027-01-05', nextBy: '2026-10-05' },
    });
  });

  test('met where all were held; missing where the day has passed', () => {
    const all = ['2026-07-10', '2026-08-10', '2026-10-01', '2026-11-20'];
    expect(contactCourseOf(inEffort, jobReady(...all), [], at('2026-11-23'))).toMatchObject({ state: 'met', held: 4 });
    expect(contactCourseOf(inEffort, jobReady(...all), [], at('2026-11-23'))).not.toHaveProperty('nextBy');
    expect(contactCourseOf(inEffort, jobReady('2026-07-10'), [], at('2026-10-06'))).toMatchObject({ state: 'missing' });
  });

  test('one that was only held counts, one that was written down as well counts once, one to come is planned', () => {
    const conversationId = anId('conversation');
    const [first] = metOn('2026-07-10');
    const file = { ...jobReady(), conversations: [{ ...first, conversationId } as NonNullable<typeof first>] };
    const planned = [
      talk({ conversationId, heldOn: civilDate('2026-07-10'), state: 'held' }),
      talk({ heldOn: civilDate('2026-08-03'), state: 'held' }),
      talk({}),
      talk({ state: 'cancelled' }),
    ];
    expect(contactCourseOf(inEffort, file, planned, at('2026-11-23'))).toMatchObject({ held: 2, planned: 1 });
  });

  test('a new period begins when the months are over, and before the first conversation its own deadline holds', () => {
    expect(contactCourseOf(inEffort, jobReady('2026-07-10'), [], at('2027-01-06'))).toMatchObject({
      ...{ held: 0, from: '2027-01-06', to: '2027-07-05' },
    });
    const dueOn = civilDate('2026-07-13');
    const referred = { ...inEffort, state: 'referred', next: { kind: 'first-conversation', ownerId: 'per-1', dueOn } };
    expect(contactCourseOf(referred as Candidate, emptyFile(candidateId), [], at('2026-07-07'))).toMatchObject({
      ...{ state: 'due', asked: 1, held: 0, nextBy: dueOn },
    });
  });
});
