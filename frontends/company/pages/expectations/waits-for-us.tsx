import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { may } from '#kit/session/may.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { sentence } from '#kit/language/texts.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readPeople } from '../../data/people.ts';
import { readWaiting } from '../../data/expectations.ts';
import { expectationsText } from './expectations.text.ts';

/** What waits for the company at its match meetings: to answer, or to say yes. Nothing where nothing waits. */
export function WaitsForUs(): JSX.Element {
  return (
    <Show when={may('list-company-alignments')}>
      <Waiting />
    </Show>
  );
}

function Waiting(): JSX.Element {
  const t = expectationsText;
  const own = ownCompany();
  const waiting = createAsync(() => readWaiting(own.scope, own.companyId));
  const people = createAsync(() => readPeople(own.scope, own.companyId));
  const nameOf = (id: string): string =>
    people()?.find(({ candidateId }) => candidateId === id)?.firstName ?? t().someone;
  return (
    <Show when={(waiting()?.length ?? 0) > 0}>
      <section class="ff-sheet" aria-labelledby="waits-for-us">
        <h2 class="h3" id="waits-for-us">
          {t().waiting}
        </h2>
        <ul class="ff-list">
          <For each={waiting()}>
            {(one) => (
              <li class="ff-company-row">
                <div>
                  <p class="ff-strong">
                    <Icon name={one.waitsFor === 'yes' ? 'check' : 'edit'} />{' '}
                    <A href={`/moeder/${one.meetingId}/forventninger`}>
                      {t().waits[one.waitsFor](nameOf(one.candidateId))}
                    </A>
                  </p>
                  <p class="ff-muted">{sentence(dayAndTime(one.startsAt))}</p>
                </div>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
