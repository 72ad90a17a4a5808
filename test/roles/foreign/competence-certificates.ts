import type { Attempt, Ids } from './attempts.ts';

const version = { version: 1 };

/** What an issuer does at the own institution with the own assessment and certificates. */
export function issuerAttempts(partnership: string): readonly Attempt[] {
  const at = (rest: (ids: Ids) => string) => (ids: Ids) =>
    `/api/competence/${partnership}/institutions/${ids['institution']}${rest(ids)}`;
  const certificate = (rest: string) => at(({ certificate: id }) => `/certificates/${id}${rest}`);
  const elsewhere = { institution: 'not-your-scope' };
  const own = { ...elsewhere, certificate: 'certificate-not-found' };
  const assessed = ({ record = '', assessment = '' }: Ids) => ({ recordId: record, assessmentId: assessment });
  return [
    {
      action: 'issue-certificate',
      method: 'POST',
      path: at(() => '/certificates'),
      body: assessed,
      refused: { ...elsewhere, record: 'assessment-not-found', assessment: 'assessment-not-found' },
    },
    { action: 'open-issued-certificate', method: 'GET', path: certificate(''), refused: own },
    {
      action: 'revoke-certificate',
      method: 'POST',
      path: certificate('/revocation'),
      body: () => ({ ...version, because: 'issued-by-mistake' }),
      refused: own,
    },
    {
      action: 'reissue-certificate',
      method: 'POST',
      path: certificate('/replacement'),
      body: () => ({ ...version, because: 'wrong-content' }),
      refused: own,
      ownRefused: 'certificate-not-valid',
    },
    {
      action: 'issue-certificates',
      method: 'POST',
      path: at(() => '/certificate-batches'),
      body: (ids) => ({ assessments: [assessed(ids)] }),
      refused: elsewhere,
    },
    {
      action: 'open-job',
      method: 'GET',
      path: at(({ job }) => `/jobs/${job}`),
      refused: { ...elsewhere, job: 'job-not-found' },
    },
  ];
}

/** What a holder does with what is theirs. */
export function holderAttempts(citizen: string): readonly Attempt[] {
  const mine = (rest: (ids: Ids) => string) => (ids: Ids) => `/api/competence/${citizen}${rest(ids)}`;
  const own = { certificate: 'certificate-not-found' };
  return [
    {
      action: 'open-own-certificate',
      method: 'GET',
      path: mine(({ certificate }) => `/certificates/${certificate}`),
      refused: own,
    },
    {
      action: 'download-certificate',
      method: 'GET',
      path: mine(({ certificate }) => `/certificates/${certificate}/download?form=pdf`),
      refused: own,
    },
    {
      action: 'share-portfolio',
      method: 'POST',
      path: mine(() => '/shares'),
      body: ({ certificate }) => ({ purpose: 'workplace', certificateIds: [certificate], withWords: false, days: 7 }),
      refused: own,
    },
    {
      action: 'end-share',
      method: 'POST',
      path: mine(({ share }) => `/shares/${share}/end`),
      body: () => version,
      refused: { share: 'share-not-found' },
    },
    {
      action: 'end-portfolio-showing',
      method: 'POST',
      path: mine(({ showing }) => `/showings/${showing}/end`),
      // Its receipt has come: that is the second version.
      body: () => ({ version: 2 }),
      refused: { showing: 'showing-not-found' },
    },
    {
      action: 'show-portfolio-to-municipality',
      method: 'POST',
      path: mine(() => '/showings'),
      body: () => ({ municipality: '0999' }),
      refused: {},
    },
    {
      action: 'change-portfolio',
      method: 'PUT',
      path: mine(() => '/portfolio'),
      body: () => ({ version: 0, words: 'Jeg kan bage.', inMatching: false }),
      refused: {},
    },
  ];
}

/** What a municipality's staff open of what is shown to them. */
export function receiverAttempts(scope: string): readonly Attempt[] {
  return [
    {
      action: 'open-received-portfolio',
      method: 'GET',
      path: ({ showing }) => `/api/competence/${scope}/received-portfolios/${showing}`,
      refused: { showing: 'portfolio-not-received' },
    },
  ];
}

/** All of them, to see that none is missing. */
export function certificateAttempts(): readonly Attempt[] {
  return [...issuerAttempts(''), ...holderAttempts(''), ...receiverAttempts('')];
}
