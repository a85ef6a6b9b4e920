import { expect, it } from 'vitest'
import { matches, shortcutText } from './shortcut.ts'

const press = (key: string, ...held: ('ctrl' | 'meta' | 'shift' | 'alt')[]) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
})

it('does not redo when undo was meant', () => {
  expect(matches('Mod+Z', press('z', 'ctrl'), 'linux')).toBe(true)
  expect(matches('Mod+Z', press('Z', 'ctrl', 'shift'), 'linux')).toBe(false)
  expect(matches('Mod+Shift+Z', press('Z', 'ctrl', 'shift'), 'linux')).toBe(true)
})

it('leaves AltGr and the other modifier alone, because they write letters', () => {
  expect(matches('Mod+E', press('e', 'ctrl', 'alt'), 'win32')).toBe(false)
  expect(matches('Mod+E', press('e', 'meta'), 'win32')).toBe(false)
  expect(matches('Mod+E', press('e', 'meta'), 'darwin')).toBe(true)
})

it('takes the question mark with or without Shift, as the keyboard has it', () => {
  expect(matches('?', press('?', 'shift'), 'linux')).toBe(true)
  expect(matches('?', press('?'), 'linux')).toBe(true)
})

it('names keys as they are labelled', () => {
  expect(shortcutText('Mod+Shift+Z', 'darwin')).toBe('⌘⇧Z')
  expect(shortcutText('Mod+Shift+Z', 'win32')).toBe('Ctrl Shift Z')
  expect(shortcutText('Mod++', 'linux')).toBe('Ctrl +')
})
