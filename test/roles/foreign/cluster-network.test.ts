import { beforeAll, describe, expect, test } from 'vitest';
import { clusterNetworkApi } from '#services/cluster-network/api.ts';
import { nameBuddy } from '#services/cluster-network/capabilities/name-buddy.ts';
import {
  aBuddy,
  aCompanyCaller,
  aJobBroker,
  aMembership,
  aNetwork,
  anOpening,
  anOpenOpening,
  inNetwork,
  roskilde,
  value,
  type TestNetwork,
} from '#test/builders/cluster-network.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable } from '#test/database.ts';
import { attemptAll, withoutAttempt, type Attempt, type Ids } from './attempts.ts';

let api: ReturnType<typeof clusterNetworkApi>;
let ours: TestNetwork;
let theirs: TestNetwork;
beforeAll(async () => {
  const table = await testTable();
  [ours, theirs] = await Promise.all([aNetwork(table), aNetwork(table)]);
  api = clusterNetworkApi(({ scope }) => (scope === ours.scope ? ours : theirs));
});

const at = (rest: string) => (ids: Ids) =>
  `/api/cluster-network/${ours.scope}/companies/${ids['company']}${rest}`.replace('{opening}', ids['opening'] ?? '');

/** What is done at one company; `elsewhere` is how another company's path is refused. */
function attemptsAt(elsewhere: string, ofNobody: string): Attempt[] {
  const company = { company: elsewhere };
  const opening = { ...company, opening: 'opening-not-found' };
  const atOpening = '/openings/{opening}';
  const facts = (ids: Ids) => ({ ...anOpening({ offeredTo: ids['municipality'] ?? '' }), buddyId: ids['buddy'] });
  const inBody = { buddy: 'fields-not-accepted', municipality: 'fields-not-accepted' };
  const { cvr: _cvr, ...profile } = aMembership();
  const taking = ({ municipality = '' }: Ids) => ({ ...profile, municipalities: [municipality] });
  return [
    { action: 'open-company', method: 'GET', path: at(''), refused: company },
    { action: 'list-openings', method: 'GET', path: at('/openings'), refused: company },
    { action: 'open-opening', method: 'GET', path: at(atOpening), refused: { ...opening, company: ofNobody } },
    {
      action: 'change-company-profile',
      method: 'PUT',
      path: at(''),
      body: (ids) => ({ ...taking(ids), version: 1 }),
      refused: { ...company, municipality: 'fields-not-accepted' },
    },
    { action: 'name-buddy', method: 'POST', path: at('/buddies'), body: () => aBuddy(), refused: company },
    {
      action: 'register-opening',
      method: 'POST',
      path: at('/openings'),
      body: facts,
      refused: { ...company, ...inBody },
    },
    {
      action: 'change-opening',
      method: 'PUT',
      path: at(atOpening),
      body: (ids) => ({ ...facts(ids), version: 1 }),
      refused: { ...opening, ...inBody, company: ofNobody },
    },
    ...(['pause', 'reopen', 'close'] as const).map((act, place): Attempt => ({
      action: `${act}-opening`,
      method: 'POST',
      path: at(`${atOpening}/${act}`),
      body: () => ({ version: place + 2 }),
      refused: { ...opening, company: ofNobody },
    })),
    {
      action: 'withdraw-buddy',
      method: 'POST',
      path: (ids) => at(`/buddies/${ids['spareBuddy']}/withdraw`)(ids),
      body: () => ({ version: 1 }),
      refused: {
        spareBuddy: 'buddy-not-found',
        company: ofNobody === 'opening-not-found' ? 'buddy-not-found' : ofNobody,
      },
    },
  ];
}

const namingContact: Attempt = {
  action: 'name-municipal-contact',
  method: 'PUT',
  path: (ids) => at(`/contacts/${ids['municipality']}`)(ids),
  body: ({ staff }) => ({ version: 0, personId: staff, name: 'Jens Toft', phone: '20 12 34 56' }),
  refused: {
    company: 'company-not-found',
    municipality: 'contact-of-another-municipality',
    staff: 'fields-not-accepted',
  },
};

const joining: Attempt = {
  action: 'join-network',
  method: 'POST',
  path: (ids) => at('/membership')({ company: ids['joining'] ?? '' }),
  body: ({ municipality = '' }) => ({ ...aMembership(), municipalities: [municipality] }),
  refused: { joining: 'not-your-scope', municipality: 'fields-not-accepted' },
};

/** A company with an opening, its buddy, and a buddy without openings. */
async function aCompanyOf(network: TestNetwork) {
  const { companyId, contact, openingId, buddyId } = await anOpenOpening(network);
  const call = inNetwork(network, 'name-buddy', contact);
  const spare = value(await nameBuddy(call, network, companyId, aBuddy()));
  return { contact, ids: { company: companyId, opening: openingId, buddy: buddyId, spareBuddy: spare.buddyId } };
}

describe('ids of other companies in the cluster network', () => {
  test('a contact reaches no other company of the own network', async () => {
    const [own, foreign] = await Promise.all([aCompanyOf(ours), aCompanyOf(ours)]);
    const attempts = attemptsAt('not-your-scope', 'not-your-scope');
    await attemptAll(api, own.contact, attempts, {
      own: { ...own.ids, municipality: roskilde },
      foreign: { ...foreign.ids, municipality: '0101' },
    });
    expect(withoutAttempt(api, [...attempts, joining, namingContact])).toEqual([]);
  });

  test('a contact joins no company but the own', async () => {
    const cvr = aMembership().cvr;
    await attemptAll(api, aCompanyCaller(ours, 'company-contact', cvr), [joining], {
      own: { joining: cvr, municipality: roskilde },
      foreign: { joining: aMembership().cvr, municipality: '0101' },
    });
  });

  test('staff reach no company, opening or buddy of another partnership', async () => {
    const [own, foreign] = await Promise.all([aCompanyOf(ours), aCompanyOf(theirs)]);
    const broker = aJobBroker(ours);
    await attemptAll(api, broker, [...attemptsAt('company-not-found', 'opening-not-found'), namingContact], {
      own: { ...own.ids, municipality: roskilde, staff: broker.personId },
      foreign: { ...foreign.ids, municipality: '0101', staff: anId('person') },
    });
  });
});
