import { describe, expect, it } from 'vitest';
import { problemOf } from './problem.ts';

describe('an answer that is no success', () => {
  it('is read as the problem the service tells', async () => {
    const body = {
      type: 'about:blank',
      code: 'candidate-already-known',
      status: 409,
      title: 'Kendt',
      errors: [{ pointer: '/cpr', detail: 'Findes' }, 'x'],
    };
    const problem = await problemOf(new Response(JSON.stringify(body), { status: 409 }));
    expect(problem).toMatchObject({
      status: 409,
      code: 'candidate-already-known',
      title: 'Kendt',
      errors: [{ pointer: '/cpr', detail: 'Findes' }],
    });
  });

  it('keeps the status when the body is a page of HTML', async () => {
    const problem = await problemOf(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(problem).toMatchObject({ status: 502, code: '', errors: [] });
  });
});
