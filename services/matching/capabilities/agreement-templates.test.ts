import { beforeAll, describe, expect, test } from 'vitest';
import { agreementAtWork, agreementWords } from '#test/builders/agreements.ts';
import { readPaper } from '#test/builders/paper.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { TemplateContent, TemplateToSet } from '#shared/shapes/agreement-template.ts';
import { TemplateToSet as toSetShape } from '#shared/shapes/agreement-template.ts';
import { agreementSentences } from '../domain/agreement-words.text.ts';
import { changeAgreement } from './change-agreement.ts';
import { endPlacement } from './end-placement.ts';
import { listAgreementTemplates } from './list-agreement-templates.ts';
import { printAgreement } from './print-agreement.ts';
import { printAgreementTemplate } from './print-agreement-template.ts';
import { renewAgreement } from './renew-agreement.ts';
import { setAgreementTemplate } from './set-agreement-template.ts';
import { showAgreementTemplate } from './show-agreement-template.ts';
import { tryAgreementTemplate } from './try-agreement-template.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

function value<Value>(result: { ok: true; value: Value } | { ok: false; refusal: { code: string } }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const words: TemplateContent = {
  openings: [
    { kinds: [], text: 'Velkommen til {virksomhed}, {person}.' },
    { kinds: ['small-job'], text: 'Et småjob på {timer} timer hos {virksomhed} fra {fra} til {til}.' },
  ],
  clauses: [
    {
      title: 'Tavshed',
      text: 'Det, {person} hører om andre, bliver på arbejdspladsen.',
      kinds: [],
      mayLeaveOut: false,
    },
    { title: 'Arbejdstøj', text: 'Arbejdspladsen låner arbejdstøj ud.', kinds: [], mayLeaveOut: true },
    { title: 'Kun i praktik', text: 'Ingen løn.', kinds: ['internship'], mayLeaveOut: false },
  ],
  contact: '{Kontakt} svarer i {kommune}. Ring til {kontakt}.',
};
const toSet = (more: Partial<TemplateToSet> = {}): TemplateToSet => ({
  ...{ version: 0, ...words, reason: 'Besluttet med juristen.' },
  ...more,
});

async function atWork() {
  const work = await agreementAtWork(table);
  const set = (more: Partial<TemplateToSet> = {}) =>
    setAgreementTemplate(work.at.call('set-agreement-template'), work.at.matching, toSet(more));
  const renew = (version: number, endsOn: string) =>
    renewAgreement(work.at.call('renew-agreement'), work.at.matching, work.placementId, {
      version,
      endsOn: civilDate(endsOn),
    });
  const everybodySigns = async () => {
    for (const party of ['citizen', 'company', 'municipality'] as const)
      expect((await work.signs[party]()).ok).toBe(true);
    await work.relay();
  };
  return { ...work, set, renew, everybodySigns };
}

describe('a municipality’s own words in its agreements', () => {
  test('are none until it decides; every version stays, and of two who decide at once one does', async () => {
    const { at, set } = await atWork();
    const shown = async () => value(await showAgreementTemplate(at.matching));
    expect(await shown()).toMatchObject({ version: 0, openings: [], clauses: [] });
    expect((await shown()).standard.find(({ kind }) => kind === 'egu')?.sentences).toEqual(agreementSentences('egu'));
    const both = await Promise.all([set(), set({ contact: 'Ring til {kontakt}.' })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'stale-version' } });
    const { version, openings, clauses, contact } = await shown();
    const same = await set({ version, openings, clauses, contact });
    expect(same).toMatchObject({ refusal: { errors: [{ pointer: '/reason', code: 'nothing-changed' }] } });
    value(await set({ version, openings: [], clauses: [], contact: '', reason: 'Standarden er nok.' }));
    const { items } = value(await listAgreementTemplates(at.matching, {}));
    expect(items).toMatchObject([
      { version: 2, openings: [], clauses: [], reason: 'Standarden er nok.', setOn: '2026-11-23' },
      { version: 1, openings: words.openings },
    ]);
  });

  test('are tried about nobody before they are saved, also on paper, with the standard sentences beside them', async () => {
    const { at } = await atWork();
    const trial = { ...words, kind: 'small-job' } as const;
    const { document, names } = value(tryAgreementTemplate(at.call('try-agreement-template'), trial));
    expect(document.own?.clauses.map(({ title }) => title)).toEqual(['Tavshed', 'Arbejdstøj']);
    expect(document.own?.opening).toMatch(/^Et småjob på 12 timer hos Eksempelbageriet fra \d+\. \p{L}+ 2026 til /u);
    expect(document.sentences).toEqual(agreementSentences('small-job'));
    const call = at.call('print-agreement-template');
    const { text } = await readPaper(at.matching, at.scope, await printAgreementTemplate(call, at.matching, trial));
    for (const said of [names.person, 'Tavshed', 'Personen og arbejdspladsen findes ikke'])
      expect(text).toContain(said);
    expect(text).not.toMatch(/\{|\}/);
  });

  test('stand in what everybody signs; later words change neither a draft nor what is signed', async () => {
    const work = await atWork();
    const { at, placementId } = work;
    value(await work.set());
    value(await work.draft({ template: { version: 1, leftOut: [2] } }));
    value(await work.set({ version: 1, contact: 'Ring til hovednummeret.' }));
    expect(await work.newest()).toMatchObject({ template: { version: 1, leftOut: [2], isNewer: true } });
    value(await work.send());
    await work.relay();
    const { document, hash, agreementId } = await work.newest();
    expect(document?.own).toMatchObject({
      templateVersion: 1,
      opening: 'Velkommen til Hvedekrogen Bageri, {person}.',
      clauses: [{ title: 'Tavshed' }, { title: 'Kun i praktik' }],
      contact: '{Kontakt} svarer i kommunen. Ring til {kontakt}.',
    });
    expect((await work.personSees())[0]?.document?.own).toEqual(document?.own);
    await work.everybodySigns();
    value(await work.set({ version: 2, clauses: [] }));
    expect(await work.newest()).toMatchObject({ state: 'in-force', hash, document: { own: document?.own } });
    const names = { personName: 'Amira Noor', contactName: 'Jens Holm' };
    const place = { placementId, agreementId };
    const printed = await printAgreement(at.call('print-agreement'), at.matching, place, names);
    const { text } = await readPaper(at.matching, at.scope, printed);
    for (const said of ['Velkommen til Hvedekrogen Bageri, Amira Noor', 'Jens Holm svarer', 'Tavshed'])
      expect(text).toContain(said);
    expect(text).not.toContain('Arbejdstøj');
  });

  test('are chosen as they were read: a clause that stays stays, and the newest are taken on purpose', async () => {
    const work = await atWork();
    value(await work.set());
    const stays = await work.draft({ template: { version: 1, leftOut: [1] } });
    expect(stays).toMatchObject({ refusal: { errors: [{ pointer: '/template/leftOut', code: 'clause-stays' }] } });
    const changed = { refusal: { code: 'agreement-template-changed' } };
    expect(await work.draft({ template: { version: 0, leftOut: [] } })).toMatchObject(changed);
    value(await work.draft());
    value(await work.set({ version: 1, clauses: [], openings: [] }));
    const { agreementId, version } = await work.newest();
    const change = (template: { version: number; leftOut: number[] }) =>
      changeAgreement(
        work.at.call('change-agreement'),
        work.at.matching,
        { placementId: work.placementId, agreementId },
        { ...agreementWords, version, template },
      );
    expect(await change({ version: 7, leftOut: [] })).toMatchObject(changed);
    value(await change({ version: 2, leftOut: [] }));
    expect(await work.newest()).toMatchObject({ template: { version: 2, isNewer: false, clauses: [] } });
  });

  test('say what is wrong at its place: a word not on the list, a brace alone, a kind that begins twice', () => {
    const cases: readonly (readonly [Partial<TemplateToSet>, string, string])[] = [
      [{ contact: 'Ring til {koordinator}.' }, 'contact', 'placeholder-unknown'],
      [{ contact: 'Ring til {kontakt.' }, 'contact', 'placeholder-not-closed'],
      [
        { clauses: [{ title: 'A', text: 'Hos {firma}', kinds: [], mayLeaveOut: true }] },
        'clauses.0.text',
        'placeholder-unknown',
      ],
      [{ openings: ['a', 'b'].map((text) => ({ kinds: [], text })) }, 'openings.1.kinds', 'kind-has-an-opening'],
    ];
    for (const [more, at, code] of cases) {
      const { error } = toSetShape.safeParse(toSet(more));
      expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([[at, code]]);
    }
    expect(toSetShape.safeParse(toSet()).success).toBe(true);
  });
});

describe('an agreement that ends', () => {
  test('is renewed with a new last day alone: the next version has all the words, and the one before holds meanwhile', async () => {
    const work = await atWork();
    value(await work.set());
    expect(await work.renew(1, '2027-03-31')).toMatchObject({ refusal: { code: 'agreement-not-found' } });
    value(await work.draft({ template: { version: 1, leftOut: [2] } }));
    value(await work.send());
    await work.relay();
    await work.everybodySigns();
    expect(await work.renew(7, '2027-01-15')).toMatchObject({ refusal: { code: 'stale-version' } });
    value(await work.renew(1, '2027-01-15'));
    await work.relay();
    expect(await work.versions()).toMatchObject([
      { number: 2, state: 'draft', words: agreementWords.words, template: { version: 1, leftOut: [2] } },
      { number: 1, state: 'in-force' },
    ]);
    expect(await work.renew(2, '2027-02-01')).toMatchObject({ refusal: { code: 'agreement-under-way' } });
    value(await work.send());
    await work.relay();
    expect((await work.newest()).changes).toEqual([{ field: 'ends', after: '2027-01-15' }]);
    await work.everybodySigns();
    expect((await work.versions()).map(({ state }) => state)).toEqual(['in-force', 'superseded']);
    const end = { version: 2, endedOn: civilDate('2026-11-23'), reason: 'as-planned' } as const;
    value(await endPlacement(work.at.call('end-placement'), work.at.matching, work.placementId, end));
    expect(await work.renew(3, '2027-04-01')).toMatchObject({ refusal: { code: 'placement-has-ended' } });
  });
});
