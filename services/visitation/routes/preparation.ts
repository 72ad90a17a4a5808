import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import {
  DreamChange,
  DreamCommented,
  DreamCommentMade,
  DreamRead,
  DreamSaved,
  DreamVersions,
  MyDream,
} from '#shared/shapes/dream.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import {
  MyPreparation,
  PreparationAnswers,
  PreparationRead,
  PreparationSaved,
  PreparationSubmission,
  TogetherHandOver,
  TogetherSaved,
} from '#shared/shapes/preparation.ts';
import { answerPreparation } from '../capabilities/answer-preparation.ts';
import { commentDream } from '../capabilities/comment-dream.ts';
import { fillPreparationTogether } from '../capabilities/fill-preparation-together.ts';
import { handOverPreparation } from '../capabilities/hand-over-preparation.ts';
import { listDreamVersions } from '../capabilities/list-dream-versions.ts';
import { showDream } from '../capabilities/show-dream.ts';
import { showMyDream } from '../capabilities/show-my-dream.ts';
import { showMyPreparation } from '../capabilities/show-my-preparation.ts';
import { showPreparation } from '../capabilities/show-preparation.ts';
import { submitPreparation } from '../capabilities/submit-preparation.ts';
import { writeDream } from '../capabilities/write-dream.ts';
import { command, read, unwrap } from '../edge.ts';
import { candidateIn, myCandidateIn } from './path-ids.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

/** What a person says here is nobody's to keep a copy of on the way. */
const neverKept = { 'cache-control': 'no-store' };

/** The preparation: the person's own, under the citizen; what the municipality reads and helps with, under the municipality. */
export function preparationRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/my-preparations/:candidateId',
      read('show-my-preparation', {
        title: 'My preparation of the first conversation, with all answers so far',
        answers: MyPreparation,
        refuses: ['preparation-not-found'],
      }),
      async (c) => c.json(unwrap(await showMyPreparation(...of(c), myCandidateIn(c))), 200, neverKept),
    )
    .put(
      '/my-preparations/:candidateId/answers',
      command('answer-preparation', {
        title: 'Answer questions of my preparation, or pass them by',
        answers: PreparationSaved,
        status: 200,
        refuses: ['preparation-not-found', 'preparation-read-only'],
      }),
      body(PreparationAnswers),
      async (c) => c.json(unwrap(await answerPreparation(...of(c), myCandidateIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/my-preparations/:candidateId/submission',
      command('submit-preparation', {
        title: 'Send my preparation',
        answers: PreparationSaved,
        status: 200,
        refuses: ['preparation-not-found', 'preparation-read-only', 'preparation-empty'],
      }),
      body(PreparationSubmission),
      async (c) => c.json(unwrap(await submitPreparation(...of(c), myCandidateIn(c))), 200),
    )
    .get(
      '/candidates/:candidateId/preparation',
      read('show-preparation', {
        title: 'What a person answered before the first conversation',
        answers: PreparationRead,
        refuses: ['candidate-not-found'],
      }),
      async (c) => c.json(unwrap(await showPreparation(...of(c), candidateIn(c))), 200, neverKept),
    )
    .put(
      '/candidates/:candidateId/preparation/together',
      command('fill-preparation-together', {
        title: 'Write what a person says, sitting beside them',
        answers: TogetherSaved,
        status: 200,
        refuses: ['candidate-not-found', 'first-conversation-held'],
      }),
      body(PreparationAnswers),
      async (c) => c.json(unwrap(await fillPreparationTogether(...of(c), candidateIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/preparation/handed-over',
      command('hand-over-preparation', {
        title: 'Give a person what was filled in together',
        answers: TogetherSaved,
        status: 200,
        refuses: ['candidate-not-found', 'first-conversation-held', 'preparation-empty', 'stale-version'],
      }),
      body(TogetherHandOver),
      async (c) => c.json(unwrap(await handOverPreparation(...of(c), candidateIn(c), c.req.valid('json'))), 200),
    );
}

/** Min drøm: the person's own, under the citizen; what the municipality reads and says to it, under the municipality. */
export function dreamRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/my-dream',
      read('show-my-dream', { title: 'My dream, and what was said to it', answers: MyDream }),
      async (c) => c.json(await showMyDream(open(c.var.call)), 200, neverKept),
    )
    .put(
      '/my-dream',
      command('write-dream', { title: 'Write in my dream', answers: DreamSaved, status: 200 }),
      body(DreamChange),
      async (c) => c.json(unwrap(await writeDream(...of(c), c.req.valid('json'))), 200),
    )
    .get(
      '/my-dream/versions',
      read('list-dream-versions', { title: 'How my dream was before, newest first', answers: DreamVersions }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listDreamVersions(open(c.var.call), c.req.valid('query'))), 200, neverKept),
    )
    .get(
      '/candidates/:candidateId/dream',
      read('show-dream', {
        title: 'What a person dreams of, and what we said to it',
        answers: DreamRead,
        refuses: ['candidate-not-found'],
      }),
      async (c) => c.json(unwrap(await showDream(...of(c), candidateIn(c))), 200, neverKept),
    )
    .post(
      '/candidates/:candidateId/dream/comments',
      command('comment-dream', {
        title: 'Say something to a person’s dream',
        answers: DreamCommented,
        status: 201,
        refuses: ['candidate-not-found', 'dream-not-written'],
      }),
      body(DreamCommentMade),
      async (c) => c.json(unwrap(await commentDream(...of(c), candidateIn(c), c.req.valid('json'))), 201),
    );
}
