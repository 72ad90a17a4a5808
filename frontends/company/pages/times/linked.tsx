import { createAsync, revalidate, useParams } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { askedTimesText } from '#kit/times/asked-times.text.ts';
import { LinkedTimesPage } from '#kit/times/linked-times.tsx';
import { answerLinkedTimes, readLinkedTimes } from '../../data/times.ts';

/** When can we meet a person: what the link in the e-mail opens. */
export function LinkedTimes(): JSX.Element {
  const t = askedTimesText;
  const params = useParams<{ partnership: string }>();
  // The word stands behind the `#`, which no server is told; it is read once, so that a lost one ends nothing.
  const word = location.hash.slice(1);
  const view = createAsync(() => readLinkedTimes(params.partnership, word));
  const scope = untrack(() => params.partnership);
  const readAgain = async () => {
    await revalidate(readLinkedTimes.key);
    return readLinkedTimes(scope, word);
  };
  return (
    <LinkedTimesPage
      heading={({ openingTitle }) => t().about(openingTitle)}
      lead={() => t().leadCompany}
      home="/virksomhed/tider"
      view={view}
      key={readLinkedTimes.key}
      readAgain={readAgain}
      send={(said, key) => answerLinkedTimes({ scope: params.partnership, word }, said, key)}
    />
  );
}
