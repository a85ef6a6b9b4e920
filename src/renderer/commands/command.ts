import type { LucideIcon } from 'lucide-react'
import type { Facts } from './facts.ts'
import type { Shortcut } from './shortcut.ts'

/** One thing that a user can do. Menu, shortcut and button read the same object. */
export interface Command {
  readonly id: string
  /** Its name stands in i18n under `commands.<label>`. */
  readonly label: CommandLabel
  readonly group: 'file' | 'edit' | 'view' | 'map' | 'help'
  readonly icon: LucideIcon
  /** The first one is shown. */
  readonly shortcuts: readonly Shortcut[]
  /** Also while something is being written; else the keys belong to the text. */
  readonly whileWriting?: boolean
  when(facts: Facts): boolean
  run(): void | Promise<void>
}

export type CommandLabel =
  | 'undo'
  | 'redo'
  | 'history'
  | 'outline'
  | 'timeline'
  | 'drawWish'
  | 'seeStory'
  | 'seeChanges'
  | 'newJourney'
  | 'openFile'
  | 'newFile'
  | 'copyFile'
  | 'import'
  | 'noteAnswer'
  | 'newImprovement'
  | 'bringIn'
  | 'export'
  | 'settings'
  | 'help'
  | 'backups'
  | 'privacy'
  | 'goHome'
  | 'goMap'
  | 'goListen'
  | 'goSee'
  | 'goImprove'
  | 'goKiosk'
  | 'goPersonas'
  | 'present'
  | 'rename'
  | 'palette'
