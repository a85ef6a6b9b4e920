import type { Shortcut } from '../../commands/shortcut.ts'

/** What the keys do among the answers; those with `short` stand in the line below the list. */
export const INBOX_KEYS = [
  { name: 'move', keys: ['↑', '↓', 'K', 'J'] },
  { name: 'assign', keys: ['A'] },
  { name: 'take', keys: ['S'] },
  { name: 'read', keys: ['R'] },
  { name: 'answered', keys: ['W'] },
  { name: 'opportunity', keys: ['O'] },
  { name: 'improvement', keys: ['I'] },
  { name: 'new', keys: ['U'] },
  { name: 'sentiment', keys: ['1', '2', '3'] },
  { name: 'tag', keys: ['T'] },
  { name: 'undo', keys: ['Z'] },
  { name: 'mark', keys: ['X', 'Space'] },
  { name: 'markMany', keys: ['Shift+↓', 'Mod+Click'] },
  { name: 'all', keys: ['Mod+A'] },
  { name: 'remove', keys: ['Delete'] },
  { name: 'search', keys: ['/'] },
  { name: 'note', keys: ['N'] },
] as const satisfies readonly { name: string; keys: readonly Shortcut[] }[]

/** As many as fit under the list, most used first. */
export const LINE_KEYS = [
  { name: 'move', keys: '↑ ↓' },
  { name: 'assign', keys: 'A' },
  { name: 'take', keys: 'S' },
  { name: 'read', keys: 'R' },
  { name: 'answered', keys: 'W' },
  { name: 'opportunity', keys: 'O' },
  { name: 'improvement', keys: 'I' },
  { name: 'sentiment', keys: '1 2 3' },
  { name: 'tag', keys: 'T' },
  { name: 'undo', keys: 'Z' },
  { name: 'note', keys: 'N' },
] as const
