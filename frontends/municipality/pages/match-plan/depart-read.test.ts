import { describe, expect, test } from 'vitest';
import { toldCompany } from '#shared/kernel/ids.ts';
import type { PlanPlace } from '#shared/shapes/match-plan.ts';
import { anId } from '#test/builders/ids.ts';
import { readDeparture } from './depart-read.ts';

const openingId = anId('opening');
const place: PlanPlace = {
  ...{ openingId, companyId: toldCompany('41000007'), companyName: 'Bageriet', title: 'Morgenhold' },
  ...{ workArea: 'bakery-kitchen', points: 9000 },
};
const asked = { version: 1, place, asks: true };
const words = { declineToo: { missing: 'Vælg ja eller nej' } };

describe('a proposal of the plan that is not followed', () => {
  test('is a no to the place too where there was one and the broker says yes to it', () => {
    const fields = { reason: 'people-or-place', note: 'For mange mennesker.', declineToo: 'yes' };
    const said = { reason: 'people-or-place', note: 'For mange mennesker.' };
    expect(readDeparture(fields, asked, words)).toEqual({
      body: { decision: { version: 1, followed: false, ...said }, decline: { openingId, ...said } },
    });
    expect(readDeparture({ ...fields, declineToo: 'no' }, asked, words)).not.toHaveProperty('body.decline');
    expect(readDeparture({ ...fields, declineToo: '' }, asked, words)).toEqual({
      errors: { declineToo: 'Vælg ja eller nej' },
    });
  });

  test('is no no to the place where another one was found, where there is none, or where one may not say it', () => {
    const another = { reason: 'another-place-found', note: '', declineToo: 'yes' };
    const far = { ...another, reason: 'too-far' };
    const [one, two, three] = [
      readDeparture(another, asked, words),
      readDeparture(far, { ...asked, place: undefined }, words),
      readDeparture(far, { ...asked, asks: false }, words),
    ];
    for (const read of [one, two, three]) {
      expect(read).toHaveProperty('body.decision.followed', false);
      expect(read).not.toHaveProperty('body.decline');
    }
  });

  test('needs a reason', () => {
    expect(readDeparture({ reason: '', note: '', declineToo: '' }, asked, words)).toHaveProperty('errors.reason');
  });
});
