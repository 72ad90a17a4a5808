import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { DateBlock } from '#kit/parts/date-block.tsx';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayAndTime, nearDate } from '#kit/time/format-dates.ts';
import { readContacts } from '../../data/my-talks.ts';
import { homeText } from './home.text.ts';
import type { NextThing } from './what-is-next.ts';

type Said = {
  readonly title: string;
  readonly text: string;
  readonly note?: string;
  readonly on?: string;
  readonly href: string;
  readonly label: string;
};

/** One thing on the person's way, with its one button; the first is the one that is filled. */
export function NextCard(props: { readonly of: NextThing; readonly isFirst: boolean }): JSX.Element {
  const names = createAsync(() => readContacts(props.of.kind === 'talk' ? [props.of.talk.holderId] : []));
  const said = (): Said => saidOf(props.of, names() ?? {});
  return (
    <section class="ff-sheet">
      <Show when={said().on} fallback={<Words of={said()} />}>
        {(on) => (
          <div class="ff-next">
            <DateBlock date={on()} />
            <div>
              <Words of={said()} />
            </div>
          </div>
        )}
      </Show>
      <p class="ff-above mb-0">
        <A
          class="button ff-wide"
          classList={{ 'button-primary': props.isFirst, 'button-secondary': !props.isFirst }}
          href={said().href}
        >
          {said().label}
        </A>
      </p>
    </section>
  );
}

function Words(props: { readonly of: Said }): JSX.Element {
  return (
    <>
      <h2 class="h3">{props.of.title}</h2>
      <p>{props.of.text}</p>
      <Show when={props.of.note}>
        <p class="ff-muted">{props.of.note}</p>
      </Show>
    </>
  );
}

function saidOf(thing: NextThing, names: Readonly<Record<string, string>>): Said {
  const t = homeText();
  const clock = (time: string): string => time.replace(':', '.');
  switch (thing.kind) {
    case 'talk': {
      const { talk } = thing;
      const name = names[talk.holderId];
      const where = [name && t.talkWith(name), talk.place].filter(Boolean).join('. ');
      const note = talk.moveAsked ? t.talkAsked : talk.state === 'confirmed' ? t.talkYes : t.talkAnswer;
      return {
        ...{ on: civilDateOf(talk.startsAt), title: t.talkTitle(dayAndTime(talk.startsAt)), text: where, note },
        ...{ href: `/samtaler/${talk.conversationId}`, label: t.talk },
      };
    }
    case 'sign':
      return {
        ...{ title: t.signTitle, text: t.signText(thing.institutionName) },
        ...{ href: `/bedoemmelser/${thing.assessmentId}`, label: t.sign },
      };
    case 'lesson': {
      const { on, startsAt, endsAt } = thing.lesson;
      return {
        ...{ on, title: t.lessonTitle(nearDate(on)), href: '/kurser', label: t.lesson },
        text: t.lessonText(thing.course.title, clock(startsAt), clock(endsAt)),
        note: [thing.course.institutionName, thing.course.place?.city].filter(Boolean).join(', '),
      };
    }
    case 'certificate':
      return {
        ...{ title: t.certificateTitle, text: t.certificateText(thing.workplaceName) },
        ...{ href: `/beviser/${thing.certificateId}`, label: t.certificate },
      };
    case 'tell-course':
      return {
        ...{ title: t.tellCourseTitle(thing.title), text: t.tellCourseText },
        ...{ href: `/kurser/${thing.enrolmentId}/fortael`, label: t.tellCourse },
      };
    case 'step':
      return {
        ...{ title: t.stepTitle(thing.workplaceName), text: thing.step, href: '/skridt', label: t.step },
        ...(thing.taken > 0 && { note: t.taken(thing.taken) }),
      };
  }
}
