import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import { readJournalRequests } from '../../data/journal-exports.ts';
import { ProtectedMark } from '../address/protected-mark.tsx';
import { noticesText } from './today-notices.text.ts';

/** People who asked for everything that is written about them, with the last day to give it (GDPR, article 12). */
export function JournalRequests(): JSX.Element {
  const t = noticesText;
  const requests = createAsync(async () =>
    may('list-journal-requests') ? readJournalRequests(requiredRole().scope) : undefined,
  );
  return (
    <Show when={requests()?.items.length}>
      {(count) => (
        <WorkList title={t().journalAsked} count={count()}>
          <For each={requests()?.items}>
            {(person) => (
              <WorkRow
                when={t().journalBy(shortDate(person.dueOn))}
                late={person.dueOn < today()}
                who={
                  <>
                    <A href={`/personer/${person.candidateId}`}>{person.name}</A>
                    <ProtectedMark when={person.addressProtected} />
                  </>
                }
                what={t().journalWhat}
                action={
                  <A class="button button-secondary" href={`/personer/${person.candidateId}/journal`}>
                    {t().journalOpen}
                    <span class="sr-only">{t().journalOpenFor(person.name)}</span>
                  </A>
                }
              />
            )}
          </For>
        </WorkList>
      )}
    </Show>
  );
}
