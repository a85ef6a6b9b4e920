import type { Order } from './presentation.ts'

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

const FIXED: Readonly<Record<string, Order>> = {
  ArrowRight: { do: 'walk', by: 1 },
  ArrowDown: { do: 'walk', by: 1 },
  PageDown: { do: 'walk', by: 1 },
  ' ': { do: 'walk', by: 1 },
  Enter: { do: 'walk', by: 1 },
  ArrowLeft: { do: 'walk', by: -1 },
  ArrowUp: { do: 'walk', by: -1 },
  PageUp: { do: 'walk', by: -1 },
  Backspace: { do: 'walk', by: -1 },
  Home: { do: 'first' },
  End: { do: 'last' },
  b: { do: 'blank', as: 'black' },
  '.': { do: 'blank', as: 'black' },
  w: { do: 'blank', as: 'white' },
  ',': { do: 'blank', as: 'white' },
  s: { do: 'spotlight' },
  z: { do: 'zoomHere' },
  n: { do: 'notes' },
  t: { do: 'theme' },
  '?': { do: 'keys' },
  F1: { do: 'keys' },
}

/** What a key asks for; digits and the zoom are asked for elsewhere. Keys with Ctrl, ⌘ or Alt belong to others. */
export function orderOf(event: Pressed): Order | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return Object.hasOwn(FIXED, key) ? (FIXED[key] ?? null) : null
}

/** How long a second digit still belongs to the first one. */
export const DIGITS_MS = 800

/** The digits so far with one more: "1" then "2" is stage 12 where there is one, else stage 2. */
export function withDigit(before: string, digit: string, stages: number): string {
  const both = `${before}${digit}`
  return Number(both) <= stages ? both : digit
}

/** The keys, as the list behind `?` shows them. */
export const PRESENT_KEYS = [
  { name: 'next', keys: ['→', 'PageDown', 'Space', 'Enter'] },
  { name: 'back', keys: ['←', 'PageUp'] },
  { name: 'ends', keys: ['Home', 'End'] },
  { name: 'stage', keys: ['1', '…', '9'] },
  { name: 'black', keys: ['B', '.'] },
  { name: 'white', keys: ['W'] },
  { name: 'spotlight', keys: ['S'] },
  { name: 'spotSize', keys: ['+', '−'] },
  { name: 'zoom', keys: ['Z', 'Mod+wheel'] },
  { name: 'unzoom', keys: ['0'] },
  { name: 'notes', keys: ['N'] },
  { name: 'theme', keys: ['T'] },
  { name: 'fullscreen', keys: ['F'] },
  { name: 'keys', keys: ['?'] },
  { name: 'leave', keys: ['Esc'] },
] as const
