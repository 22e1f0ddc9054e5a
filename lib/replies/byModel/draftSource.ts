import * as z from 'zod/mini';

/** How a server is spoken to. */
export const APIS = ['openai', 'ollama'] as const;
export type Api = (typeof APIS)[number];

/** Where drafts of a model come from. */
export const DraftSource = z.discriminatedUnion('from', [
  z.object({ from: z.literal('off') }),
  z.object({ from: z.literal('browser') }),
  z.object({
    from: z.literal('address'),
    api: z.enum(APIS),
    /** As it was entered. */
    address: z.string().check(z.minLength(1), z.maxLength(500)),
    model: z.string().check(z.minLength(1), z.maxLength(200)),
  }),
]);
export type DraftSource = z.infer<typeof DraftSource>;

/** Why an entered address cannot be used. */
export const ADDRESS_PROBLEMS = ['no-address', 'not-secure', 'with-password'] as const;
export type AddressProblem = (typeof ADDRESS_PROBLEMS)[number];

/** Who wrote a draft; `address` null: it was written in this browser. */
export const DraftAuthor = z.object({
  name: z.string().check(z.maxLength(200)),
  address: z.nullable(z.string().check(z.maxLength(1000))),
});
export type DraftAuthor = z.infer<typeof DraftAuthor>;
