import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { Mark } from '../icons/icon.tsx';
import { frameText } from './frame.text.ts';
import { Page } from './page.tsx';

/** The page for an address that leads nowhere. */
export function NotFound(): JSX.Element {
  return (
    <Page title={frameText().notFound}>
      <div class="ff-sheet ff-empty">
        <Mark />
        <h1 class="h3">{frameText().notFound}</h1>
        <p>{frameText().notFoundWhat}</p>
        <A class="button button-secondary" href="/">
          {frameText().toFront}
        </A>
      </div>
    </Page>
  );
}
