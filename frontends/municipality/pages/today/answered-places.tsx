import { A, createAsync } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { Notice } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { addDays, civilDateOf } from '#kit/time/copenhagen.ts';
import { readAnsweredPlaces } from '../../data/shown-proposals.ts';
import { shownText } from '../match/shown.text.ts';

/** So many days an answer is news. */
const newsForDays = 7;

/** Who has answered the places I showed them, while it is news. */
export function AnsweredPlaces(): JSX.Element {
  const t = shownText;
  const scope = requiredRole().scope;
  const answered = createAsync(() => readAnsweredPlaces(scope));
  const news = () =>
    (answered() ?? []).filter(({ answeredAt }) => civilDateOf(answeredAt) >= addDays(today(), -newsForDays));
  return (
    <For each={news()}>
      {(line) => (
        <Notice title={t().answeredNotice(line.name ?? t().unknownName)}>
          <p>
            {t().counts(line.yes, line.tellMeMore, line.no)}.{' '}
            <A href={`/personer/${line.candidateId}/match`}>{t().see}</A>
          </p>
        </Notice>
      )}
    </For>
  );
}
