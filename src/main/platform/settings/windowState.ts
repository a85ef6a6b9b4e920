import { join } from 'node:path'
import { z } from '../../../shared/domain/schema.ts'
import { type JsonFile, jsonFile } from './jsonFile.ts'

/** In the screen's device-independent pixels. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const whole = z.number().int()
export const WindowState = z.object({
  bounds: z.object({ x: whole, y: whole, width: whole.min(1), height: whole.min(1) }).nullable(),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof WindowState>

export const MIN_WINDOW = { width: 900, height: 600 } as const
const DEFAULT_WINDOW = { width: 1366, height: 768 } as const
/** How much of the title bar must be within reach for a window to be grabbed. */
const GRIP = { width: 120, height: 40 } as const

/** `<home>/window.json`, apart from the settings because another thread writes those. */
export const windowStateFile = (home: string): JsonFile<WindowState> =>
  jsonFile<WindowState>({
    path: join(home, 'window.json'),
    schema: WindowState,
    initial: { bounds: null, maximized: false },
  })

const overlap = (startA: number, lengthA: number, startB: number, lengthB: number): number =>
  Math.min(startA + lengthA, startB + lengthB) - Math.max(startA, startB)

/** Where the window opens: where it was, unless that screen is gone; then in the middle of the first one. */
export function placeWindow(saved: Bounds | null, displays: readonly Bounds[]): Bounds {
  const primary = displays[0] ?? { x: 0, y: 0, ...DEFAULT_WINDOW }
  if (saved) {
    const width = Math.max(saved.width, MIN_WINDOW.width)
    const height = Math.max(saved.height, MIN_WINDOW.height)
    const reachable = displays.some(
      (display) =>
        overlap(saved.x, width, display.x, display.width) >= GRIP.width &&
        overlap(saved.y, GRIP.height, display.y, display.height) >= GRIP.height,
    )
    if (reachable) return { x: saved.x, y: saved.y, width, height }
  }
  const width = Math.min(DEFAULT_WINDOW.width, primary.width)
  const height = Math.min(DEFAULT_WINDOW.height, primary.height)
  return {
    x: Math.round(primary.x + (primary.width - width) / 2),
    y: Math.round(primary.y + (primary.height - height) / 2),
    width,
    height,
  }
}
