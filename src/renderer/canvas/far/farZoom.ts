/** Below this zoom everything but the headers is drawn on one canvas, cards as channel marks. */
export const FAR = 0.4
/** From so far away only signs, the line and its key stations can be told apart. */
export const LINE_ONLY = 0.15
/** px on screen; a stage sign is never lower than this. */
export const LEAST_HEAD = 26

export const isFar = (zoom: number): boolean => zoom < FAR

/** Height of the band of signs on screen, px: it shrinks with the map as long as its words can be read. */
export function headOnScreen(headH: number, zoom: number): number {
  return Math.max(headH * zoom, LEAST_HEAD)
}
