import { describe, expect, test } from 'vitest';
import { roles } from '#shared/access/roles.ts';
import { talkTable } from './alignment-talk.ts';
import { againTable } from './company-again.ts';
import { agreementTable } from './agreement.ts';
import { jointPartTable, jointPlanTable } from './joint-plan.ts';
import { meetingTable } from './match-meeting.ts';
import { shownTable } from './shown-proposals.ts';
import { placementTable } from './placement.ts';
import { checkTable } from './six-month-check.ts';
import { nextState, priorStates, type StateTable } from '#shared/kernel/state-table.ts';

/** Every state × action, in one line each, as the diagrams of the README draw them. */
function arrowsOf<State extends string, Action extends string>(table: StateTable<State, Action>): string[] {
  return (Object.keys(table) as State[]).flatMap((from) =>
    (Object.keys(table[from]) as Action[]).map((action) => `${from} ${action} ${table[from][action]?.to}`),
  );
}

describe('the tables of states', () => {
  test('a match meeting', () => {
    expect(arrowsOf(meetingTable)).toEqual([
      'called move-match-meeting called',
      'called cancel-match-meeting cancelled',
      'called cancel-with-effort cancelled',
      'called hold-match-meeting held',
      'called keep-meeting-time called',
      'called decline-match-meeting cancelled',
      'called ask-to-move-match-meeting called',
      'held hold-match-meeting held',
      'held reopen-match-meeting called',
    ]);
    expect(priorStates(meetingTable, 'hold-match-meeting')).toEqual(['called', 'held']);
  });

  test('whether a company would take somebody again', () => {
    expect(arrowsOf(againTable)).toEqual([
      ...['asked settled', 'let-be settled', 'later open', 'say-again open'].map((arrow) => `open ${arrow}`),
      ...['later open', 'say-again open'].map((arrow) => `settled ${arrow}`),
    ]);
  });

  test('the places a person is shown', () => {
    const goesOn = ['show-proposals shown', 'withdraw-shown-proposals withdrawn', 'answer-my-proposals answered'];
    expect(arrowsOf(shownTable)).toEqual([
      ...[...goesOn, 'withdraw-with-effort withdrawn'].map((arrow) => `shown ${arrow}`),
      ...[...goesOn, 'withdraw-with-effort withdrawn'].map((arrow) => `answered ${arrow}`),
      'withdrawn show-proposals shown',
    ]);
  });

  test('a plan made together, and a municipality’s own part in it', () => {
    expect(arrowsOf(jointPlanTable)).toEqual([
      'asked give-joint-rows asked',
      'asked leave-joint-plan asked',
      'asked count-joint-plan solved',
      'asked find-too-few too-few',
      'solved hand-back-joint-plan solved',
      'solved hand-back-last handed-back',
    ]);
    expect(arrowsOf(jointPartTable)).toEqual([
      'giving rows-made in',
      'in leave-joint-plan left',
      'in hand-back-joint-plan handed-back',
      'left give-joint-rows giving',
    ]);
  });

  test('what both say at a match meeting', () => {
    expect(arrowsOf(talkTable)).toEqual([
      'open answer-alignment open',
      'open settle-alignment settled',
      'open unsettle-alignment open',
      'settled answer-alignment open',
      'settled settle-alignment settled',
      'settled sign-one-side settled',
      'settled sign-last-side signed',
      'settled unsettle-alignment open',
      'signed answer-alignment open',
      'signed settle-alignment settled',
      'signed unsettle-alignment open',
    ]);
  });

  test('a placement', () => {
    expect(arrowsOf(placementTable)).toEqual([
      'running change-placement running',
      'running end-placement ended',
      'running correct-placement running',
      'running withdraw-placement withdrawn',
      'running end-with-effort ended',
      'running withdraw-with-effort withdrawn',
      'ended correct-placement ended',
      'ended withdraw-placement withdrawn',
    ]);
  });

  test('a six-month check', () => {
    expect(arrowsOf(checkTable)).toEqual([
      'waiting fall-due due',
      'waiting answer-six-month-check answered',
      'waiting carry-six-month-check carried',
      'waiting move waiting',
      'waiting cancel cancelled',
      'due answer-six-month-check answered',
      'due agree-on-six-month-check answered',
      'due leave-unknown unknown',
      'due carry-six-month-check carried',
      'due move waiting',
      'due cancel cancelled',
      'answered correct-six-month-check answered',
      'answered reopen-six-month-check due',
      'answered answer-elsewhere answered',
      'answered reopen-elsewhere carried',
      'answered move answered',
      'carried answer-elsewhere answered',
      'carried leave-unknown unknown',
      'carried move waiting',
      'carried cancel cancelled',
      'unknown answer-six-month-check answered',
      'unknown carry-six-month-check carried',
      'unknown move waiting',
      'unknown cancel cancelled',
      'cancelled set waiting',
    ]);
  });

  test('an agreement', () => {
    expect(arrowsOf(agreementTable)).toEqual([
      'draft change-agreement draft',
      'draft send-agreement to-be-signed',
      'draft withdraw-agreement withdrawn',
      'draft withdraw-with-placement withdrawn',
      'to-be-signed change-agreement draft',
      'to-be-signed sign-agreement to-be-signed',
      'to-be-signed put-in-force in-force',
      'to-be-signed decline-agreement draft',
      'to-be-signed ask-about-agreement to-be-signed',
      'to-be-signed take-back-agreement draft',
      'to-be-signed withdraw-agreement withdrawn',
      'to-be-signed withdraw-with-placement withdrawn',
      'in-force supersede-agreement superseded',
      'in-force end-with-placement ended',
    ]);
  });

  test.each(roles)('%s may only do what the table says', (role) => {
    const may = ['caseworker', 'job-broker'].includes(role);
    expect(nextState(placementTable, 'running', 'end-placement', role)).toBe(may ? 'ended' : undefined);
    expect(nextState(meetingTable, 'called', 'move-match-meeting', role)).toBe(may ? 'called' : undefined);
    expect(nextState(meetingTable, 'cancelled', 'hold-match-meeting', role)).toBeUndefined();
    const settles = role === 'secretariat';
    expect(nextState(meetingTable, 'called', 'cancel-with-effort', role)).toBe(settles ? 'cancelled' : undefined);
    expect(nextState(placementTable, 'running', 'end-with-effort', role)).toBe(settles ? 'ended' : undefined);
    expect(nextState(placementTable, 'running', 'withdraw-with-effort', role)).toBe(settles ? 'withdrawn' : undefined);
    const declines = nextState(meetingTable, 'called', 'decline-match-meeting', role);
    expect(declines).toBe(role === 'company-contact' ? 'cancelled' : undefined);
  });
});
