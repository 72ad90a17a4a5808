import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import type { ImportView } from '#shared/shapes/referral-import.ts';
import { importText } from './import.text.ts';
import { ImportLines } from './import-lines.tsx';
import { ResultFile } from './result-file.tsx';

/** What a list did: who was referred, and who was not and why. */
export function FinishedImport(props: { readonly of: ImportView }): JSX.Element {
  const t = importText;
  const count = (state: 'written' | 'faulty' | 'known' | 'repeated'): number => props.of.counts?.[state] ?? 0;
  const isWhole = (): boolean => count('faulty') + count('known') + count('repeated') === 0;
  return (
    <>
      <h1>{t().finished(formatNumber(count('written')))}</h1>
      <p class="font-lead">
        {t().finishedLead} {isWhole() && t().allIn}
      </p>
      <div class="ff-narrow ff-stack">
        <div class="ff-actions">
          <A class="button button-primary" href="/personer?vis=team">
            {t().toPeople}
          </A>
          <ResultFile of={props.of} />
        </div>
        <Show when={props.of.linesKept} fallback={<p class="ff-muted">{t().linesGone}</p>}>
          <ImportLines of={props.of} state="faulty" />
          <ImportLines of={props.of} state="known" />
          <ImportLines of={props.of} state="repeated" />
          <ImportLines of={props.of} state="written" />
        </Show>
      </div>
    </>
  );
}
