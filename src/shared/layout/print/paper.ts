import type { Orientation, Paper } from './printDocument.ts'

/** Short and long side in mm, ISO 216. */
const SHEETS: Readonly<Record<Exclude<Paper, 'fit'>, readonly [number, number]>> = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
}

/** Size of a sheet in mm. */
export function pageSize(paper: Paper, orientation: Orientation): { w: number; h: number } {
  const [short, long] = SHEETS[paper === 'fit' ? 'A4' : paper]
  return orientation === 'landscape' ? { w: long, h: short } : { w: short, h: long }
}
