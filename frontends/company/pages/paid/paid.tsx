import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { kroner } from '#kit/tailored/kroner.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import { compensationWords } from '#kit/work-capacity/compensation-words.text.ts';
import { HelpMonths } from '#kit/work-capacity/help-months.tsx';
import { ownCompany } from '../../data/own-company.ts';
import { readPaidHelp } from '../../data/paid-help.ts';
import { readPeople } from '../../data/people.ts';
import { MembersOnly } from '../../parts/members-only.tsx';
import { paidText } from './paid.text.ts';

/** What the municipality pays the company for help, and when. */
export function PaidHelp(): JSX.Element {
  const t = paidText;
  return (
    <Page title={t().title} form="tight">
      <MembersOnly>
        {() => (
          <>
            <h1>{t().title}</h1>
            <p class="font-lead">{t().lead}</p>
            <Loaded says={t().loading} keys={[readPaidHelp.key, readPeople.key]}>
              <List />
            </Loaded>
          </>
        )}
      </MembersOnly>
    </Page>
  );
}

function List(): JSX.Element {
  const t = paidText;
  const own = ownCompany();
  const all = createAsync(() => readPaidHelp(own.scope, own.companyId));
  const people = createAsync(() => readPeople(own.scope, own.companyId));
  const name = (candidateId: string): string =>
    people()?.find((person) => person.candidateId === candidateId)?.firstName ?? t().nameless;
  return (
    <Show when={all()}>
      {(known) => (
        <Show when={known().length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
          <div class="ff-narrow ff-stack">
            <For each={known()}>
              {(one) => (
                <article class="ff-sheet">
                  <div class="ff-place__head">
                    <div>
                      <h2 class="h3">
                        {name(one.candidateId)}: {compensationWords().kinds[one.kind]}
                      </h2>
                      <p class="ff-muted">
                        {compensationWords().hours(formatNumber(one.hoursPerWeek), kroner(one.hourlyRateOre))}
                      </p>
                      <p class="ff-muted">{compensationWords().period(shortDate(one.from), shortDate(one.lastDay))}</p>
                    </div>
                    <Flag tone={one.state === 'granted' ? 'good' : 'quiet'}>
                      {compensationWords().states[one.state]}
                    </Flag>
                  </div>
                  <HelpMonths caption={t().months} of={one} />
                </article>
              )}
            </For>
          </div>
        </Show>
      )}
    </Show>
  );
}
