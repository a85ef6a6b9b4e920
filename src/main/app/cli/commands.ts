import { backup, backups, check, restore } from './commands/care.ts'
import { coach, consistency } from './commands/coach.ts'
import { exportMap } from './commands/export.ts'
import { importInputs } from './commands/import.ts'
import { improvements } from './commands/improving.ts'
import { kioskPin } from './commands/kiosks.ts'
import { feedback, figures } from './commands/listening.ts'
import { journeys, show } from './commands/looking.ts'
import { make, synth, templates } from './commands/making.ts'
import { erase } from './commands/privacy.ts'
import { verdict } from './commands/proving.ts'
import { key, report } from './commands/seeing.ts'
import { log, redo, undo } from './commands/timeline.ts'
import type { Command } from './context.ts'

/** Every command by its name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  templates,
  new: make,
  journeys,
  show,
  import: importInputs,
  export: exportMap,
  log,
  undo,
  redo,
  check,
  backup,
  backups,
  restore,
  synth,
  figures,
  feedback,
  coach,
  consistency,
  key,
  verdict,
  improvements,
  report,
  erase,
  'kiosk-pin': kioskPin,
}
