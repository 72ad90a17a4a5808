import { beforeAll, describe, expect, test } from 'vitest';
import type { FactsOf } from '#shared/events/catalogue.ts';
import type { CitizenScope, MunicipalityCode } from '#shared/kernel/scope.ts';
import { certificatesAtWork, joined, type CertificatesAtWork } from '#test/builders/competence-certificates.ts';
import { referred, value } from '#test/builders/competence.ts';
import { anId } from '#test/builders/ids.ts';
import { freshMunicipality, testTable } from '#test/database.ts';
import { changePortfolio } from './change-portfolio.ts';
import { endPortfolioShowing } from './end-portfolio-showing.ts';
import { showPortfolioToMunicipality } from './show-portfolio-to-municipality.ts';
import { showPortfolio } from './show-portfolio.ts';

let at: CertificatesAtWork;
beforeAll(async () => {
  at = await certificatesAtWork(await testTable());
});

/** Somebody with a certificate, and another municipality of the partnership that they move to. */
async function moving() {
  const { citizen, certificateId, candidateId } = await at.issued();
  const to = freshMunicipality();
  await at.tell('MunicipalityJoined', joined(to, at.partnership), { scope: at.partnership, partnership: undefined });
  const own = at.own(citizen);
  const call = (action: Parameters<typeof at.callOf>[0]) => at.callOf(action, citizen);
  const portfolio = () => showPortfolio(call('show-portfolio'), own);
  const newcomer = anId('candidate');
  return {
    ...{ citizen, certificateId, candidateId, to, newcomer },
    isReferred: () => at.tell('CandidateReferred', referred(newcomer, citizen), { scope: to }),
    shows: async () => {
      value(await showPortfolioToMunicipality(call('show-portfolio-to-municipality'), own, { municipality: to }));
      await at.relay(citizen, to);
    },
    ends: async () => {
      const [{ answerId, version } = { answerId: anId('answer'), version: 0 }] = (await portfolio()).showings;
      value(await endPortfolioShowing(call('end-portfolio-showing'), own, answerId, { version }));
      await at.relay(citizen, to);
    },
    says: async (inMatching: boolean) => {
      const { version } = await portfolio();
      value(await changePortfolio(call('change-portfolio'), own, { version, words: '', inMatching }));
    },
    told: () => newestTold(citizen, to),
  };
}

/** What the municipality was told last of its candidate; undefined where it was told nothing. */
async function newestTold(citizen: CitizenScope, to: MunicipalityCode) {
  const events = (await at.events(citizen)).filter(({ type }) => type === 'CertifiedCompetencesChanged');
  const theirs = events.filter(({ facts }) => (facts as { readonly municipality: string }).municipality === to);
  const newest = theirs.toSorted((one, other) => one.version - other.version).at(-1);
  return newest?.facts as FactsOf<'CertifiedCompetencesChanged'> | undefined;
}

describe('a municipality that a portfolio was shown to', () => {
  test('looks for work with what was shown, from its certificate, once the person is its candidate and has said yes', async () => {
    const { certificateId, newcomer, isReferred, shows, says, told } = await moving();
    await says(true);
    await shows();
    expect(await told()).toBeUndefined();
    await isReferred();
    expect(await told()).toMatchObject({
      candidateId: newcomer,
      competences: [
        { competence: 'cleaning', certificateId },
        { competence: 'baking', certificateId },
      ],
    });
  });

  test('whichever came first; and a yes that is said last', async () => {
    const { isReferred, shows, says, told } = await moving();
    await isReferred();
    await shows();
    expect((await told())?.competences ?? []).toEqual([]);
    await says(true);
    expect((await told())?.competences).toHaveLength(2);
    await says(false);
    expect((await told())?.competences).toEqual([]);
  });

  test('no longer when the person ends the showing; where it was issued it goes on', async () => {
    const { citizen, candidateId, isReferred, shows, ends, says, told } = await moving();
    await says(true);
    await isReferred();
    await shows();
    expect((await told())?.competences).toHaveLength(2);
    await ends();
    expect((await told())?.competences).toEqual([]);
    expect(await newestTold(citizen, at.scope)).toMatchObject({ candidateId, competences: [{}, {}] });
  });

  test('never without being shown it, though the person is its candidate', async () => {
    const { isReferred, says, told } = await moving();
    await isReferred();
    await says(true);
    expect(await told()).toBeUndefined();
  });
});
