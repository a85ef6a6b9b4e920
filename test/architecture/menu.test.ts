import { expect, test } from 'vitest'
import { MENU, MENU_COMMANDS } from '../../src/main/app/electron/menuModel.ts'
import { COMMANDS } from '../../src/renderer/commands/registry.ts'

// Would catch: a menu item whose command has another name in the window, or shows keys that do something else.

const entries = MENU.flatMap(({ entries }) => entries).filter(
  (entry) => typeof entry === 'object' && 'command' in entry,
)

test('every menu item is a command of the window, with the keys that the window hears', () => {
  const shown = entries.map(({ command, keys }) => ({ command, keys: keys?.replace('CmdOrCtrl', 'Mod') ?? null }))
  const heard = entries.map(({ command }) => {
    const found = COMMANDS.find(({ id }) => id === command)
    return { command: found?.id, keys: found?.shortcuts[0] ?? null }
  })
  expect(shown).toEqual(heard)
})

test('every command of the menu stands in it once', () => {
  expect(entries.map(({ command }) => command).sort()).toEqual([...MENU_COMMANDS].sort())
})
