import { Id, Instant, Name, z } from '../schema.ts'

/**
 * One file that was brought in. Its rows are not in the log: undo hides the batch, redo shows it, and what stays hidden
 * is deleted after 30 days.
 */
export const ImportBatch = z.strictObject({
  id: Id,
  source: z.string().min(1).max(40),
  /** the file's name, without its folder */
  name: Name,
  at: Instant,
  recipeId: Id.nullable(),
  /** rows of the file, as they were read, and what became of them */
  read: z.number().int().min(0),
  added: z.number().int().min(0),
  updated: z.number().int().min(0),
  refused: z.number().int().min(0),
  hidden: z.boolean(),
})
export type ImportBatch = z.infer<typeof ImportBatch>
