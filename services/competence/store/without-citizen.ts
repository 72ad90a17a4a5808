/**
 * A form whose first version held which citizen the person is: asked anew each time since (`citizenOf`), because a CPR number
 * can be put right, and dropped where it still stands.
 */
export const withoutCitizen = {
  schema: 2,
  upcast: ({ citizen: _asItWas, ...stored }: Record<string, unknown>): Record<string, unknown> => stored,
} as const;
