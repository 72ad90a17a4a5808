import { Empty } from '#kit/parts/states.tsx';
import type { JSX } from 'solid-js';
import { homeText } from './home.text.ts';

/** Who needs something from us: what waits for an answer stands here; nothing yet says so. */
export function Inbox(): JSX.Element {
  return <Empty title={homeText().nothing} text={homeText().nothingText} />;
}
