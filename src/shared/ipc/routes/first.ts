import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import { Id, z } from '../../domain/schema.ts'
import { action, query } from '../route.ts'
import type { Settings, WorkspaceState } from './files.ts'
import type { JourneySummary } from './maps.ts'

/** The parts of the screen of what customers say. */
export const ListenTab = z.enum(['answers', 'figures', 'files', 'kiosk'])
export type ListenTab = z.infer<typeof ListenTab>

/** The parts of the screen that shows what hurts and why. */
export const SeeTab = z.enum(['overview', 'key', 'questions', 'consistency', 'segments'])
export type SeeTab = z.infer<typeof SeeTab>

/** The parts of the screen of what is done about it, and whether it helped. */
export const ImproveTab = z.enum(['board', 'results', 'story', 'playbooks', 'visits'])
export type ImproveTab = z.infer<typeof ImproveTab>

/** Where in the window somebody is, as it is kept for the next start. */
export const WindowPlace = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('home') }),
  z.strictObject({ screen: z.literal('map'), journeyId: Id }),
  z.strictObject({ screen: z.literal('personas'), personaId: Id.nullable() }),
  z.strictObject({ screen: z.literal('listen'), tab: ListenTab }),
  z.strictObject({ screen: z.literal('see'), tab: SeeTab }),
  z.strictObject({ screen: z.literal('improve'), tab: ImproveTab }),
  /** It runs, and goes on running at the next start. */
  z.strictObject({ screen: z.literal('kiosk'), kioskId: Id }),
])
export type WindowPlace = z.infer<typeof WindowPlace>

/** What the first screen shows, and nothing that it does not show. */
export type FirstScreen =
  | { readonly screen: 'map'; readonly doc: JourneyDoc }
  | { readonly screen: 'personas'; readonly personaId: string | null }
  | { readonly screen: 'listen'; readonly tab: ListenTab }
  | { readonly screen: 'see'; readonly tab: SeeTab }
  | { readonly screen: 'improve'; readonly tab: ImproveTab }
  | { readonly screen: 'kiosk'; readonly kioskId: string }
  | {
      readonly screen: 'home'
      /** as `journey.list` gives the three shelves */
      readonly journeys: readonly JourneySummary[]
      readonly archive: readonly JourneySummary[]
      readonly trash: readonly JourneySummary[]
    }

export interface FirstView {
  readonly settings: Settings
  readonly workspace: WorkspaceState
  /** null while no file is open */
  readonly shown: (FirstScreen & { readonly canUndo: boolean; readonly canRedo: boolean }) | null
}

export const firstRoutes = {
  /** All that a window shows first, where its user was: one question instead of eight. */
  'workspace.first': query(z.strictObject({})).gives<FirstView>(),
  /** Keeps where the user of a file is now; a file that is not among the recent ones is passed over. */
  'workspace.leftAt': action(z.strictObject({ file: z.string().min(1).max(4_096), place: WindowPlace })).gives<null>(),
} as const
