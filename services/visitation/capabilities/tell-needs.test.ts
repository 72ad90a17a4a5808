import { beforeAll, describe, expect, test } from 'vitest';
import { companyViews } from '#services/visitation/domain/company-view.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Consideration } from '#shared/shapes/vocabulary.ts';
import { matchingEventsOf } from '#test/builders/matching-events.ts';
import { accepted, anOffice, aProfile, type AnOffice } from '#test/builders/visitation.ts';
import { testTable } from '#test/database.ts';
import { tellNeeds } from './tell-needs.ts';

let office: AnOffice;
beforeAll(async () => {
  office = await anOffice(await testTable());
});

const needs = ['no-heavy-lifting', 'few-people'] as const;

async function released(toldNeeds?: Consideration[]) {
  const profile = aProfile({ cardReleased: true, considerations: [...needs] });
  const { candidateId, version } = await office.met({}, { profile, ...(toldNeeds && { toldNeeds }) });
  const news = matchingEventsOf(office.scope, candidateId);
  await office.hear(news.called('2026-11-23T08:00:00.000Z', '2026-11-27T09:30:00.000Z'));
  const card = async () => {
    const known = await candidateWithFile(office.visitation, candidateId);
    if (!known) throw new Error('nobody');
    return companyViews(known.candidate, known.file).get(news.companyId)?.card;
  };
  const tell = async (told: Consideration[], at = version + 1) =>
    tellNeeds(office.call('tell-needs'), office.visitation, candidateId, { version: at, told });
  return { candidateId, version, card, tell };
}

describe('which needs a company may be told of', () => {
  test('none before somebody has said so, though the card is released; how much is lifted goes with its need', async () => {
    const { card, tell } = await released();
    expect(await card()).toMatchObject({ wishes: ['bakery-kitchen', 'shop'], considerations: [] });
    expect(await card()).not.toHaveProperty('liftsAtMostKg');
    accepted(await tell(['no-heavy-lifting']));
    expect(await card()).toMatchObject({ considerations: ['no-heavy-lifting'], liftsAtMostKg: 10 });
  });

  test('finding a match goes by all of them as before', async () => {
    const { candidateId, tell } = await released(['few-people']);
    accepted(await tell([]));
    const told = (await office.told()).filter(
      (event): event is EventOf<'CandidateProfiled'> => event.type === 'CandidateProfiled',
    );
    const mine = told.filter(({ facts }) => facts.candidateId === candidateId);
    expect(mine.map(({ facts }) => facts.profile.considerations)).toEqual([needs, needs]);
    expect(JSON.stringify(mine)).not.toContain('toldNeeds');
  });

  test('what is no need of theirs is not kept, and an older page is refused', async () => {
    const { card, tell, version } = await released();
    accepted(await tell(['few-people', 'no-stairs']));
    expect(await card()).toMatchObject({ considerations: ['few-people'] });
    expect(await tell([], version)).toMatchObject({ refusal: { code: 'stale-version' } });
  });
});
