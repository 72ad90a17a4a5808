import type { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';

/**
 * The OpenAPI 3.1 description of a service, made from the very routes that answer requests. Used at build only: the
 * generator is in no function.
 */
export function describeApi(service: string, api: unknown): Promise<object> {
  return generateSpecs(api as Hono, {
    defaultValidationErrorResponse: false,
    documentation: {
      openapi: '3.1.0',
      info: {
        title: `Fodfæste: ${service}`,
        version: '1',
        description: 'Every error answer is application/problem+json. Changes carry Idempotency-Key and X-CSRF-Token.',
      },
      security: [{ session: [] }],
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-fodfaeste' } } },
    },
  });
}

/** In place of a service's opener where only its routes are read. */
export function notOpened(): never {
  throw new Error('routes are only being described');
}
