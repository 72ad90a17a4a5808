import { For, Show, type JSX } from 'solid-js';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { MeetingTimesView } from '#shared/shapes/meeting-times.ts';
import { timesText } from './times.text.ts';

/** Who has answered, when and how, and what they wrote in own words. */
export function WhoAnswered(props: { readonly of: MeetingTimesView; readonly name: string }): JSX.Element {
  const t = timesText;
  const sides = () => [
    { who: props.name, said: props.of.citizen },
    { who: props.of.companyName, said: props.of.company },
  ];
  return (
    <section class="ff-sheet ff-above" aria-labelledby="who-answered">
      <h2 class="h3" id="who-answered">
        {t().people}
      </h2>
      <ul class="ff-list">
        <For each={sides()}>
          {({ who, said }) => (
            <li class="ff-company-row">
              <div>
                <p class="ff-strong mb-0">{who}</p>
                <Show when={said} fallback={<p class="ff-muted mb-0">{t().notAnswered}</p>}>
                  {(answer) => (
                    <>
                      <p class="ff-muted mb-0">
                        {t().answeredAt(dayAndTime(answer().answeredAt))}. {answer().byLink ? t().byLink : t().signedIn}
                        .
                      </p>
                      <Show when={answer().note}>
                        {(note) => (
                          <p class="mb-0">
                            {t().note(who)}: “{note()}”
                          </p>
                        )}
                      </Show>
                      <Show when={answer().brings}>
                        {(brings) => (
                          <p class="mb-0">
                            {t().brings(who)}: {brings()}
                          </p>
                        )}
                      </Show>
                    </>
                  )}
                </Show>
              </div>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
