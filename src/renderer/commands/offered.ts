import type { LucideIcon } from 'lucide-react'

/** Something that a screen can do now and that is no command of the whole window. */
export interface OfferedAction {
  readonly id: string
  readonly text: string
  /** Where or to what it is done. */
  readonly note: string
  readonly icon: LucideIcon
  /** As its keys are labelled. */
  readonly shortcut?: string | undefined
  /** Found by typing, not shown before. */
  readonly quiet?: boolean
  readonly run: () => void
}

type Offer = () => readonly OfferedAction[]

const offers = new Set<Offer>()

/** Offers what a screen can do to whoever lists everything that can be done, as long as it is shown. @returns ends it */
export function offer(actions: Offer): () => void {
  offers.add(actions)
  return () => void offers.delete(actions)
}

/** What can be done on the screen now. */
export const offered = (): OfferedAction[] => [...offers].flatMap((actions) => actions())
