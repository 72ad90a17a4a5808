import { Hono } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import { AddressChange, AddressReveal, AddressRevealed } from '#shared/shapes/address.ts';
import { CandidateChanged } from '#shared/shapes/candidate-changes.ts';
import { changeAddress } from '../capabilities/change-address.ts';
import { revealAddress } from '../capabilities/reveal-address.ts';
import { command, readByPost, unwrap } from '../edge.ts';
import { candidateIn } from './path-ids.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

const neverKept = { 'cache-control': 'no-store' };

/** Where a person lives, and whether that is protected. */
export function addressRoutes(open: OpenVisitation) {
  return new Hono<House>()
    .post(
      '/candidates/:candidateId/address',
      command('change-address', {
        title: 'Write a person’s address, and whether it is protected',
        answers: CandidateChanged,
        status: 200,
        refuses: ['candidate-not-found', 'stale-version', 'nothing-corrected'],
      }),
      body(AddressChange),
      async (c) => {
        const candidateId = candidateIn(c);
        return c.json(unwrap(await changeAddress(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))), 200);
      },
    )
    .post(
      '/candidates/:candidateId/reveal-address',
      // A read and no command: a command's answer is kept for its repetition, and the address must not be.
      readByPost('reveal-address', {
        title: 'Show the address, with a reason',
        answers: AddressRevealed,
        refuses: ['candidate-not-found', 'address-not-known'],
      }),
      body(AddressReveal),
      async (c) => {
        const candidateId = candidateIn(c);
        const shown = await revealAddress(c.var.call, open(c.var.call), candidateId, c.req.valid('json'));
        return c.json(unwrap(shown), 200, neverKept);
      },
    );
}
