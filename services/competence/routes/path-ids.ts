export { pathInstitution as institutionIn } from '#shared/runtime/path-id.ts';
