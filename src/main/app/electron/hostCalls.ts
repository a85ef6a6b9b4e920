import { z } from '../../../shared/domain/schema.ts'

// What the window may ask of main beside the store's requests; the preload script does not load this.

const Path = z.string().min(1).max(4_096)

/** What the window asks of its host, beside the store's requests. */
export const HostCall = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('pickOpen'), filter: z.enum(['workspace', 'journey']) }),
  z.strictObject({
    what: z.literal('pickSave'),
    filter: z.enum(['workspace', 'export']),
    extension: z.string().regex(/^[a-z0-9]{1,12}$/),
    name: z.string().max(10_000),
  }),
  z.strictObject({ what: z.literal('showInFolder'), path: Path }),
  z.strictObject({ what: z.literal('readFile'), path: Path }),
  /** A dropped file's path, told by the preload script, which alone can know it. */
  z.strictObject({ what: z.literal('dropped'), path: Path }),
  z.strictObject({ what: z.literal('setTitle'), title: z.string().max(1_000) }),
])
export type HostCall = z.infer<typeof HostCall>
