import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { readCheckIns } from '../../data/check-ins.ts';
import { ownCompany } from '../../data/own-company.ts';
import { checkInText } from './check-in.text.ts';

/** On the first page: that three questions wait, and about how many. */
export function CheckInsWait(): JSX.Element {
  const t = checkInText;
  const own = ownCompany();
  const known = createAsync(() => readCheckIns(own.scope, own.companyId));
  const count = (): number => (known() ?? []).filter(({ waiting }) => waiting).length;
  return (
    <Show when={count() > 0}>
      <section class="ff-sheet">
        <h2 class="h3">{t().title}</h2>
        <p>{t().waits(count())}</p>
        <p>
          <A href="/tjek" class="ff-go">
            <Icon name="chat" /> {t().answer}
          </A>
        </p>
      </section>
    </Show>
  );
}
