import type { Shortcut } from '../../commands/shortcut.ts'

/** What the keys do among the journeys. */
export const HOME_KEYS = [
  { name: 'walk', keys: ['←', '→', '↑', '↓'] },
  { name: 'open', keys: ['Enter'] },
  { name: 'choose', keys: ['Space'] },
  { name: 'chooseAll', keys: ['Mod+A'] },
  { name: 'rename', keys: ['F2'] },
  { name: 'throwAway', keys: ['Delete'] },
  { name: 'menu', keys: ['Shift+F10'] },
] as const satisfies readonly { name: string; keys: readonly Shortcut[] }[]
