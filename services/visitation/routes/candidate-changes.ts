import { Hono } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import {
  CandidateChanged,
  CardChange,
  Closing,
  ContactCorrection,
  Conversation,
  CprCorrection,
  NextStepChange,
  OwnerChange,
  Reopening,
} from '#shared/shapes/candidate-changes.ts';
import { command, unwrap } from '../edge.ts';
import { changeCard } from '../capabilities/change-card.ts';
import { changeOwner } from '../capabilities/change-owner.ts';
import { closeCandidate } from '../capabilities/close-candidate.ts';
import { correctContact } from '../capabilities/correct-contact.ts';
import { correctCpr } from '../capabilities/correct-cpr.ts';
import { holdFirstConversation } from '../capabilities/hold-first-conversation.ts';
import { reopenCandidate } from '../capabilities/reopen-candidate.ts';
import { setNextStep } from '../capabilities/set-next-step.ts';
import type { VisitationRefusal } from '../refusals.ts';
import { candidateIn } from './path-ids.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

/** A route that changes one person from the version the client saw. */
function change(action: Parameters<typeof command>[0], title: string, refuses: readonly VisitationRefusal[]) {
  return command(action, {
    title,
    answers: CandidateChanged,
    status: 200,
    refuses: ['candidate-not-found', 'stale-version', ...refuses],
  });
}

/** What changes one person, each from the version the client saw. */
export function candidateChangeRoutes(open: OpenVisitation) {
  return new Hono<House>()
    .post(
      '/candidates/:candidateId/conversations',
      change('hold-first-conversation', 'Write down a conversation, the first or a later one', ['candidate-closed']),
      body(Conversation),
      async (c) => {
        const candidateId = candidateIn(c);
        const said = c.req.valid('json');
        return c.json(unwrap(await holdFirstConversation(c.var.call, open(c.var.call), candidateId, said)), 200);
      },
    )
    .post(
      '/candidates/:candidateId/card',
      change('change-card', 'Release the card to companies, or withdraw it', [
        'candidate-closed',
        'first-conversation-comes-first',
      ]),
      body(CardChange),
      async (c) => {
        const candidateId = candidateIn(c);
        return c.json(unwrap(await changeCard(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))), 200);
      },
    )
    .post(
      '/candidates/:candidateId/owner',
      change('change-owner', 'Give a person another owner', ['candidate-closed']),
      body(OwnerChange),
      async (c) => {
        const candidateId = candidateIn(c);
        return c.json(unwrap(await changeOwner(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))), 200);
      },
    )
    .post(
      '/candidates/:candidateId/contact',
      change('correct-contact', 'Correct a person’s name, telephone and e-mail', ['nothing-corrected']),
      body(ContactCorrection),
      async (c) => {
        const candidateId = candidateIn(c);
        return c.json(
          unwrap(await correctContact(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))),
          200,
        );
      },
    )
    .post(
      '/candidates/:candidateId/cpr',
      change('correct-cpr', 'Give a person the right CPR number, as when a substitute number becomes a real one', [
        'nothing-corrected',
        'candidate-already-known',
      ]),
      body(CprCorrection),
      async (c) => {
        const candidateId = candidateIn(c);
        return c.json(unwrap(await correctCpr(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))), 200);
      },
    )
    .post(
      '/candidates/:candidateId/next-step',
      change('set-next-step', 'Decide what happens next', ['candidate-closed', 'first-conversation-comes-first']),
      body(NextStepChange),
      async (c) => {
        const candidateId = candidateIn(c);
        return c.json(unwrap(await setNextStep(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))), 200);
      },
    )
    .post(
      '/candidates/:candidateId/closed',
      change('close-candidate', 'End a person’s effort', ['candidate-closed']),
      body(Closing),
      async (c) => {
        const candidateId = candidateIn(c);
        return c.json(
          unwrap(await closeCandidate(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))),
          200,
        );
      },
    )
    .post(
      '/candidates/:candidateId/reopened',
      change('reopen-candidate', 'Take a closed effort up again', ['candidate-not-closed']),
      body(Reopening),
      async (c) => {
        const candidateId = candidateIn(c);
        return c.json(
          unwrap(await reopenCandidate(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))),
          200,
        );
      },
    );
}
