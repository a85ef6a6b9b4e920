import type { LucideIcon } from 'lucide-react'

/** One thing that can be picked. */
export interface Pickable {
  readonly id: string
  readonly text: string
  /** What it stands in, or what it is. */
  readonly note?: string | undefined
  readonly icon?: LucideIcon | undefined
}

export interface PickedFrom<O extends Pickable> {
  readonly label: string
  readonly options: readonly O[]
}
