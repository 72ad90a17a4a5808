import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import {
  CompanionCodeMade,
  CompanionCodeMaking,
  CompanionCodeTyping,
  CompanionCodeWithdrawing,
  CompanionReplying,
  CompanionSent,
  MyCompanions,
} from '#shared/shapes/companion.ts';
import { answerCompanion } from '../capabilities/answer-companion.ts';
import { listMyCompanions } from '../capabilities/list-my-companions.ts';
import { makeCompanionCode } from '../capabilities/make-companion-code.ts';
import { typeCompanionCode } from '../capabilities/type-companion-code.ts';
import { withdrawCompanionCode } from '../capabilities/withdraw-companion-code.ts';
import { command, read, refused, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

const ownIn = (c: Context<House>) => pathId(c, 'candidateId', 'candidate', () => refused('companion-effort-not-open'));
const pairIn = (c: Context<House>) => ({
  candidateId: pathId(c, 'candidateId', 'candidate', () => refused('companion-not-found')),
  pairId: pathId(c, 'pairId', 'companionPair', () => refused('companion-not-found')),
});

/** A citizen's own companions, in the citizen's scope. */
export function companionRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/companions',
      read('list-my-companions', { title: 'My companions, and the code that waits', answers: MyCompanions }),
      async (c) => c.json(unwrap(await listMyCompanions(...of(c)))),
    )
    .post(
      '/companions/:candidateId/codes',
      command('make-companion-code', {
        title: 'I make a code for somebody I would like to go with',
        answers: CompanionCodeMade,
        status: 201,
        refuses: ['companion-effort-not-open', 'companions-enough', 'stale-version'],
      }),
      body(CompanionCodeMaking),
      async (c) => c.json(unwrap(await makeCompanionCode(...of(c), ownIn(c), c.req.valid('json'))), 201),
    )
    .post(
      '/companions/:candidateId/codes/withdrawn',
      command('withdraw-companion-code', {
        title: 'I take my code back',
        answers: CompanionCodeMade,
        status: 200,
        refuses: ['companion-code-not-found', 'stale-version'],
      }),
      body(CompanionCodeWithdrawing),
      async (c) => c.json(unwrap(await withdrawCompanionCode(...of(c), ownIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/companions/typed',
      command('type-companion-code', {
        title: 'I type a code that somebody read out',
        answers: CompanionSent,
        status: 202,
        refuses: [
          'companion-effort-not-open',
          'companion-other-municipality',
          'companion-own-code',
          'companions-enough',
          'companion-tries-used-up',
          'stale-version',
        ],
      }),
      body(CompanionCodeTyping),
      async (c) => c.json(unwrap(await typeCompanionCode(...of(c), c.req.valid('json'))), 202),
    )
    .post(
      '/companions/:candidateId/pairs/:pairId/answers',
      command('answer-companion', {
        title: 'I say yes or no to a companion, or end it',
        answers: CompanionSent,
        status: 202,
        refuses: ['companion-not-found', 'companion-not-now', 'stale-version'],
      }),
      body(CompanionReplying),
      async (c) => c.json(unwrap(await answerCompanion(...of(c), pairIn(c), c.req.valid('json'))), 202),
    );
}
