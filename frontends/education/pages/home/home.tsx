import type { JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { homeText } from './home.text.ts';

/** What waits for me today? */
export function Home(): JSX.Element {
  return (
    <Page title={homeText().title}>
      <h1>{homeText().title}</h1>
      <Empty title={homeText().nothing} text={homeText().nothingText} />
    </Page>
  );
}
