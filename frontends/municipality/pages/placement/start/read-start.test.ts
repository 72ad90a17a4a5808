import { describe, expect, it, vi } from 'vitest';
import { Problem } from '#kit/network/problem.ts';

vi.stubGlobal('localStorage', { getItem: () => null });
const { atItsField, emptyStart, readStart } = await import('./read-start.ts');

const letters = '0410000079abcdefghjk';
const meetingId = `mee-${letters}`;
const openingId = `opn-${letters}`;
const about = { candidateId: `can-${letters}`, meetingOpeningId: openingId, suggestedBuddyId: `bud-${letters}` };
const internship = {
  ...emptyStart(meetingId),
  kind: 'internship',
  startsOn: '1-12-2026',
  hoursPerWeek: '8,5',
};

describe('starting a placement', () => {
  it('takes place and buddy from the match meeting', () => {
    expect(readStart(internship, about)).toEqual({
      body: {
        candidateId: about.candidateId,
        kind: 'internship',
        meetingId,
        openingId,
        buddyId: about.suggestedBuddyId,
        startsOn: '2026-12-01',
        hoursPerWeek: 8.5,
      },
    });
  });

  it('needs a match meeting for all but a sniff internship', () => {
    const read = readStart({ ...internship, meetingId: 'company', companyId: '41000007' }, about);
    expect(Object.keys('errors' in read ? read.errors : {})).toEqual(['meetingId']);
  });

  it('asks a hybrid for the paid hours', () => {
    const read = readStart({ ...internship, kind: 'hybrid' }, about);
    expect(Object.keys('errors' in read ? read.errors : {})).toEqual(['paidHoursPerWeek']);
  });

  it('plans a sniff internship at a company, its tasks one a line', () => {
    const sniff = {
      ...internship,
      kind: 'sniff-internship',
      meetingId: 'company',
      companyId: '41000007',
      'sniff.contactPerson': 'Lasse',
      'sniff.meetingPlace': 'Bageriet',
      'sniff.meetingTime': 'kl. 9',
      'sniff.tasks': 'Pakke brød\n\n Feje ',
    };
    expect(readStart(sniff, about)).toMatchObject({
      body: { companyId: '41000007', sniff: { meetingTime: '09:00', tasks: ['Pakke brød', 'Feje'] } },
    });
    const read = readStart({ ...sniff, companyId: '' }, about);
    expect(Object.keys('errors' in read ? read.errors : {})).toEqual(['companyId']);
  });
});

describe('a refusal', () => {
  const filled = new Problem(409, 'opening-already-filled', 'Optaget');

  it('stands at the place as it was chosen', () => {
    expect(atItsField(filled, internship).errors).toEqual([{ pointer: '/meetingId', detail: 'Optaget' }]);
    expect(atItsField(filled, { ...internship, meetingId: 'opening' }).errors).toEqual([
      { pointer: '/openingId', detail: 'Optaget' },
    ]);
  });

  it('about something else stays where it is', () => {
    const problem = new Problem(422, 'fields-not-accepted', '', undefined, [{ pointer: '/buddyId', detail: 'x' }]);
    expect(atItsField(problem, internship).errors).toEqual([{ pointer: '/buddyId', detail: 'x' }]);
  });
});
