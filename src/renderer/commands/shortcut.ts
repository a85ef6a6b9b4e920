import type { HostInfo } from '../../shared/ipc/host.ts'

/** Keys in the order Mod, Shift, Alt, key: `Mod+Shift+Z`. Mod is Ctrl, on a Mac ⌘. The key is what it writes. */
export type Shortcut = string

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Whether the keys pressed are this shortcut. */
export function matches(shortcut: Shortcut, pressed: Pressed, platform: HostInfo['platform']): boolean {
  const parts = shortcut.split(/\+(?!$)/)
  const key = parts.at(-1)!.toLowerCase()
  const mod = platform === 'darwin' ? pressed.metaKey : pressed.ctrlKey
  const other = platform === 'darwin' ? pressed.ctrlKey : pressed.metaKey
  return (
    pressed.key.toLowerCase() === key &&
    mod === parts.includes('Mod') &&
    !other &&
    // "?" and the like need Shift on some keyboards and not on others.
    (/^[a-z0-9]$|^.{2,}$/.test(key) ? pressed.shiftKey === parts.includes('Shift') : true) &&
    pressed.altKey === parts.includes('Alt')
  )
}

/** The shortcut as the keys are labelled on this system. */
export function shortcutText(shortcut: Shortcut, platform: HostInfo['platform']): string {
  const mac = platform === 'darwin'
  const names: Readonly<Record<string, string>> = mac
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
    : { Mod: 'Ctrl', Shift: 'Shift', Alt: 'Alt' }
  return shortcut
    .split(/\+(?!$)/)
    .map((part) => names[part] ?? part)
    .join(mac ? '' : ' ')
}
