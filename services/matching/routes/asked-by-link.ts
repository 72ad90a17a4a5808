import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import * as checkIn from '#shared/shapes/check-in.ts';
import { SentWord } from '#shared/shapes/sent-link.ts';
import * as stillThere from '#shared/shapes/still-there.ts';
import { answerCompanyCheckInByLink } from '../capabilities/answer-company-check-in-by-link.ts';
import { answerCompanyStillThereByLink } from '../capabilities/answer-company-still-there-by-link.ts';
import { answerMyCheckInByLink } from '../capabilities/answer-my-check-in-by-link.ts';
import { answerMyStillThereByLink } from '../capabilities/answer-my-still-there-by-link.ts';
import { openCompanyCheckInLink } from '../capabilities/open-company-check-in-link.ts';
import { openCompanyStillThereLink } from '../capabilities/open-company-still-there-link.ts';
import { openMyCheckInLink } from '../capabilities/open-my-check-in-link.ts';
import { openMyStillThereLink } from '../capabilities/open-my-still-there-link.ts';
import { commandOpen, readOpenByPost, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';

const links = ['link-not-known', 'link-expired', 'link-used-up', 'too-many-attempts'] as const;
const checkInLinks = [...links, 'check-in-over'] as const;
const stillThereLinks = [...links, 'still-there-over'] as const;

/** How is it going, and are they still there: asked and answered by the link that was sent. */
export function askedByLinkRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .post(
      '/my-check-in-links/opened',
      readOpenByPost('open-my-check-in-link', {
        title: 'The three questions that a link sent to a person is for',
        answers: checkIn.LinkedCheckIn,
        refuses: checkInLinks,
      }),
      body(SentWord),
      async (c) => c.json(unwrap(await openMyCheckInLink(...of(c), c.req.valid('json')))),
    )
    .post(
      '/my-check-in-links/answers',
      commandOpen('answer-my-check-in-by-link', {
        title: 'Answer the three questions that a link sent to a person is for',
        answers: checkIn.CheckInAnswerSent,
        status: 202,
        refuses: checkInLinks,
      }),
      body(checkIn.LinkedCheckInAnswer),
      async (c) => c.json(unwrap(await answerMyCheckInByLink(...of(c), c.req.valid('json'))), 202),
    )
    .post(
      '/company-check-in-links/opened',
      readOpenByPost('open-company-check-in-link', {
        title: 'The three questions that a link sent to a workplace is for',
        answers: checkIn.LinkedCheckIn,
        refuses: checkInLinks,
      }),
      body(SentWord),
      async (c) => c.json(unwrap(await openCompanyCheckInLink(...of(c), c.req.valid('json')))),
    )
    .post(
      '/company-check-in-links/answers',
      commandOpen('answer-company-check-in-by-link', {
        title: 'Answer the three questions that a link sent to a workplace is for',
        answers: checkIn.CheckInAnswerSent,
        status: 202,
        refuses: checkInLinks,
      }),
      body(checkIn.LinkedCheckInAnswer),
      async (c) => c.json(unwrap(await answerCompanyCheckInByLink(...of(c), c.req.valid('json'))), 202),
    )
    .post(
      '/my-still-there-links/opened',
      readOpenByPost('open-my-still-there-link', {
        title: 'The six-month question that a link sent to a person is for',
        answers: stillThere.LinkedStillThere,
        refuses: stillThereLinks,
      }),
      body(SentWord),
      async (c) => c.json(unwrap(await openMyStillThereLink(...of(c), c.req.valid('json')))),
    )
    .post(
      '/my-still-there-links/answers',
      commandOpen('answer-my-still-there-by-link', {
        title: 'Answer the six-month question that a link sent to a person is for',
        answers: stillThere.StillThereSent,
        status: 202,
        refuses: stillThereLinks,
      }),
      body(stillThere.LinkedStillThereAnswer),
      async (c) => c.json(unwrap(await answerMyStillThereByLink(...of(c), c.req.valid('json'))), 202),
    )
    .post(
      '/company-still-there-links/opened',
      readOpenByPost('open-company-still-there-link', {
        title: 'The six-month question that a link sent to a company is for',
        answers: stillThere.LinkedStillThere,
        refuses: stillThereLinks,
      }),
      body(SentWord),
      async (c) => c.json(unwrap(await openCompanyStillThereLink(...of(c), c.req.valid('json')))),
    )
    .post(
      '/company-still-there-links/answers',
      commandOpen('answer-company-still-there-by-link', {
        title: 'Answer the six-month question that a link sent to a company is for',
        answers: stillThere.StillThereSent,
        status: 202,
        refuses: stillThereLinks,
      }),
      body(stillThere.LinkedStillThereAnswer),
      async (c) => c.json(unwrap(await answerCompanyStillThereByLink(...of(c), c.req.valid('json'))), 202),
    );
}
