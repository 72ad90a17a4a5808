import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import type { IconName } from '#kit/icons/icon-names.ts';
import { DateBlock } from '#kit/parts/date-block.tsx';
import { Listen } from '#kit/parts/listen.tsx';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayAndTime, dayDate, nearDate } from '#kit/time/format-dates.ts';
import { readContacts } from '../../data/my-talks.ts';
import { homeText } from './home.text.ts';
import type { NextThing } from './what-is-next.ts';

type Said = {
  readonly title: string;
  readonly on?: string;
  readonly lines: readonly (readonly [IconName, string])[];
  readonly note?: string;
  readonly way?: { readonly href: string; readonly label: string };
};

/** What happens next: when, with whom, where, what to bring, and the one button. */
export function NextCard(props: { readonly of: NextThing; readonly after: NextThing | undefined }): JSX.Element {
  const whom = (): string[] => {
    if (props.of.kind === 'talk') return [props.of.talk.holderId];
    return props.of.kind === 'first-talk' ? [props.of.ownerId] : [];
  };
  const names = createAsync(() => readContacts(whom()));
  const said = (): Said => saidOf(props.of, names() ?? {});
  const aloud = (): string => [said().title, ...said().lines.map(([, text]) => text), said().note ?? ''].join('. ');
  return (
    <section class="ff-sheet" aria-labelledby="next">
      <div classList={{ 'ff-next': said().on !== undefined }}>
        <Show when={said().on}>{(on) => <DateBlock date={on()} />}</Show>
        <h2 class="h3 m-0" id="next">
          {said().title}
        </h2>
      </div>
      <ul class="nobullet-list ff-next-lines">
        <For each={said().lines}>
          {([icon, text]) => (
            <li>
              <Icon name={icon} /> <span>{text}</span>
            </li>
          )}
        </For>
      </ul>
      <Show when={said().note}>{(note) => <p class="ff-muted">{note()}</p>}</Show>
      <Listen text={aloud()} />
      <Show when={said().way}>
        {(way) => (
          <p class="ff-above mb-0">
            <A class="button button-primary ff-wide" href={way().href}>
              {way().label}
            </A>
          </p>
        )}
      </Show>
      <Show when={props.after && afterwards(props.after)}>{(then) => <p class="ff-above mb-0">{then()}</p>}</Show>
    </section>
  );
}

/** What comes after it, in one line. */
function afterwards(thing: NextThing): string | undefined {
  const t = homeText();
  if (thing.kind === 'lesson') return t.after(`${thing.course.title}, ${nearDate(thing.lesson.on)}`);
  return thing.kind === 'talk' ? t.after(t.talkTitle(dayAndTime(thing.talk.startsAt))) : undefined;
}

function saidOf(thing: NextThing, names: Readonly<Record<string, string>>): Said {
  const t = homeText();
  const clock = (time: string): string => time.replace(':', '.');
  switch (thing.kind) {
    case 'talk': {
      const { talk } = thing;
      const name = names[talk.holderId];
      const isThere = talk.form !== 'telephone';
      return {
        ...{ on: civilDateOf(talk.startsAt), title: t.talkTitle(dayAndTime(talk.startsAt)) },
        lines: [
          ...(name ? [['person', t.talkWith(name)] as const] : []),
          [isThere ? 'location' : 'ff-phone', t.how[talk.form](talk.place ?? '')],
          ['time', t.minutes(talk.minutes)],
          ...(isThere ? [['persons', t.bring] as const] : []),
        ],
        note: talk.moveAsked ? t.talkAsked : talk.state === 'confirmed' ? t.talkYes : t.talkAnswer,
        way: { href: `/samtaler/${talk.conversationId}`, label: t.talk },
      };
    }
    case 'first-talk': {
      const name = names[thing.ownerId];
      return {
        title: name ? t.firstTalk(name, dayDate(thing.by)) : t.firstTalkSomebody(dayDate(thing.by)),
        lines: [['time', t.firstTalkTime]],
      };
    }
    case 'lesson': {
      const { on, startsAt, endsAt } = thing.lesson;
      const where = [thing.course.institutionName, thing.course.place?.city].filter(Boolean).join(', ');
      return {
        ...{ on, title: t.lessonTitle(nearDate(on)) },
        lines: [
          ['student', t.lessonText(thing.course.title, clock(startsAt), clock(endsAt))],
          ...(where ? [['location', where] as const] : []),
        ],
        way: { href: '/kurser', label: t.lesson },
      };
    }
    case 'step':
      return {
        ...{ title: t.stepTitle(thing.workplaceName), lines: [['checklist', thing.step]] },
        ...(thing.taken > 0 && { note: t.taken(thing.taken) }),
        way: { href: '/skridt', label: t.step },
      };
    default:
      return { title: t.nothing, lines: [] };
  }
}
