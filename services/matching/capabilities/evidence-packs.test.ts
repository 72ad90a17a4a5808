import { beforeAll, describe, expect, test } from 'vitest';
import { evidencePackItem, packAnswerItem } from '#services/matching/store/evidence-pack-items.ts';
import { workObservationItem } from '#services/matching/store/work-observation-items.ts';
import { citizenScope } from '#shared/kernel/scope.ts';
import { instant } from '#shared/kernel/time.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { ownComment, packAtWork, packDraft } from '#test/builders/evidence-packs.ts';
import { readPaper } from '#test/builders/paper.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerMyEvidencePack } from './answer-my-evidence-pack.ts';
import { changeEvidencePack } from './change-evidence-pack.ts';
import { declinePackCorrection } from './decline-pack-correction.ts';
import { draftEvidencePack } from './draft-evidence-pack.ts';
import { giveEvidencePack } from './give-evidence-pack.ts';
import { issueEvidencePack } from './issue-evidence-pack.ts';
import { listEvidencePacks } from './list-evidence-packs.ts';
import { listMyEvidencePacks } from './list-my-evidence-packs.ts';
import { printEvidencePack } from './print-evidence-pack.ts';
import { printMyEvidencePack } from './print-my-evidence-pack.ts';
import { readPackTogether } from './read-pack-together.ts';
import { sendEvidencePack } from './send-evidence-pack.ts';
import { withdrawEvidencePack } from './withdraw-evidence-pack.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function work() {
  const at = await packAtWork(table);
  const { matching } = at;
  const version = async () => (await at.newest()).version;
  const issue = async () =>
    issueEvidencePack(at.staff('issue-evidence-pack'), matching, await at.place(), { version: await version() });
  const give = async () =>
    giveEvidencePack(at.staff('give-evidence-pack'), matching, await at.place(), {
      ...{ version: await version(), to: 'rehabilitation-team', why: 'Mødet den 8. december' },
    });
  const withdraw = async () =>
    withdrawEvidencePack(at.staff('withdraw-evidence-pack'), matching, await at.place(), { version: await version() });
  const relay = async (): Promise<void> => {
    await at.relayAll();
    await at.at.relay();
  };
  const passes = (now: string) => at.at.tell('TimePassed', { now }, { at: instant(now) });
  return { ...at, version, issue, give, withdraw, relay, passes };
}

answerLaws('answer-my-evidence-pack', async () => {
  const at = await work();
  const { packId } = await at.sent();
  return {
    send: () => at.said(),
    words: ownComment,
    callOff: async () => void (await at.withdraw()),
    eventsOfSender: at.eventsOfMe,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: async (answerId) => {
      const answer = await at.own.table.fresh(packAnswerItem, packId, answerId);
      if (!answer) throw new Error('the word is gone');
      return answer;
    },
    ownersVersion: at.version,
  };
});

describe('a description of somebody’s work', () => {
  test('holds what may be used and nothing else, and the person reads the same document', async () => {
    const at = await work();
    const { document, hash, readBy } = await at.sent();
    expect(document?.observations.map(({ said }) => said.tasks)).toEqual(['Former brød']);
    expect(document?.placements).toMatchObject([{ companyName: 'Hvedekrogen Bageri', weeks: [{ planned: 12 }] }]);
    expect(readBy).toBe('2026-12-11');
    expect(await at.readsPacks()).toMatchObject([{ state: 'with-person', hash, document: { form: 1 } }]);
  });

  test('is not issued before the person has read it; then it is, with their words, and they see who got it', async () => {
    const at = await work();
    await at.sent();
    expect(await at.issue()).toMatchObject({ refusal: { code: 'evidence-pack-not-read' } });
    expect(await at.give()).toMatchObject({ refusal: { code: 'evidence-pack-not-issued' } });
    await at.said();
    await at.relay();
    expect(await at.newest()).toMatchObject({ state: 'commented', reading: { words: ownComment, how: 'own' } });
    expect(await at.issue()).toMatchObject({ value: { state: 'issued' } });
    expect(await at.give()).toMatchObject({ ok: true });
    await at.relay();
    expect(await at.readsPacks()).toMatchObject([
      { state: 'issued', given: [{ to: 'rehabilitation-team', why: 'Mødet den 8. december' }] },
    ]);
    expect(await at.withdraw()).toMatchObject({ refusal: { code: 'evidence-pack-is-over' } });
    expect(await at.says()).toMatchObject({ refusal: { code: 'evidence-pack-is-over' } });
  });

  test('a correction that is asked for stops it until it is put right or answered, and then the person comments', async () => {
    const at = await work();
    await at.sent();
    await at.said({ answer: 'ask-correction', words: 'Det var fire timer.' });
    await at.relay();
    expect(await at.issue()).toMatchObject({ refusal: { code: 'evidence-pack-not-read' } });
    const declined = { version: await at.version(), reason: 'Buddy har skrevet tre.' };
    const place = await at.place();
    await declinePackCorrection(at.staff('decline-pack-correction'), at.matching, place, declined);
    await at.relay();
    expect(await at.readsPacks()).toMatchObject([
      { state: 'with-person', correction: { declined: { reason: 'Buddy har skrevet tre.' } } },
    ]);
    await at.said();
    await at.relay();
    expect((await at.newest()).state).toBe('commented');
  });

  test('changed after it was read it is a draft the person no longer reads, and an answer to the old one is void', async () => {
    const at = await work();
    const { hash: old = '' } = await at.sent();
    await at.said();
    const change = { ...packDraft, version: await at.version(), purpose: 'status-note' } as const;
    await changeEvidencePack(at.staff('change-evidence-pack'), at.matching, await at.place(), change);
    await at.relay();
    const [row] = await at.readsPacks();
    expect(row).toMatchObject({ state: 'draft', answer: { state: 'void', because: 'pack-changed-since' } });
    expect(row).not.toHaveProperty('document');
    await at.send();
    await at.relay();
    expect(await at.says({ hash: old })).toMatchObject({ refusal: { code: 'evidence-pack-changed-since' } });
  });

  test('the person replaces their own comment until it is issued; staff never write over it', async () => {
    const at = await work();
    const { hash = '' } = await at.sent();
    const first = await at.said();
    await at.relay();
    await at.said({ words: 'Og jeg vil gerne have flere timer.', replaces: first });
    await at.relay();
    expect((await at.newest()).reading?.words).toBe('Og jeg vil gerne have flere timer.');
    const together = { version: await at.version(), hash, answer: 'nothing-to-add' } as const;
    const place = await at.place();
    expect(await readPackTogether(at.staff('read-pack-together'), at.matching, place, together)).toMatchObject({
      refusal: { code: 'evidence-pack-answered-already' },
    });
  });

  test('is read together where the person asks for it', async () => {
    const at = await work();
    const { hash = '' } = await at.sent();
    await at.said({ answer: 'read-together', words: undefined });
    await at.relay();
    expect(await at.newest()).toMatchObject({ state: 'with-person', togetherAskedAt: expect.any(String) });
    const said = { version: await at.version(), hash, answer: 'comment', words: 'Det passer.' } as const;
    const place = await at.place();
    const read = await readPackTogether(at.staff('read-pack-together'), at.matching, place, said);
    expect(read).toMatchObject({ value: { state: 'commented' } });
    expect((await at.newest()).reading).toMatchObject({ how: 'together', words: 'Det passer.' });
  });

  test('without a word when the time has passed it may be issued, and the paper says so', async () => {
    const at = await work();
    await at.sent();
    await at.passes('2026-12-10T23:30:00Z');
    expect((await at.newest()).state).toBe('with-person');
    await at.passes('2026-12-11T23:30:00Z');
    expect((await at.newest()).state).toBe('uncommented');
    await at.issue();
    const place = await at.place();
    const link = await printEvidencePack(at.staff('print-evidence-pack'), at.matching, place, {
      personName: 'Amira Noor',
    });
    const { text, marked, info } = await readPaper(at.matching, at.at.scope, link);
    expect([marked, info.Language]).toEqual([true, 'da-DK']);
    for (const part of ['Amira Noor', 'Former brød', 'ikke kommenteret', 'Kilde', 'En liste i lommen', 'hele dage'])
      expect(text).toContain(part);
    expect(text).not.toMatch(/Tabte|\d{6}-\d{4}/);
  });

  test('one for the same purpose supersedes it, two at once are one, and the person keeps their copy on paper', async () => {
    const at = await work();
    const { packId } = await at.sent();
    await at.said({ answer: 'nothing-to-add', words: undefined });
    await at.relay();
    expect((await at.draft()).ok).toBe(false);
    await at.issue();
    expect((await Promise.all([at.draft(), at.draft()])).filter(({ ok }) => ok)).toHaveLength(1);
    await at.send();
    await at.relay();
    await at.said();
    await at.relay();
    await at.issue();
    await at.relay();
    expect((await at.packs()).map(({ state }) => state)).toEqual(['issued', 'superseded']);
    const call = at.myCall('print-my-evidence-pack');
    const paper = await readPaper(at.own, at.citizen, await printMyEvidencePack(call, at.own, packId, {}));
    expect(paper.text).toContain('intet at tilføje');
  });

  test('goes step by step: begun, sent, read by the person, answered by them, read by staff', async () => {
    const { candidateId, matching, staff, own, myCall, at } = await packAtWork(table);
    const drafted = await draftEvidencePack(staff('draft-evidence-pack'), matching, candidateId, packDraft);
    if (!drafted.ok) throw new Error(drafted.refusal.code);
    const { packId } = drafted.value;
    await at.relay();
    expect(await listMyEvidencePacks(own)).toEqual({ ok: true, value: { items: [] } });
    await sendEvidencePack(staff('send-evidence-pack'), matching, { candidateId, packId }, { version: 1 });
    await at.relay();
    const mine = await listMyEvidencePacks(own);
    const hash = (mine.ok && mine.value.items[0]?.hash) || '';
    const said = { hash, answer: 'nothing-to-add' } as const;
    expect(await answerMyEvidencePack(myCall('answer-my-evidence-pack'), own, packId, said)).toMatchObject({
      ok: true,
    });
    const listed = await listEvidencePacks(staff('list-evidence-packs'), matching, candidateId);
    expect(listed).toMatchObject({
      value: { usable: 1, from: '2026-11-23', items: [{ packId, state: 'with-person' }] },
    });
  });

  test('is not made of nothing: without an observation that may be used it is not sent', async () => {
    const at = await work();
    await at.draft({ from: '2026-01-01', until: '2026-01-31' } as never);
    expect(await at.send()).toMatchObject({ refusal: { code: 'no-usable-observations' } });
  });

  test('follows the person to another citizen; forgotten, the municipality keeps neither it nor what it was made of', async () => {
    const at = await work();
    await at.sent();
    await at.said();
    await at.relay();
    await at.isNow(citizenScope('C-00000000000000000077'));
    expect(await at.readsPacks()).toEqual([]);
    await at.passes('2032-01-01T00:00:00Z');
    const left = await at.matching.table.list({ kind: evidencePackItem, of: [at.candidateId], limit: 9 });
    const seen = await at.matching.table.list({ kind: workObservationItem, of: [at.placementId], limit: 9 });
    expect([left.items, seen.items]).toEqual([[], []]);
  });

  test('no word of it is in an event', async () => {
    const at = await work();
    await at.sent();
    await at.said();
    await at.relay();
    expect(JSON.stringify([await at.eventsOfMe(), await at.at.events()])).not.toMatch(/Former|ovnen|hele dage|Amira/);
  });
});
