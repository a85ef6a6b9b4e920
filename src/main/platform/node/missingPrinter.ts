import { AppError } from '../../../shared/ipc/errors.ts'
import type { Printer } from '../ports.ts'

/** Where no Chromium is to be had: every job says so. */
export const missingPrinter: Printer = {
  pdf: () => Promise.reject(new AppError('PRINTER_MISSING')),
  png: () => Promise.reject(new AppError('PRINTER_MISSING')),
  close: () => Promise.resolve(),
}
