import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { sentence } from '#kit/language/texts.ts';
import type { Alignment, AlignmentVersion } from '#shared/shapes/match-meeting.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { alignmentQuestions } from '#shared/shapes/alignment-questions.ts';
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
            <AgreedFlag version={newest()} />
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
                        <AgreedFlag version={version} />
                      </div>
                      <TakenBackLine version={version} staff={staff()} />
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

/** Minutes of a meeting that is still to be held again: all of them were taken back. Nothing where there are none. */
export function TakenBack(props: { readonly versions: readonly AlignmentVersion[] }): JSX.Element {
  const staff = createAsync(() => readStaff(requiredRole().scope));
  return (
    <Show when={props.versions.length > 0}>
      <details class="ff-fold">
        <summary>{meetingText().takenBackFold(props.versions.length)}</summary>
        <div class="ff-stack">
          <For each={props.versions}>
            {(version) => (
              <section>
                <TakenBackLine version={version} staff={staff()} />
                <Answers alignment={version.alignment} />
              </section>
            )}
          </For>
        </div>
      </details>
    </Show>
  );
}

function TakenBackLine(props: {
  readonly version: AlignmentVersion;
  readonly staff: readonly Colleague[] | undefined;
}): JSX.Element {
  const t = meetingText;
  return (
    <Show when={props.version.takenBack}>
      {(taken) => (
        <p>
          {t().takenBackBy(
            dayDate(civilDateOf(taken().at)),
            nameOf(taken().by, props.staff) ?? t().unknownColleague,
            taken().reason,
          )}
        </p>
      )}
    </Show>
  );
}

function AgreedFlag(props: { readonly version: AlignmentVersion }): JSX.Element {
  const t = meetingText;
  return (
    <Show
      when={!props.version.takenBack}
      fallback={
        <Flag tone="quiet" icon="close">
          {t().takenBack}
        </Flag>
      }
    >
      <Flag tone={props.version.agreed ? 'good' : 'quiet'} icon={props.version.agreed ? 'check' : 'close'}>
        {props.version.agreed ? t().agreed : t().notAgreed}
      </Flag>
    </Show>
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
