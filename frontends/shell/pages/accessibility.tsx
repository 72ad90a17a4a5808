import { For, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { accessibilityText } from './accessibility.text.ts';

/** The accessibility statement, where Danish public sites have it: `/was`. */
export function Accessibility(): JSX.Element {
  const t = accessibilityText;
  return (
    <Page title={t().title}>
      <article class="ff-prose">
        <h1>{t().title}</h1>
        <p class="font-lead">{t().lead}</p>
        <h2>{t().can}</h2>
        <ul>
          <For each={t().canList}>{(line) => <li>{line}</li>}</For>
        </ul>
        <h2>{t().known}</h2>
        <p>{t().knownText}</p>
        <h2>{t().tell}</h2>
        <p>{t().tellText}</p>
        <p>{t().complain}</p>
      </article>
    </Page>
  );
}
