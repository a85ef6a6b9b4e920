import type { LucideIcon } from 'lucide-react'
import type { ThumbPoint } from '../../components/thumb/thumbPath.ts'

/** One thing that the palette offers. */
export interface Entry {
  readonly id: string
  readonly text: string
  /** Other words by which it is found. */
  readonly also?: string
  /** What it stands in, or what it is. */
  readonly note: string
  readonly icon: LucideIcon
  /** As its keys are labelled here. */
  readonly shortcut?: string | undefined
  /** A journey shows its line. */
  readonly line?: readonly ThumbPoint[]
  readonly run: () => void
}

export interface EntryGroup {
  readonly id: 'commands' | 'places' | 'map' | 'journeys' | 'found'
  readonly entries: readonly Entry[]
}
