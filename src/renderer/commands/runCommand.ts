import { bridge } from '../ipc/bridge.ts'
import type { Command } from './command.ts'
import { facts } from './facts.ts'
import { COMMANDS } from './registry.ts'
import { matches, shortcutText } from './shortcut.ts'

/** Runs a command if it can be run now; says whether it did. A kiosk that runs knows none: only its staff leave it. */
export function runCommand(command: Command | undefined): boolean {
  const now = facts()
  if (now.place.screen === 'kiosk' || !command?.when(now)) return false
  void command.run()
  return true
}

/** Runs the command of that id, for the menu of the host. */
export const runCommandById = (id: string): boolean => runCommand(COMMANDS.find((command) => command.id === id))

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'))

/** Runs the command that these keys belong to; says whether the keys are used up. */
export function runShortcut(event: KeyboardEvent): boolean {
  const { platform } = bridge().info
  const writing = isWriting(event.target)
  const command = COMMANDS.find(
    (each) => (each.whileWriting || !writing) && each.shortcuts.some((keys) => matches(keys, event, platform)),
  )
  return runCommand(command)
}

/** The keys that a command shows, as they are labelled here. */
export function shortcutOf(command: Command): string | undefined {
  const shortcut = command.shortcuts[0]
  return shortcut === undefined ? undefined : shortcutText(shortcut, bridge().info.platform)
}
