import { For, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { dayDate } from '#kit/time/format-dates.ts';
import type { MyCourse } from '#shared/shapes/my-course.ts';
import { whoHelpsText } from './who-helps.text.ts';

/** Who looks after me on a bridge-building course, who of my municipality is there, and when I try a workplace. */
export function WhoHelps(props: { readonly of: MyCourse }): JSX.Element {
  const t = whoHelpsText;
  return (
    <>
      <Show when={props.of.educationMentor}>{(name) => <p>{t().education(name())}</p>}</Show>
      <Show when={props.of.retentionMentor}>{(name) => <p>{t().retention(name())}</p>}</Show>
      <Show when={props.of.internshipFrom}>{(from) => <p>{t().internship(dayDate(from()))}</p>}</Show>
      <Show when={props.of.sniffInternships}>
        {(weeks) => (
          <>
            <p>{t().sniff}</p>
            <ul>
              <For each={weeks()}>{({ from, to }) => <li>{t().period(dayDate(from), dayDate(to))}</li>}</For>
            </ul>
          </>
        )}
      </Show>
      <Show when={props.of.atSchool}>
        {(contact) => (
          <>
            <p>{t().atSchool(contact().name)}</p>
            <ul>
              <For each={contact().times}>
                {({ day, startsAt, endsAt }) => <li>{t().time(t().days[day], clock(startsAt), clock(endsAt))}</li>}
              </For>
            </ul>
            <p>
              <a class="button button-secondary ff-wide" href={`tel:${contact().phone}`}>
                <Icon name="ff-phone" />
                {t().call(contact().name)}
              </a>
            </p>
          </>
        )}
      </Show>
    </>
  );
}

function clock(time: string): string {
  return time.replace(/^0/, '').replace(':', '.');
}
