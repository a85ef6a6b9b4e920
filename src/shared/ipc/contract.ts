import type { ChangeSet } from '../domain/change/changeSet.ts'
import type { z } from '../domain/schema.ts'
import { branchRoutes } from './routes/branch.ts'
import { bringingRoutes } from './routes/bringing.ts'
import { coachRoutes } from './routes/coach.ts'
import { consistencyRoutes } from './routes/consistency.ts'
import { figuresRoutes } from './routes/figures.ts'
import { fileRoutes, type Settings, type WorkspaceState } from './routes/files.ts'
import { firstRoutes } from './routes/first.ts'
import { improvingRoutes } from './routes/improving.ts'
import { inboxRoutes } from './routes/inbox.ts'
import { keyPointRoutes } from './routes/keyPoints.ts'
import { kioskRoutes } from './routes/kiosk.ts'
import { listeningRoutes } from './routes/listening.ts'
import { mapRoutes } from './routes/maps.ts'
import { overviewRoutes } from './routes/overview.ts'
import { practiceRoutes } from './routes/practice.ts'
import { privacyRoutes } from './routes/privacy.ts'
import { proofRoutes } from './routes/proof.ts'
import { remindingRoutes } from './routes/reminding.ts'
import { segmentRoutes } from './routes/segments.ts'
import { stakeRoutes } from './routes/stakes.ts'
import { startRoutes } from './routes/start.ts'
import { storyRoutes } from './routes/story.ts'
import { tableRoutes } from './routes/tables.ts'

/** Every request there is, declared once. */
export const ROUTES = {
  ...mapRoutes,
  ...branchRoutes,
  ...fileRoutes,
  ...startRoutes,
  ...firstRoutes,
  ...listeningRoutes,
  ...inboxRoutes,
  ...bringingRoutes,
  ...privacyRoutes,
  ...figuresRoutes,
  ...coachRoutes,
  ...consistencyRoutes,
  ...keyPointRoutes,
  ...stakeRoutes,
  ...overviewRoutes,
  ...kioskRoutes,
  ...tableRoutes,
  ...remindingRoutes,
  ...practiceRoutes,
  ...improvingRoutes,
  ...proofRoutes,
  ...storyRoutes,
  ...segmentRoutes,
} as const
export type Routes = typeof ROUTES
export type RouteName = keyof Routes
export type Input<R extends RouteName> = z.infer<Routes[R]['input']>
/** What the caller may leave out (defaults) is left out here. */
export type RawInput<R extends RouteName> = z.input<Routes[R]['input']>
export type Output<R extends RouteName> =
  | NonNullable<Routes[R]['output']>
  | (null extends Routes[R]['output'] ? null : never)

export type RecordedRoute = { [R in RouteName]: Routes[R]['undo'] extends true ? R : never }[RouteName]
export type DirectRoute = Exclude<RouteName, RecordedRoute>

/** What the backend tells every window, unasked. */
export interface Events {
  /** A recorded step was done, undone or redone; `changes` are as they now are to be applied. */
  'document.changed': {
    readonly seq: number
    readonly cause: 'done' | 'undone' | 'redone'
    readonly changeSet: ChangeSet
    readonly canUndo: boolean
    readonly canRedo: boolean
  }
  /** Another file is open, or the one that was open is in trouble. */
  'workspace.changed': WorkspaceState
  /** What is in the file is not what was told before: everything shown is to be asked for again. */
  'workspace.rewritten': { readonly reason: 'personErased' | 'retention' }
  'settings.changed': Settings
  /** Stored answers were read again in the background, and so many are read otherwise now. */
  'feedback.readAgain': { readonly changed: number }
  'job.progress': { readonly requestId: string; readonly phase: string; readonly fraction: number }
}
export type EventName = keyof Events
export interface EventMessage<E extends EventName = EventName> {
  readonly event: E
  readonly data: Events[E]
}
