import { describe, expect, it } from 'vitest';
import { emptyReferral, readReferral } from './read-referral.ts';

const written = {
  ...emptyReferral,
  firstName: 'Sara',
  lastName: 'Holm',
  cpr: '610203-1234',
  phone: '22 33 44 55',
  targetGroups: ['g1'],
  reason: 'Vil gerne i gang.',
};

describe('a referral as it is written', () => {
  it('leaves out what is empty', () => {
    const reading = readReferral(written);
    expect(reading).toMatchObject({ body: { firstName: 'Sara', lastName: 'Holm', phone: '+4522334455' } });
    expect('body' in reading && reading.body.email).toBeUndefined();
    expect('body' in reading && reading.body.language).toBeUndefined();
    expect(readReferral({ ...written, language: 'uk' })).toMatchObject({ body: { language: 'uk' } });
  });

  it('says what is missing beside its field, in the page’s own words', () => {
    expect(readReferral({ ...emptyReferral, phone: '22334455' })).toEqual({
      errors: {
        firstName: 'Skriv personens fornavn',
        lastName: 'Skriv personens efternavn',
        cpr: 'Skriv CPR-nummeret med ti cifre, fx 010203-1234.',
        targetGroups: 'Vælg mindst én målgruppe',
        reason: 'Skriv, hvorfor du henviser',
      },
    });
  });

  it('takes a name apart that was pasted as lists have it, in either field', () => {
    for (const pasted of [
      { firstName: 'Hansen, Amina', lastName: '' },
      { firstName: '', lastName: 'Hansen,  Amina ' },
    ])
      expect(readReferral({ ...written, ...pasted })).toMatchObject({
        body: { firstName: 'Amina', lastName: 'Hansen' },
      });
    expect(readReferral({ ...written, firstName: 'Amina, Sara' })).toMatchObject({
      errors: { firstName: 'Skriv fornavn og efternavn i hver sit felt, uden komma.' },
    });
  });

  it('asks for one way to reach the person', () => {
    expect(readReferral({ ...written, phone: '' })).toEqual({
      errors: { phone: 'Skriv en telefon eller en e-mail, så vi kan nå personen.' },
    });
  });
});
