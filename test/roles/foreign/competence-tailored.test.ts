import { beforeAll, describe, test } from 'vitest';
import { competenceApi } from '#services/competence/api.ts';
import { aCaller } from '#test/builders/call.ts';
import { tailoredAtWork, type TailoredAtWork } from '#test/builders/competence-tailored.ts';
import { competenceAtWork } from '#test/builders/competence.ts';
import { testTable } from '#test/database.ts';
import { attemptAll } from './attempts.ts';
import { byPlanner } from './competence-courses.ts';
import { askedAttempts, requestAttempts, upliftAttempts } from './competence-tailored.ts';

let api: ReturnType<typeof competenceApi>;
let ours: TailoredAtWork;
let theirs: TailoredAtWork;
beforeAll(async () => {
  const table = await testTable();
  ours = await tailoredAtWork(await competenceAtWork(table));
  theirs = await tailoredAtWork(await competenceAtWork(table, ours.at.partnership));
  api = competenceApi(ours.at.open);
});

describe('a foreign id in tailored courses', () => {
  test('a municipality’s coordinator acts on the own municipality’s requests alone', async () => {
    const institution = await ours.at.institution();
    const { scope, partnership } = ours.at;
    const coordinator = aCaller('education-coordinator', scope, { partnership });
    await attemptAll(api, coordinator, requestAttempts(scope), {
      own: { placement: ours.placementId, request: await ours.describe(), institution },
      foreign: { placement: theirs.placementId, request: await theirs.describe(), institution: '99999994' },
    });
  });

  test('an institution answers what it was asked itself, and no other institution’s', async () => {
    const [institution, other] = [await ours.at.institution(), await ours.at.institution()];
    const asking = async (whom: typeof institution) => {
      const request = await ours.describe({ institutions: [whom] });
      await ours.send(request);
      return request;
    };
    await attemptAll(api, byPlanner(ours.at, institution), askedAttempts(ours.at.partnership), {
      own: { institution, request: await asking(institution) },
      foreign: { institution: other, request: await asking(other) },
    });
  });

  test('a company sees and adds to the courses of those who are there, and of nobody else', async () => {
    const { partnership } = ours.at;
    const { companyId } = ours;
    const contact = aCaller('company-contact', partnership, { partnership, companyId });
    await attemptAll(api, contact, upliftAttempts(partnership), {
      own: { company: companyId, request: await ours.describe() },
      foreign: { company: theirs.companyId, request: await theirs.describe() },
    });
  });
});
