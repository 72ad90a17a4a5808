import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import {
  CandidateProfile,
  HowProfileWorks,
  JudgementWriting,
  LegalBasisEnding,
  LegalBasisRecording,
  LegalBasisSaved,
  MyProfiles,
  ProfileChanged,
  ProfileSettling,
} from '#shared/shapes/person-profile.ts';
import { endProfileLegalBasis } from '../capabilities/end-profile-legal-basis.ts';
import { listMyProfiles } from '../capabilities/list-my-profiles.ts';
import { recordProfileLegalBasis } from '../capabilities/record-profile-legal-basis.ts';
import { settleProfile } from '../capabilities/settle-profile.ts';
import { showCandidateProfile } from '../capabilities/show-candidate-profile.ts';
import { showHowProfileWorks } from '../capabilities/show-how-profile-works.ts';
import { writeOwnJudgement } from '../capabilities/write-own-judgement.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';
import { candidateIn } from './path-ids.ts';

const neverKept = { 'cache-control': 'no-store' };

/** Profiles: whether and how they are made, one person's after the own judgement, and what the person reads of theirs. */
export function profileRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/profile',
      read('show-how-profile-works', {
        title: 'How the profile works: by which law, the score card, and how often judgements departed',
        answers: HowProfileWorks,
      }),
      async (c) => c.json(unwrap(await showHowProfileWorks(...of(c)))),
    )
    .post(
      '/profile/legal-basis',
      command('record-profile-legal-basis', {
        title: 'Record the law by which profiles are made',
        answers: LegalBasisSaved,
        status: 200,
        refuses: ['stale-version'],
      }),
      body(LegalBasisRecording),
      async (c) => c.json(unwrap(await recordProfileLegalBasis(...of(c), c.req.valid('json'))), 200),
    )
    .post(
      '/profile/legal-basis/ended',
      command('end-profile-legal-basis', {
        title: 'Switch the profile off',
        answers: LegalBasisSaved,
        status: 200,
        refuses: ['profile-not-in-use', 'stale-version'],
      }),
      body(LegalBasisEnding),
      async (c) => c.json(unwrap(await endProfileLegalBasis(...of(c), c.req.valid('json'))), 200),
    )
    .get(
      '/candidates/:candidateId/profile',
      read('show-candidate-profile', {
        title: 'A person’s profile, after the own judgement',
        answers: CandidateProfile,
        refuses: ['candidate-not-found', 'profile-not-in-use'],
      }),
      async (c) => c.json(unwrap(await showCandidateProfile(...of(c), candidateIn(c))), 200, neverKept),
    )
    .post(
      '/candidates/:candidateId/profile/judgement',
      command('write-own-judgement', {
        title: 'Write the own judgement, after which the profile is shown',
        answers: ProfileChanged,
        status: 200,
        refuses: [
          'candidate-not-found',
          'candidate-closed',
          'profile-not-in-use',
          'stale-version',
          'profile-waits-for-her',
          'too-few-answers',
          'answers-unchanged',
        ],
      }),
      body(JudgementWriting),
      async (c) => c.json(unwrap(await writeOwnJudgement(...of(c), candidateIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/profile/settled',
      command('settle-profile', {
        title: 'Keep to the profile, or depart from it with a reason',
        answers: ProfileChanged,
        status: 200,
        refuses: ['candidate-not-found', 'profile-not-in-use', 'own-judgement-comes-first', 'stale-version'],
      }),
      body(ProfileSettling),
      async (c) => c.json(unwrap(await settleProfile(...of(c), candidateIn(c), c.req.valid('json'))), 200),
    )
    .get(
      '/profiles',
      read('list-my-profiles', { title: 'Profiles made of my answers, with their reasons', answers: MyProfiles }),
      async (c) => c.json(unwrap(await listMyProfiles(open(c.var.call)))),
    );
}
