import { useParams } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { openLink } from '#kit/links/held-link.ts';
import { askedTimesText } from '#kit/times/asked-times.text.ts';
import { LinkedTimesPage } from '#kit/times/linked-times.tsx';
import { answerLinkedTimes, readLinkedTimes } from '../../data/times.ts';

/** When can we meet a person: what the link in the e-mail opens. */
export function LinkedTimes(): JSX.Element {
  const t = askedTimesText;
  const params = useParams<{ partnership: string }>();
  const link = openLink(
    untrack(() => params.partnership),
    readLinkedTimes,
  );
  return (
    <LinkedTimesPage
      heading={({ openingTitle }) => t().about(openingTitle)}
      lead={() => t().leadCompany}
      home="/virksomhed/tider"
      link={link}
      send={(said, key) => answerLinkedTimes(link.held, said, key)}
    />
  );
}
