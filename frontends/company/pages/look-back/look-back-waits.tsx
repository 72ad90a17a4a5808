import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { readLookBacks } from '../../data/look-backs.ts';
import { ownCompany } from '../../data/own-company.ts';
import { lookBackWaitsText } from './look-back-waits.text.ts';

/** On the first page: that a place has ended, until it is answered. */
export function LookBackWaits(): JSX.Element {
  const t = lookBackWaitsText;
  const own = ownCompany();
  const asked = createAsync(() => readLookBacks(own.scope, own.companyId));
  const count = (): number => (asked() ?? []).filter(({ said }) => !said).length;
  return (
    <Show when={count() > 0}>
      <section class="ff-sheet">
        <h2 class="h3">{t().title}</h2>
        <p>{t().waits(count())}</p>
        <A href="/tilbage" class="ff-go">
          <Icon name="chat" /> {t().answer}
        </A>
      </section>
    </Show>
  );
}
