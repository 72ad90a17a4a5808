import * as z from 'zod/mini';

type Described = z.core.$ZodType & { readonly _zod: { readonly def: Parts } };
type Parts = z.core.$ZodTypeDef & {
  readonly shape?: Readonly<Record<string, Described>>;
  readonly element?: Described;
  readonly innerType?: Described;
  readonly valueType?: Described;
};

/**
 * The same form without the rules for what a person may enter. Facts were accepted when they were told; a rule made
 * stricter since must not make them unreadable, neither in a queue today nor in a rebuild next year.
 */
export function asTold<Schema extends z.core.$ZodType>(schema: Schema): Schema {
  const { shape, element, innerType, valueType, ...def } = (schema as unknown as Described)._zod.def;
  return z.core.clone(schema, {
    ...def,
    checks: [],
    ...(shape && { shape: Object.fromEntries(Object.entries(shape).map(([name, inner]) => [name, asTold(inner)])) }),
    ...(element && { element: asTold(element) }),
    ...(innerType && { innerType: asTold(innerType) }),
    ...(valueType && { valueType: asTold(valueType) }),
  } as never) as Schema;
}
