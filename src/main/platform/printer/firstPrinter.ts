import { AppError } from '../../../shared/ipc/errors.ts'
import type { WarmPrinter } from './warmPrinter.ts'

/**
 * One Printer out of several, best first: a job goes to the next one only when an engine is not there at all
 * (`PRINTER_MISSING`), and stays there from then on.
 */
export function createFirstPrinter(printers: readonly WarmPrinter[]): WarmPrinter {
  let at = 0
  const run = async (work: (printer: WarmPrinter) => Promise<Uint8Array>): Promise<Uint8Array> => {
    for (;;) {
      const tried = at
      const printer = printers[tried]
      if (!printer) throw new AppError('PRINTER_MISSING')
      try {
        return await work(printer)
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'PRINTER_MISSING' || tried + 1 >= printers.length)
          throw error
        if (at === tried) at = tried + 1
      }
    }
  }
  return {
    warm: () => printers[at]?.warm(),
    pdf: (job) => run((printer) => printer.pdf(job)),
    png: (job) => run((printer) => printer.png(job)),
    close: async () => {
      await Promise.all(printers.map((printer) => printer.close()))
    },
  }
}
