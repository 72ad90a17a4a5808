import { beforeAll, describe, expect, test } from 'vitest';
import { companyAlignmentItem } from '#services/matching/store/alignment-items.ts';
import { citizenScope } from '#shared/kernel/scope.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { agreedText, alignmentAtWork, privateWords } from '#test/builders/alignments.ts';
import { value } from '#test/builders/competence.ts';
import { anId } from '#test/builders/ids.ts';
import { testBuddy, testCompany } from '#test/builders/matching.ts';
import { anAgreedMeeting, ready } from '#test/builders/placements.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { correctPlacement } from './correct-placement.ts';
import { changePlacement } from './change-placement.ts';
import { endPlacement } from './end-placement.ts';
import { listCompanyAlignments } from './list-company-alignments.ts';
import { listMyAlignments } from './list-my-alignments.ts';
import { openAlignment } from './open-alignment.ts';
import { openCompanyAlignment } from './open-company-alignment.ts';
import { proposeOpenings } from './propose-openings.ts';
import { reopenMatchMeeting } from './reopen-match-meeting.ts';
import { signAlignmentTogether } from './sign-alignment-together.ts';
import { startPlacement } from './start-placement.ts';
import { writeAlignmentTogether } from './write-alignment-together.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

type AtWork = Awaited<ReturnType<typeof alignmentAtWork>>;

const start = ({ at, candidateId, openingId, meetingId }: AtWork) =>
  startPlacement(at.call('start-placement'), at.matching, {
    ...{ candidateId, openingId, meetingId, kind: 'internship', buddyId: testBuddy, hoursPerWeek: 12 },
    startsOn: civilDate('2026-11-30'),
  });
const questionOf = (talk: { readonly questions: readonly { readonly question: string }[] }, name: string) =>
  talk.questions.find(({ question }) => question === name);

describe('the seven questions, answered by both', () => {
  test('from two phones to a placement: differences side by side, one text, the person’s yes, then the company’s', async () => {
    const at = await alignmentAtWork(table);
    value(await at.iSay({ tasks: 'Jeg vil helst bage.', supportNeeds: privateWords }, ['frequent-breaks']));
    await at.relay();
    expect(questionOf(await at.companys(), 'tasks')).toEqual({ question: 'tasks', state: 'open' });
    value(await at.companySays({ tasks: 'Pakke ordrer.', supportNeeds: 'Vi kan give pauser.' }));
    await at.relay();
    const [mine, companys, talk] = [await at.mine(), await at.companys(), await at.talk()];
    expect(questionOf(mine, 'tasks')).toMatchObject({ state: 'different', other: 'Pakke ordrer.' });
    expect(questionOf(companys, 'tasks')).toMatchObject({ state: 'different', other: 'Jeg vil helst bage.' });
    expect(companys.told).toEqual(['frequent-breaks']);
    expect(JSON.stringify(companys)).not.toContain(privateWords);
    expect(questionOf(talk, 'supportNeeds')).toMatchObject({ citizen: { words: privateWords }, state: 'different' });
    const opened = value(await openAlignment(at.at.call('open-alignment'), at.at.matching, at.meetingId));
    expect(opened.agenda?.fits.length).toBeGreaterThan(0);

    value(await at.hold());
    await at.relay();
    expect(await start(at)).toMatchObject({ refusal: { code: 'alignment-not-signed' } });
    expect(JSON.stringify(await at.companys())).not.toContain(agreedText.supportNeeds);
    expect(await at.companySaysYes(1)).toMatchObject({ refusal: { code: 'alignment-settled-anew' } });
    value(await at.iSayYes(1));
    await at.relay();
    expect(questionOf(await at.companys(), 'supportNeeds')).toMatchObject({ settled: agreedText.supportNeeds });
    expect(await start(at)).toMatchObject({ refusal: { code: 'alignment-not-signed' } });
    value(await at.companySaysYes(1));
    await at.relay();
    expect(await at.talk()).toMatchObject({ state: 'signed', signed: [{ side: 'company' }, { side: 'citizen' }] });
    const told = (await at.at.events()).filter(({ type }) => type === 'AlignmentTalkChanged');
    const inOrder = told.toSorted((one, other) => one.version - other.version);
    expect(inOrder.map(({ facts }) => facts)).toMatchObject([
      { by: 'citizen', first: true, state: 'open' },
      { by: 'company', first: true, state: 'open' },
      { waitsFor: 'citizen', number: 1, companyName: 'Hvedekrogen Bageri' },
      { by: 'citizen', waitsFor: 'company' },
      { by: 'company', state: 'signed' },
    ]);
    expect((await start(at)).ok).toBe(true);
  });

  test('a changed text needs both to say yes anew, and what was said before is kept', async () => {
    const at = await alignmentAtWork(table);
    value(await at.hold({ saidYesTogether: 'Amina, Lasse og Jens' }));
    expect(await at.talk()).toMatchObject({
      state: 'signed',
      signed: [{ how: 'at-meeting', present: 'Amina, Lasse og Jens', number: 1 }, { number: 1 }],
    });
    value(await at.hold({ alignment: { ...agreedText, goals: 'At lære at åbne alene.' } }));
    await at.relay();
    expect(await at.talk()).toMatchObject({ state: 'settled', number: 2, signed: [{ number: 1 }, { number: 1 }] });
    expect(await start(at)).toMatchObject({ refusal: { code: 'alignment-not-signed' } });
    expect(await at.mine()).toMatchObject({ number: 2, ownYes: false });
  });

  test('a side that questions the text opens the talk again, and a yes to it no longer counts', async () => {
    const at = await alignmentAtWork(table);
    value(await at.hold({ saidYesTogether: 'Alle tre' }));
    await at.relay();
    value(await at.companySays({ followUp: 'Vi vil hellere ringe om mandagen.' }));
    await at.relay();
    const talk = await at.talk();
    expect([talk.state, questionOf(talk, 'followUp'), questionOf(talk, 'goals')]).toMatchObject([
      'open',
      { state: 'different' },
      { state: 'settled' },
    ]);
    expect(await start(at)).toMatchObject({ refusal: { code: 'alignment-not-signed' } });
    expect(await at.companySaysYes(1)).toMatchObject({ refusal: { code: 'alignment-settled-anew' } });
  });

  test('minutes that were taken back open the talk; moving the meeting outdates no answer', async () => {
    const at = await alignmentAtWork(table);
    value(await at.hold({ saidYesTogether: 'Alle tre' }));
    const { version } = await at.meeting();
    const reopening = { version, reason: 'Det var et andet møde.' };
    value(await reopenMatchMeeting(at.at.call('reopen-match-meeting'), at.at.matching, at.meetingId, reopening));
    await at.relay();
    const talk = await at.talk();
    expect([talk.state, talk.number, talk.signed.length]).toEqual(['open', undefined, 2]);
    const sent = value(await at.iSay({ goals: 'At få venner.' }, [], 0));
    await at.relay();
    expect(await at.readMine(sent.answerId)).toMatchObject({ state: 'accepted' });
  });
});

describe('somebody the person trusts', () => {
  test('is named to the job broker; the company reads that somebody comes along, and nobody does once it is taken back', async () => {
    const at = await alignmentAtWork(table);
    value(await at.iSay({}, [], 0, 'Min søster Fatma'));
    await at.relay();
    expect([await at.talk(), await at.mine()]).toMatchObject([
      { brings: 'Min søster Fatma' },
      { brings: 'Min søster Fatma' },
    ]);
    const companys = await at.companys();
    expect(companys.bringsSomebody).toBe(true);
    expect(JSON.stringify(companys)).not.toContain('Fatma');
    expect(await at.iSay({}, [], 1, 'Min søster Fatma')).toMatchObject({ refusal: { code: 'fields-not-accepted' } });
    value(await at.iSay({}, [], 1, ''));
    await at.relay();
    expect([(await at.talk()).brings, (await at.companys()).bringsSomebody]).toEqual([undefined, false]);
  });
});

describe('a sniff internship', () => {
  test('begins without a meeting, and becomes something else once both have said yes', async () => {
    const { at, openingId, start: begin } = await ready(table);
    const sniff = { contactPerson: 'Bo', meetingPlace: 'Bageriet', meetingTime: '08:00', tasks: ['Se med'] };
    const someone = await at.candidate();
    const begun = await begin({ candidateId: someone, kind: 'sniff-internship', meetingId: undefined, sniff });
    const { placementId } = value(begun);
    const change = () =>
      changePlacement(at.call('change-placement'), at.matching, placementId, {
        ...{ version: 1, effectiveOn: civilDate('2026-12-01'), kind: 'internship' },
      });
    expect(await change()).toMatchObject({ refusal: { code: 'alignment-not-signed' } });
    const corrected = await correctPlacement(at.call('correct-placement'), at.matching, placementId, {
      ...{ version: 1, reason: 'Forkert slags.', kind: 'internship' },
    });
    expect(corrected).toMatchObject({ refusal: { code: 'alignment-not-signed' } });
    await anAgreedMeeting(at, someone, openingId);
    expect((await change()).ok).toBe(true);
  });
});

describe('written together at the meeting', () => {
  const together = async (at: AtWork, more: object) =>
    writeAlignmentTogether(at.at.call('write-alignment-together'), at.at.matching, at.meetingId, {
      version: await at.talkVersion(),
      side: 'citizen',
      answers: { purpose: 'At komme ud.' },
      ...more,
    });

  test('it is marked with who wrote it, and what the person had sent meanwhile is void', async () => {
    const at = await alignmentAtWork(table);
    const sent = value(await at.iSay({ purpose: 'Noget andet.' }, [], 0));
    value(await together(at, { told: ['quiet-surroundings'] }));
    await at.relay();
    expect(await at.readMine(sent.answerId)).toMatchObject({ state: 'void', because: 'answered-since' });
    expect(questionOf(await at.mine(), 'purpose')).toMatchObject({ own: 'At komme ud.', writtenTogether: true });
    expect(await at.talk()).toMatchObject({ told: ['quiet-surroundings'] });
  });

  test('is refused where nothing is said, for a company that tells of needs, and of an older version', async () => {
    const at = await alignmentAtWork(table);
    const field = (pointer: string, code: string) => ({ refusal: { errors: [{ pointer, code }] } });
    expect(await together(at, { answers: {} })).toMatchObject(field('/answers', 'answer-one-question'));
    expect(await together(at, { side: 'company', told: ['no-stairs'] })).toMatchObject(
      field('/told', 'told-by-the-person'),
    );
    expect(await together(at, { version: 7 })).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  test('the person is first to say yes; both can be written down at once, with who was there', async () => {
    const at = await alignmentAtWork(table);
    const sign = async (sides: readonly ('citizen' | 'company')[], number = 1) =>
      signAlignmentTogether(at.at.call('sign-alignment-together'), at.at.matching, at.meetingId, {
        ...{ version: await at.talkVersion(), number, sides: [...sides], present: 'Lasse og Jens' },
      });
    expect(await sign(['citizen'])).toMatchObject({ refusal: { code: 'match-meeting-not-held' } });
    value(await at.hold());
    expect(await sign(['company'])).toMatchObject({ refusal: { code: 'alignment-person-first' } });
    expect(await sign(['citizen'], 2)).toMatchObject({ refusal: { code: 'alignment-settled-anew' } });
    expect(value(await sign(['company', 'citizen']))).toMatchObject({ state: 'signed' });
    expect(await sign(['company'])).toMatchObject({ refusal: { code: 'alignment-signed-already' } });
  });
});

describe('"not this one"', () => {
  test('is a decline with both reasons, shown with the next proposals; nothing of the person is left with the company', async () => {
    const at = await alignmentAtWork(table);
    value(await at.iSay({ tasks: 'Jeg vil helst bage.' }));
    value(await at.companySays({ tasks: 'Pakke ordrer.' }));
    await at.relay();
    value(
      await at.hold({
        agreed: false,
        personSaysNo: 'too-far',
        companySaysNo: 'no-buddy',
        noInWords: 'Vi talte om bussen.',
      }),
    );
    await at.relay();
    const ask = { candidateId: at.candidateId, takeAlong: [] };
    expect(value(await proposeOpenings(at.at.call('propose-openings'), at.at.matching, ask)).declined).toMatchObject([
      { openingId: at.openingId, reason: 'too-far', companyReason: 'no-buddy', note: 'Vi talte om bussen.' },
    ]);
    expect(JSON.stringify(await at.companys())).not.toContain('Jeg vil helst bage.');
    expect(await at.iSay({ goals: 'Alligevel.' })).toMatchObject({ refusal: { code: 'match-meeting-is-over' } });
  });

  test('is refused beside a yes, and with a reason that is none', async () => {
    const at = await alignmentAtWork(table);
    const field = (pointer: string) => ({ refusal: { errors: [{ pointer }] } });
    expect(await at.hold({ personSaysNo: 'too-far' })).toMatchObject(field('/personSaysNo'));
    expect(await at.hold({ companySaysNo: 'no-buddy' })).toMatchObject(field('/companySaysNo'));
    expect(await at.hold({ agreed: false, saidYesTogether: 'Alle' })).toMatchObject(field('/saidYesTogether'));
    expect(await at.hold({ agreed: false, companySaysNo: 'somebody-is-away' })).toMatchObject(field('/companySaysNo'));
  });
});

describe('who reads what, and how long', () => {
  test('the company’s list names what waits for it: to answer, then to say yes', async () => {
    const at = await alignmentAtWork(table);
    const waits = async () =>
      value(await listCompanyAlignments(at.companyCall('list-company-alignments'), at.company, testCompany, {})).items;
    expect(await waits()).toMatchObject([{ meetingId: at.meetingId, waitsFor: 'answers' }]);
    value(await at.companySays({ tasks: 'Pakke ordrer.' }));
    await at.relay();
    expect(await waits()).toEqual([]);
    value(await at.hold());
    await at.relay();
    value(await at.iSayYes(1));
    await at.relay();
    expect(await waits()).toMatchObject([{ waitsFor: 'yes' }]);
  });

  test('the company reads it while the placement lasts, and a month on; then no more', async () => {
    const at = await alignmentAtWork(table);
    value(await at.hold({ saidYesTogether: 'Alle tre' }));
    const { placementId, version } = value(await start(at));
    await at.relay();
    const row = () => at.company.table.fresh(companyAlignmentItem, testCompany, at.meetingId);
    expect((await row())?.until).toBeUndefined();
    const ended = { version, endedOn: civilDate('2026-12-04'), reason: 'other' } as const;
    const call = at.at.call('end-placement', { now: instant('2026-12-04T12:00:00Z') });
    value(await endPlacement(call, at.at.matching, placementId, ended as never));
    await at.relay();
    expect((await row())?.until).toBe('2027-01-03');
    const reads = (day: string) =>
      openCompanyAlignment(at.companyCall('open-company-alignment', { now: instant(`${day}T12:00:00Z`) }), at.company, {
        ...{ companyId: testCompany, meetingId: at.meetingId },
      });
    expect([(await reads('2027-01-03')).ok, (await reads('2027-01-04')).ok]).toEqual([true, false]);
  });

  test('after a CPR number was put right the talk and what was sent lie with the citizen they are, and nowhere else', async () => {
    const at = await alignmentAtWork(table);
    const sent = value(await at.iSay({ goals: 'At få venner.' }));
    const right = citizenScope(`C-${anId('candidate').slice(4)}`);
    const facts = { candidateId: at.candidateId, citizen: right, formerCitizen: at.citizen };
    await at.at.tell('CandidateCprCorrected', facts, { version: 2 });
    await at.relay();
    expect(value(await listMyAlignments(at.myCall('list-my-alignments'), at.own)).items).toEqual([]);
    const call = { ...at.myCall('list-my-alignments'), scope: right };
    const now = value(await listMyAlignments(call, at.at.open(call))).items;
    expect(now).toMatchObject([{ meetingId: at.meetingId, sent: { answerId: sent.answerId, state: 'accepted' } }]);
    expect(questionOf(now[0] as never, 'goals')).toMatchObject({ own: 'At få venner.' });
  });
});
