import { benchBoard } from './board.ts'
import { benchEdit } from './edit.ts'
import { benchListening } from './listening.ts'
import { benchPdf } from './pdf.ts'
import { type BenchOptions, openRig, type Rig } from './rig.ts'
import { benchStart } from './start.ts'

const PARTS: Readonly<Record<string, (rig: Rig) => Promise<unknown>>> = {
  board: benchBoard,
  edit: benchEdit,
  start: benchStart,
  pdf: benchPdf,
  listening: benchListening,
}

/** Runs the parts asked for, one after the other, and prints each one's table. @returns all figures, raw */
export async function runBench(options: BenchOptions): Promise<Readonly<Record<string, unknown>>> {
  const rig = await openRig(options)
  const results: Record<string, unknown> = {}
  try {
    for (const part of options.only) results[part] = await PARTS[part]?.(rig)
  } finally {
    await rig.close()
  }
  return results
}
