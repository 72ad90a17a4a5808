import { createAsync, useParams } from '@solidjs/router';
import { createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import { agreementWords } from '#kit/agreements/agreement-words.text.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { listed } from '#kit/language/words-in-line.ts';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { PlacementAgreements } from '#shared/shapes/agreement.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { readAgreements } from '../../data/agreements.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { networkScope } from '../../data/network-scope.ts';
import { readPerson } from '../../data/person.ts';
import { readPlacement } from '../../data/placements.ts';
import { buddyOf, readWorkplace } from '../../data/workplaces.ts';
import { firstName } from '../person/first-name.ts';
import { agreementText } from './agreement.text.ts';
import { NewDraft } from './draft-form.tsx';
import { RenewForm } from './renew-form.tsx';
import { FormerVersion, NewestVersion } from './one-version.tsx';

/** The agreement about one of a person's placements: what it says, who has signed, and what comes next. */
export function Agreement(): JSX.Element {
  const t = agreementText;
  const scope = requiredRole().scope;
  const params = useParams<{ id: string; placementId: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  const placement = createAsync(() => readPlacement(scope, params.placementId));
  const agreements = createAsync(() => readAgreements(scope, params.placementId));
  return (
    <>
      <BackLink href={`/personer/${params.id}/placering`}>{t().back}</BackLink>
      <Loaded says={t().loading} keys={[readAgreements.key, readPlacement.key]}>
        <Show when={person()}>
          {(known) => (
            <Show when={placement()}>
              {(placed) => (
                <Show when={agreements()}>
                  {(all) => <Versions person={known()} placement={placed()} all={all()} />}
                </Show>
              )}
            </Show>
          )}
        </Show>
      </Loaded>
    </>
  );
}

function Versions(props: {
  readonly person: CandidateView;
  readonly placement: PlacementView;
  readonly all: PlacementAgreements;
}): JSX.Element {
  const t = agreementText;
  const [amending, setAmending] = createSignal(false);
  const [renewing, setRenewing] = createSignal(false);
  const staff = createAsync(() => readStaff(requiredRole().scope));
  const workplace = createAsync(() => readWorkplace(networkScope(), props.placement.companyId));
  const names = () => ({
    person: props.person.firstName,
    buddy: buddyOf(workplace(), props.placement.buddyId)?.name,
    kontakt: nameOf(props.placement.ownerId, staff()),
  });
  const name = (): string => firstName(props.person);
  // A version that was withdrawn came to nothing: the one before it still counts.
  const newest = () => props.all.items.find(({ state }) => state !== 'withdrawn') ?? props.all.items[0];
  const parties = (): string => listed(props.all.parties.map((party) => agreementWords().party[party].toLowerCase()));
  const isRunning = (): boolean => props.placement.state === 'running';
  const mayBegin = (): boolean => may('draft-agreement') && isRunning();
  const isClosed = (): boolean => ['withdrawn', 'superseded', 'ended'].includes(newest()?.state ?? 'withdrawn');
  const formers = () => props.all.items.filter((each) => isClosed() || each !== newest());
  return (
    <>
      <h1>{t().title(props.placement.companyName)}</h1>
      <div class="ff-narrow ff-stack ff-above">
        <Switch>
          <Match when={amending()}>
            <section class="ff-sheet" aria-labelledby="amend">
              <h2 id="amend">{t().amendTitle(String((props.all.items[0]?.number ?? 0) + 1))}</h2>
              <p>{t().amendLead}</p>
              <NewDraft
                name={name()}
                placementId={props.placement.placementId}
                begin={props.all.begin}
                released={newest()?.considerationsReleased}
                inForce={props.all.template}
                names={names()}
                onDone={() => setAmending(false)}
                onCancel={() => setAmending(false)}
              />
            </section>
          </Match>
          <Match when={renewing()}>
            <section class="ff-sheet" aria-labelledby="renew">
              <h2 id="renew">{t().renew.title}</h2>
              <p>{t().renew.lead}</p>
              <RenewForm placement={props.placement} onDone={() => setRenewing(false)} />
            </section>
          </Match>
          <Match when={!isClosed() && newest()} keyed>
            {(version) => (
              <NewestVersion
                of={version}
                person={props.person}
                placement={props.placement}
                inForce={props.all.template}
                names={names()}
                onAmend={mayBegin() ? () => setAmending(true) : undefined}
                onRenew={mayBegin() && may('renew-agreement') ? () => setRenewing(true) : undefined}
              />
            )}
          </Match>
          <Match when={mayBegin()}>
            <section class="ff-sheet" aria-label={t().write}>
              <p>{t().intro(parties())}</p>
              <NewDraft
                name={name()}
                placementId={props.placement.placementId}
                begin={props.all.begin}
                inForce={props.all.template}
                names={names()}
                onDone={() => setAmending(false)}
              />
            </section>
          </Match>
          <Match when={!newest()}>
            <p>{t().none}</p>
          </Match>
        </Switch>
        <Show when={formers().length > 0}>
          <section aria-labelledby="before">
            <h2 id="before">{t().before}</h2>
            <div class="ff-stack">
              <For each={formers()}>
                {(former) => <FormerVersion of={former} person={props.person} placement={props.placement} />}
              </For>
            </div>
          </section>
        </Show>
      </div>
    </>
  );
}
