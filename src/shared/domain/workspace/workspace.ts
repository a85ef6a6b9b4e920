import { Id, Instant, Name, z } from '../schema.ts'

/** The one row that says whose file this is. */
export const Workspace = z.strictObject({
  id: z.literal('workspace'),
  /** The business, as it stands in the title block. */
  name: Name,
  createdAt: Instant,
})
export type Workspace = z.infer<typeof Workspace>
export const WORKSPACE_ID = 'workspace'
export const WorkspaceId = Id
