import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { sentence } from '#kit/language/texts.ts';
import type { Alignment, AlignmentVersion } from '#shared/shapes/match.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { alignmentQuestions } from './alignment-questions.ts';
import { alignmentText } from './alignment.text.ts';
import { meetingText } from './meeting.text.ts';

/** What was agreed: the version that counts, and under it the earlier ones. */
export function Agreement(props: { readonly versions: readonly AlignmentVersion[] }): JSX.Element {
  const t = meetingText;
  const staff = createAsync(() => readStaff(requiredRole().scope));
  const by = (version: AlignmentVersion): string => nameOf(version.writtenBy, staff()) ?? t().unknownColleague;
  const writtenOn = (version: AlignmentVersion): string => dayDate(civilDateOf(version.writtenAt));
  const earlier = (): readonly AlignmentVersion[] => props.versions.slice(1);
  return (
    <Show when={props.versions[0]}>
      {(newest) => (
        <>
          <div class="ff-place__head">
            <h2>{t().agreement}</h2>
            <AgreedFlag agreed={newest().agreed} />
          </div>
          <Answers alignment={newest().alignment} />
          <p class="ff-muted ff-above">{t().written(writtenOn(newest()), by(newest()))}</p>
          <Show when={earlier().length > 0}>
            <details class="ff-fold">
              <summary>{t().earlier(earlier().length)}</summary>
              <div class="ff-stack">
                <For each={earlier()}>
                  {(version) => (
                    <section>
                      <div class="ff-place__head">
                        <h3 class="ff-h-small">{t().earlierTitle(sentence(writtenOn(version)), by(version))}</h3>
                        <AgreedFlag agreed={version.agreed} />
                      </div>
                      <Answers alignment={version.alignment} />
                    </section>
                  )}
                </For>
              </div>
            </details>
          </Show>
        </>
      )}
    </Show>
  );
}

function AgreedFlag(props: { readonly agreed: boolean }): JSX.Element {
  return (
    <Flag tone={props.agreed ? 'good' : 'quiet'} icon={props.agreed ? 'check' : 'close'}>
      {props.agreed ? meetingText().agreed : meetingText().notAgreed}
    </Flag>
  );
}

function Answers(props: { readonly alignment: Alignment }): JSX.Element {
  return (
    <dl class="ff-answers">
      <For each={alignmentQuestions}>
        {(question) => (
          <div>
            <dt>{alignmentText().question[question]}</dt>
            <dd>{props.alignment[question]}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
