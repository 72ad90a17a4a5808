import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Flag } from '#kit/parts/flag.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { TemplateContent, TemplateVersion, TemplateView } from '#shared/shapes/agreement-template.ts';
import { readTemplateVersions } from '../../data/agreement-template.ts';
import { agreementTemplateText } from './agreement-template.text.ts';
import { DecidedWhy, TemplateInWords } from './template-in-words.tsx';

/** Every decision with who, when and why; an earlier one, or the house's standard, can be used again. */
export function TemplateVersions(props: {
  readonly of: TemplateView;
  readonly onChoose: (words: TemplateContent) => void;
}): JSX.Element {
  const t = (): ReturnType<typeof agreementTemplateText>['versions'] => agreementTemplateText().versions;
  const scope = requiredRole().scope;
  const first = createAsync(() => readTemplateVersions(scope));
  const versions = pagesOf(first, (cursor) => readTemplateVersions(scope, cursor));
  const choose = ({ openings, clauses, contact }: TemplateContent): void => {
    // A new object each time, so that the same ones can be chosen twice.
    props.onChoose({ openings, clauses, ...(contact && { contact }) });
    tellDone(t().filledIn);
  };
  const titleOf = ({ version, setOn }: TemplateVersion): string => t().version(version, setOn ? dayDate(setOn) : '');
  return (
    <Show when={first()}>
      <section class="ff-sheet" aria-labelledby="template-versions">
        <h2 id="template-versions">{t().title}</h2>
        <For each={versions.items()} fallback={<p>{t().none}</p>}>
          {(one) => (
            <Version title={titleOf(one)} of={one} inForce={one.version === props.of.version} onChoose={choose} />
          )}
        </For>
        <Show when={props.of.version > 0 && !versions.hasMore()}>
          <Version title={t().standard} of={{ ...standard, version: 0 }} inForce={false} onChoose={choose} />
        </Show>
        <Show when={versions.hasMore()}>
          <Pager of={versions} shown={t().shown(versions.items().length)} />
        </Show>
      </section>
    </Show>
  );
}

const standard: TemplateContent = { openings: [], clauses: [] };

function Version(props: {
  readonly title: string;
  readonly of: TemplateVersion;
  readonly inForce: boolean;
  readonly onChoose: (words: TemplateContent) => void;
}): JSX.Element {
  const t = (): ReturnType<typeof agreementTemplateText>['versions'] => agreementTemplateText().versions;
  return (
    <details class="ff-fold">
      <summary>
        {props.title}{' '}
        <Show when={props.inForce}>
          <Flag tone="good" icon="check">
            {t().inForce}
          </Flag>
        </Show>
      </summary>
      <DecidedWhy of={props.of} />
      <TemplateInWords of={props.of} />
      <Show when={!props.inForce && may('set-agreement-template')}>
        <button type="button" class="button button-secondary" onClick={() => props.onChoose(props.of)}>
          {t().again}
          <span class="sr-only">{t().againOf(props.title)}</span>
        </button>
      </Show>
    </details>
  );
}
