import { A, createAsync, revalidate, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { readOpening } from '#kit/openings/opening-data.ts';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { may } from '#kit/session/may.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import type { OpeningView } from '#shared/shapes/opening.ts';
import { ownCompany } from '../../data/own-company.ts';
import { MembersOnly } from '../../parts/members-only.tsx';
import { OpeningActions } from './opening-actions.tsx';
import { OpeningInWords } from './opening-facts.tsx';
import { OpeningStateFlag } from './opening-state-flag.tsx';
import { openingText } from './opening.text.ts';

/** What does this opening say, and is anybody on the way? */
export function Opening(): JSX.Element {
  const t = openingText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/pladser">{t().back}</BackLink>
      <MembersOnly>
        {(company) => (
          <Loaded says={t().loading} keys={readOpening.key}>
            <OpeningSheet company={company()} />
          </Loaded>
        )}
      </MembersOnly>
    </Page>
  );
}

function OpeningSheet(props: { readonly company: CompanyProfile }): JSX.Element {
  const own = ownCompany();
  const params = useParams<{ openingId: string }>();
  const opening = createAsync(() => readOpening(own.scope, own.companyId, params.openingId));
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  return (
    <Show when={opening()}>
      {(seen) => (
        <>
          <h1>{seen().opening.title}</h1>
          <p class="font-lead">{lead(seen())}</p>
          <div class="ff-narrow">
            <section class="ff-sheet">
              <p>
                <OpeningStateFlag state={seen().state} />
              </p>
              <OpeningInWords
                opening={seen().opening}
                company={props.company}
                municipalities={municipalities() ?? []}
              />
              <p class="ff-muted ff-ruled">{changed(seen())}</p>
            </section>
            <Show when={may('change-opening') && seen().state !== 'closed'}>
              <OpeningActions of={seen()} reload={() => void revalidate(readOpening.key)} />
            </Show>
            <Show when={seen().state === 'closed'}>
              <p class="ff-above">
                <A href="/pladser">{openingText().back}</A>
              </p>
            </Show>
          </div>
        </>
      )}
    </Show>
  );
}

function lead({ state, placesFree, opening }: OpeningView): string {
  const t = openingText();
  if (state === 'open') return t.openLead(placesFree, opening.places);
  return state === 'paused' ? t.pausedLead : t.closedLead;
}

function changed({ changedAt, changedBy }: OpeningView): string {
  const when = dayDate(civilDateOf(changedAt));
  return openingText().changed(when, changedBy);
}
