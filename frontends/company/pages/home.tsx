import type { JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { userName } from '#kit/session/session.ts';
import { homeText } from './home.text.ts';

/** Who is with us, what is expected of me, whom do I call? */
export function Home(): JSX.Element {
  const firstName = (): string => (userName() ?? '').split(' ')[0] ?? '';
  return (
    <Page title={homeText().title} form="phone">
      <h1>{homeText().greeting(firstName())}</h1>
      <Empty title={homeText().nobody} text={homeText().nobodyText} />
    </Page>
  );
}
