import type { JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { privacyText } from './privacy.text.ts';

/** What is kept, who sees it, and what a person may demand. */
export function Privacy(): JSX.Element {
  const t = privacyText;
  return (
    <Page title={t().title}>
      <article class="ff-prose">
        <h1>{t().title}</h1>
        <p class="font-lead">{t().lead}</p>
        <h2>{t().parts.kept}</h2>
        <p>{t().parts.keptText}</p>
        <h2>{t().parts.seen}</h2>
        <p>{t().parts.seenText}</p>
        <h2>{t().parts.logged}</h2>
        <p>
          {t().parts.loggedText} <a href="/min-side/visninger">{t().parts.loggedLink}</a>.
        </p>
        <h2>{t().parts.rules}</h2>
        <p>{t().parts.rulesText}</p>
        <h2>{t().parts.rights}</h2>
        <p>{t().parts.rightsText}</p>
        <h2>{t().parts.device}</h2>
        <p>{t().parts.deviceText}</p>
      </article>
    </Page>
  );
}
