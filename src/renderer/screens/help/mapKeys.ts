import type { Shortcut } from '../../commands/shortcut.ts'

/** What the keys do on the map, beside the commands of the whole window. */
export const MAP_KEYS = [
  { name: 'move', keys: ['←', '→', '↑', '↓'] },
  { name: 'edit', keys: ['Enter', 'F2'] },
  { name: 'add', keys: ['Tab'] },
  { name: 'addMenu', keys: ['N'] },
  { name: 'feeling', keys: ['−2', '−1', '0', '1', '2'] },
  { name: 'keyPoint', keys: ['K'] },
  { name: 'connect', keys: ['Mod+L'] },
  { name: 'nudge', keys: ['Alt+←', 'Alt+→'] },
  { name: 'many', keys: ['Shift+→', 'Mod+Space'] },
  { name: 'all', keys: ['Mod+A'] },
  { name: 'remove', keys: ['Delete'] },
  { name: 'linked', keys: ['Mod+Enter'] },
  { name: 'clipboard', keys: ['Mod+C', 'Mod+X', 'Mod+V'] },
  { name: 'duplicate', keys: ['Mod+D'] },
  { name: 'menu', keys: ['Shift+F10'] },
  { name: 'regions', keys: ['F6', 'Shift+F6'] },
  { name: 'escape', keys: ['Esc'] },
  { name: 'zoom', keys: ['Mod++', 'Mod+−'] },
  { name: 'actualSize', keys: ['Mod+0'] },
  { name: 'fit', keys: ['Mod+1'] },
] as const satisfies readonly { name: string; keys: readonly Shortcut[] }[]
