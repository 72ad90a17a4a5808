import { emptyPortfolio, type Portfolio } from '#services/competence/domain/portfolio.ts';
import { asSender } from '#shared/runtime/answers.ts';
import { putOver, removeUnchanged } from '#shared/runtime/conditions.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { myAssessmentItem } from './assessment-items.ts';
import type { Holding } from './carry.ts';
import type { CompetenceStore } from './competence-store.ts';
import { ownConsentItem } from './consent-items.ts';
import { myRecordItem } from './learning-items.ts';
import { myCourseItem } from './lesson-items.ts';
import { myTailoredItem } from './my-tailored-items.ts';
import {
  candidacyItem,
  certificatesOf,
  ownedCertificates,
  portfolioItem,
  sealWords,
  wordsOf,
} from './portfolio-items.ts';
import { competencesTold, settleCompetences } from './settle-competences.ts';

/**
 * What the person says in own words comes along where nothing of anybody else is left with the citizen they were taken for:
 * then it was about this person. A yes to be looked for work with is nobody's to pass on: the person is asked anew, and
 * every municipality hears at once what may be used, of the one and of the other. The newest version of both counts on, so that it is the one that is heard.
 */
export const heldPortfolio: Holding = {
  kinds: [portfolioItem],
  follow: async ({ candidateId, from, to, call }) => {
    const [left, theirs, certificates] = await Promise.all([
      from.table.fresh(portfolioItem),
      to.table.fresh(portfolioItem),
      certificatesOf(to.table, candidateId),
    ]);
    const words = left && !theirs?.sealedWords && (await isEmptied(from)) ? wordsOf(await from.keys(), left) : '';
    if (words || certificates.length > 0) {
      const version = Math.max(left?.version ?? 0, theirs?.version ?? 0) + 1;
      const said = words ? { sealedWords: sealWords(await to.keys(), words) } : {};
      const after: Portfolio = { ...(theirs ?? emptyPortfolio), ...said, version };
      await saveCaused(call, to.table, {
        writes: [putOver(portfolioItem, theirs, after)],
        events: await competencesTold(to.table, after),
      });
    }
    if (left && words) await from.table.transact([removeUnchanged(portfolioItem, left)]);
    else await settleCompetences(asSender(call, from.table.scope), from);
  },
};

/** Whether a citizen's scope holds nothing that is drawn for a candidate, whichever. */
async function isEmptied({ table }: CompetenceStore): Promise<boolean> {
  const one = { of: [], limit: 1, fresh: true } as const;
  const first = await Promise.all([
    table.list({ kind: candidacyItem, ...one }),
    table.list({ kind: ownConsentItem, ...one }),
    table.list({ kind: myCourseItem, ...one }),
    table.list({ kind: myTailoredItem, ...one }),
    table.list({ kind: myRecordItem, ...one }),
    table.list({ kind: myAssessmentItem, ...one }),
  ]);
  return first.every(({ items }) => items.length === 0) && (await ownedCertificates(table)).length === 0;
}
