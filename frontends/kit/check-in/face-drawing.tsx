import type { JSX } from 'solid-js';

/** A face whose mouth bends with how glad it is: 24 is the least, 41 the gladdest. Its word stands beside it. */
export function FaceDrawing(props: { readonly mouth: number }): JSX.Element {
  return (
    <svg viewBox="0 0 48 48" width="56" height="56" aria-hidden="true">
      <circle cx="24" cy="24" r="22" fill="none" stroke="currentColor" stroke-width="2" />
      <circle cx="17" cy="19" r="2.5" fill="currentColor" />
      <circle cx="31" cy="19" r="2.5" fill="currentColor" />
      <path
        d={`M14 32 Q24 ${props.mouth} 34 32`}
        fill="none"
        stroke="currentColor"
        stroke-width="2.5"
        stroke-linecap="round"
      />
    </svg>
  );
}
