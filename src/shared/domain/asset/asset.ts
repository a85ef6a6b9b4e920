import { Id, z } from '../schema.ts'

/** Pictures that the store keeps; anything else is refused. */
export const AssetMime = z.enum(['image/png', 'image/jpeg', 'image/webp'])
export type AssetMime = z.infer<typeof AssetMime>

/** A picture, kept once by content and never changed: `id` is the hex SHA-256 of its bytes. */
export const AssetInfo = z.strictObject({
  id: Id,
  mime: AssetMime,
  /** pixels */
  width: z.number().int().positive().max(32_768),
  height: z.number().int().positive().max(32_768),
  /** length of the data in bytes */
  size: z.number().int().positive(),
})
export type AssetInfo = z.infer<typeof AssetInfo>
