import { A, createAsync, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { readOpening } from '#kit/openings/opening-data.ts';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import type { OpeningView } from '#shared/shapes/opening.ts';
import { readOpeningAdjustments } from '../../data/adjustments.ts';
import { readProposedPeople } from '../../data/openings.ts';
import { networkScope } from '../../data/network-scope.ts';
import { adjustmentsText } from '../adjustments/adjustments.text.ts';
import { OpeningAdjustments } from '../adjustments/opening-adjustments.tsx';
import { OpeningActions } from './opening-actions.tsx';
import { OpeningFactsSheet } from './opening-facts.tsx';
import { StateFlag } from './opening-rows.tsx';
import { openingsText } from './openings.text.ts';
import { ProposedPeople } from './proposed-people.tsx';

/** One place: what it is, who may suit it, and what staff can do with it on behalf of the company. */
export function Opening(): JSX.Element {
  const t = openingsText;
  const params = useParams<{ companyId: string; openingId: string }>();
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/pladser">{t().back}</BackLink>
      <Loaded says={t().loadingOne} keys={readOpening.key} page>
        <Known companyId={params.companyId} openingId={params.openingId} />
      </Loaded>
    </Page>
  );
}

function Known(props: { readonly companyId: string; readonly openingId: string }): JSX.Element {
  const scope = networkScope();
  const opening = createAsync(() => readOpening(scope, props.companyId, props.openingId));
  return <Show when={opening()}>{(known) => <Sheets opening={known()} />}</Show>;
}

function Sheets(props: { readonly opening: OpeningView }): JSX.Element {
  const t = openingsText;
  return (
    <>
      <div class="ff-head">
        <div>
          <h1>{props.opening.opening.title}</h1>
          <p class="font-lead mb-0 ff-opening__lead">
            <A href={`/virksomheder/${props.opening.companyId}`}>{props.opening.companyName}</A>
            <StateFlag opening={{ ...props.opening, places: props.opening.opening.places }} />
          </p>
        </div>
        <Show when={may('change-opening') && props.opening.state !== 'closed'}>
          <OpeningActions opening={props.opening} />
        </Show>
      </div>
      <OpeningFactsSheet opening={props.opening} />
      <Show when={may('propose-candidates')}>
        <Show when={props.opening.state === 'open'} fallback={<p class="ff-muted">{t().proposed.notOpen}</p>}>
          <Loaded says={t().proposed.loading} keys={readProposedPeople.key}>
            <ProposedPeople openingId={props.opening.openingId} version={props.opening.version} />
          </Loaded>
          <Loaded says={adjustmentsText().loading} keys={readOpeningAdjustments.key}>
            <OpeningAdjustments openingId={props.opening.openingId} />
          </Loaded>
        </Show>
      </Show>
    </>
  );
}
