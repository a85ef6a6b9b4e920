import { AppError } from '../../../../shared/ipc/errors.ts'
import type { SourceProblem } from '../../../importers/reading/problem.ts'

/** What is wrong with a file, as the window and the command line say it. */
export function refusal({ code, data, line }: SourceProblem): AppError {
  if (code === 'CANCELLED') return new AppError('CANCELLED')
  return new AppError('IMPORT_REFUSED', { ...data, reason: code, ...(line === null ? {} : { line }) })
}
