import { For, Show, type JSX } from 'solid-js';
import { feltThings, type CheckInSaid } from '#shared/shapes/check-in.ts';
import type { CheckInWords } from './check-in-form.tsx';

type Said = Omit<CheckInSaid, 'at'>;
type Words = Pick<CheckInWords, 'going' | 'tasks' | 'needs' | 'felt' | 'mark' | 'standing'>;

/** What was said at a check-in, in the words of whoever was asked: the three answers, what was added, and the own words. */
export function SaidLine(props: { readonly said: Said; readonly words: Words; readonly skipped: string }): JSX.Element {
  return (
    <>
      <p>{props.said.skipped ? props.skipped : theThree(props.said, props.words)}</p>
      <Show when={props.said.words}>{(own) => <blockquote class="ff-quote">{own()}</blockquote>}</Show>
      <Show when={added(props.said, props.words).length > 0}>
        <ul class="ff-list ff-muted">
          <For each={added(props.said, props.words)}>{(line) => <li>{line}</li>}</For>
        </ul>
      </Show>
    </>
  );
}

function theThree({ going, tasks, needs }: Said, words: Words): string {
  return [
    ...(going ? [words.going[going]] : []),
    ...(tasks ? [words.tasks[tasks]] : []),
    ...(needs ? [words.needs[needs]] : []),
  ].join(' · ');
}

function added(said: Said, words: Words): readonly string[] {
  return [
    ...feltThings.flatMap((thing) => {
      const mark = said[thing];
      return mark ? [`${words.felt[thing]}: ${words.mark[mark]}`] : [];
    }),
    ...(said.standing ? [words.standing[said.standing]] : []),
  ];
}
