export { PageHead } from '#kit/parts/page-head.tsx';
