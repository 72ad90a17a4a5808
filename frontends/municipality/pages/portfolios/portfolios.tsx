import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { DenseList, type Column } from '#kit/parts/dense-list.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { ReceivedLine } from '#shared/shapes/portfolio.ts';
import { readPortfolios } from '../../data/portfolios.ts';
import { portfoliosText } from './portfolios.text.ts';

/** Who shows us what they can? */
export function Portfolios(): JSX.Element {
  const t = portfoliosText;
  return (
    <Page title={t().title}>
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <Loaded says={t().loading}>
        <List />
      </Loaded>
    </Page>
  );
}

function List(): JSX.Element {
  const t = portfoliosText;
  const page = createAsync(() => readPortfolios(requiredRole().scope));
  const columns = (): readonly Column<ReceivedLine>[] => [
    { label: t().columns.name, cell: (line) => <A href={`/portefoljer/${line.answerId}`}>{line.name}</A> },
    { label: t().columns.certificates, cell: (line) => line.certificates },
    { label: t().columns.received, cell: (line) => dayAndTime(line.receivedAt) },
    {
      label: t().columns.person,
      cell: (line) => (
        <Show when={line.candidateId} fallback={<span class="ff-muted">{t().noCase}</span>}>
          {(candidateId) => <A href={`/personer/${candidateId()}`}>{t().open}</A>}
        </Show>
      ),
    },
  ];
  return (
    <Show when={page()}>
      {(shown) => (
        <Show when={shown().items.length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
          <DenseList title={t().title} rows={shown().items} columns={columns()} />
        </Show>
      )}
    </Show>
  );
}
