import { expect, it } from 'vitest';
import { companies, industries } from './company-register.data.ts';
import { companyRegister } from './stand-ins/company-register.ts';

const weights = [2, 7, 6, 5, 4, 3, 2, 1];
const passesModulus11 = (cvr: string): boolean =>
  weights.reduce((sum, weight, place) => sum + weight * Number(cvr[place]), 0) % 11 === 0;

it('holds the companies of the demo, each with a number that can be one', () => {
  expect(companies.filter(({ cvr }) => !/^99\d{6}$/.test(cvr) || !passesModulus11(cvr))).toEqual([]);
  expect(new Set(companies.map(({ cvr }) => cvr)).size).toBe(companies.length);
  expect(new Set(companies.map(({ name }) => name)).size).toBe(companies.length);
  const kinds = companies
    .slice(0, 46)
    .filter(({ municipality }) => municipality === '0265')
    .map(({ kind }) => kind);
  expect([kinds.length, kinds.filter((kind) => kind === 'social-economic').length]).toEqual([46, 4]);
  const schools = new Set(
    ['vocational', 'courses', 'protected'].map((industry) => industries[industry as 'courses'][0]),
  );
  const others = companies
    .slice(46)
    .filter(({ municipality, industryCode }) => municipality === '0265' && !schools.has(industryCode as never));
  expect([others.length, others.every(({ kind }) => kind === 'commercial')]).toEqual([21, true]);
  expect(new Set(companies.map(({ municipality }) => municipality))).toEqual(new Set(['0265', '0530', '0657', '0760']));
});

it('answers by number', () => {
  const [first] = companies;
  expect(companyRegister(`/cvr/${first?.cvr}`)).toEqual(first);
  expect(companyRegister('/cvr/12345678')).toBeUndefined();
  expect(companyRegister(`/name/${first?.name}`)).toBeUndefined();
});
