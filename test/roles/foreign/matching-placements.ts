import type { Attempt, Ids } from './attempts.ts';

/** What staff try with a neighbour's placements, and with places and people of others. */
export function placementAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  const gone = { placement: 'placement-not-found' };
  const start = { kind: 'internship', startsOn: '2026-11-23', hoursPerWeek: 5 };
  const sniff = { contactPerson: 'Bo', meetingPlace: 'Bageriet', meetingTime: '08:00', tasks: ['Se med'] };
  const at = (rest: string) => to(`/placements/{placement}/${rest}`);
  return [
    {
      action: 'start-placement',
      method: 'POST',
      path: to('/placements'),
      body: ({ candidate, opening, meeting, buddy }) => ({
        ...start,
        ...{ candidateId: candidate, openingId: opening, meetingId: meeting, buddyId: buddy },
      }),
      refused: {
        candidate: 'candidate-not-in-effort',
        opening: 'opening-not-found',
        openingNotOffered: 'opening-not-offered',
        meeting: 'match-meeting-not-found',
        buddy: 'fields-not-accepted',
      },
    },
    {
      action: 'start-placement',
      method: 'POST',
      path: to('/placements'),
      body: ({ candidate, company, buddy }) => ({
        ...start,
        ...{ kind: 'sniff-internship', sniff, candidateId: candidate, companyId: company, buddyId: buddy },
      }),
      refused: { company: 'fields-not-accepted', companyNotHere: 'fields-not-accepted', buddy: 'fields-not-accepted' },
    },
    {
      action: 'change-placement',
      method: 'POST',
      path: at('changed'),
      body: ({ buddy }) => ({ version: 1, effectiveOn: '2026-11-23', hoursPerWeek: 14, buddyId: buddy }),
      refused: { ...gone, buddy: 'fields-not-accepted' },
    },
    {
      action: 'answer-six-month-check',
      method: 'POST',
      path: at('six-month-check'),
      body: () => ({ version: 1, stillThere: true }),
      refused: { placement: 'six-month-check-not-found' },
    },
    {
      action: 'end-placement',
      method: 'POST',
      path: at('ended'),
      body: () => ({ version: 2, endedOn: '2026-11-23', reason: 'other' }),
      refused: gone,
    },
    {
      action: 'correct-six-month-check',
      method: 'POST',
      path: at('six-month-check/corrected'),
      body: () => ({ version: 2, reason: 'Det var en anden.', takenBack: true }),
      refused: { placement: 'six-month-check-not-found' },
    },
    {
      action: 'correct-placement',
      method: 'POST',
      path: at('corrected'),
      body: () => ({ version: 3, reason: 'Forkert måned.', startsOn: '2026-03-02' }),
      refused: gone,
    },
    {
      action: 'withdraw-placement',
      method: 'POST',
      path: at('withdrawn'),
      body: () => ({ version: 4, reason: 'never-came' }),
      refused: gone,
    },
    { action: 'open-placement', method: 'GET', path: to('/placements/{placement}'), refused: gone },
    {
      action: 'list-candidate-placements',
      method: 'GET',
      path: to('/candidates/{candidate}/placements'),
      refused: { candidate: 'nothing' },
    },
  ];
}
