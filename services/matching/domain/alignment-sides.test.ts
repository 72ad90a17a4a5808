import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import {
  alignmentQuestions,
  alignmentSides,
  type AlignmentQuestion,
  type AlignmentSide,
} from '#shared/shapes/alignment-questions.ts';
import type { Alignment } from '#shared/shapes/match-meeting.ts';
import { anId } from '#test/builders/ids.ts';
import { testCompany } from '#test/builders/matching.ts';
import { seenBySide } from './alignment-sides.ts';
import { answerTalk, questionState, settleTalk, signTalk, unsettleTalk, type AlignmentTalk } from './alignment-talk.ts';

const at = instant('2026-11-26T09:00:00Z');
const by = anId('person');
const empty: AlignmentTalk = {
  ...{ meetingId: anId('matchMeeting'), candidateId: anId('candidate'), companyId: testCompany },
  ...{ version: 0, state: 'open', citizen: { version: 0, answers: {} }, company: { version: 0, answers: {} } },
  ...{ told: [], signed: [] },
};
const text = Object.fromEntries(alignmentQuestions.map((question) => [question, `text ${question}`])) as Alignment;

type Act =
  | { readonly act: 'say'; readonly side: AlignmentSide; readonly question: AlignmentQuestion }
  | { readonly act: 'yes'; readonly side: AlignmentSide }
  | { readonly act: 'settle' | 'unsettle' };

const anAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    act: fc.constant('say' as const),
    side: fc.constantFrom(...alignmentSides),
    question: fc.constantFrom(...alignmentQuestions),
  }),
  fc.record({ act: fc.constant('yes' as const), side: fc.constantFrom(...alignmentSides) }),
  fc.record({ act: fc.constantFrom('settle' as const, 'unsettle' as const) }),
);

const wordsOf = (side: AlignmentSide, question: AlignmentQuestion) => `own words of ${side} on ${question}`;

function after(talk: AlignmentTalk, act: Act, turn: number): AlignmentTalk {
  if (act.act === 'yes') {
    const signed = signTalk(talk, { number: talk.settled ?? 0, at, how: 'self', by }, [act.side]);
    return signed.ok ? signed.value : talk;
  }
  if (act.act !== 'say') return act.act === 'settle' ? settleTalk(talk, turn + 1) : unsettleTalk(talk);
  const said = answerTalk(talk, act.side, { answers: { [act.question]: wordsOf(act.side, act.question) } }, { at });
  return said.ok ? said.value : talk;
}

const lives = fc.array(anAct, { maxLength: 30 });
const lived = (acts: readonly Act[]) => acts.reduce((talk, act, turn) => after(talk, act, turn), empty);

describe('what a side reads of a talk', () => {
  test('is never what the other wrote to a question before both have, whatever happened', () => {
    fc.assert(
      fc.property(lives, (acts) => {
        const talk = lived(acts);
        for (const side of alignmentSides) {
          const other = side === 'citizen' ? 'company' : 'citizen';
          const seen = JSON.stringify(seenBySide(talk, side, text));
          for (const question of alignmentQuestions.filter((one) => !talk[side].answers[one]))
            expect(seen).not.toContain(wordsOf(other, question));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('for the company, is never what the person wrote of support, nor a text the person has not said yes to', () => {
    fc.assert(
      fc.property(lives, (acts) => {
        const talk = lived(acts);
        const seen = JSON.stringify(seenBySide(talk, 'company', text));
        expect(seen).not.toContain(wordsOf('citizen', 'supportNeeds'));
        const saidYes = talk.signed.some(({ side, number }) => side === 'citizen' && number === talk.settled);
        if (!saidYes) expect(seen).not.toContain('text ');
      }),
      { numRuns: 100 },
    );
  });

  test('signed is said of a talk only where both said yes to the text that holds', () => {
    fc.assert(
      fc.property(lives, (acts) => {
        const { state, settled, signed } = lived(acts);
        const saidYes = alignmentSides.every((by) =>
          signed.some(({ side, number }) => side === by && number === settled),
        );
        if (state === 'signed') expect(saidYes && settled !== undefined).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a question', () => {
  const say = (talk: AlignmentTalk, side: AlignmentSide) => after(talk, { act: 'say', side, question: 'tasks' }, 0);

  test('is open until both have written, different until one text holds, and different again once it is questioned', () => {
    const one = say(empty, 'citizen');
    expect(questionState(one, 'tasks')).toBe('open');
    const both = say(one, 'company');
    expect(questionState(both, 'tasks')).toBe('different');
    const settled = settleTalk(both, 1);
    expect(questionState(settled, 'tasks')).toBe('settled');
    const questioned = say(settled, 'company');
    expect([questionState(questioned, 'tasks'), questionState(questioned, 'goals')]).toEqual(['different', 'settled']);
    expect(questionState(settleTalk(questioned, 2), 'tasks')).toBe('settled');
    expect(questionState(unsettleTalk(settled), 'tasks')).toBe('different');
  });
});
