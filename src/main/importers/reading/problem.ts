import type { FileRefusal, RefusalData } from '../../../shared/domain/listening/refusal.ts'

/** A file cannot be read, or not to its end. The words are in the `refusals` messages. */
export class SourceProblem extends Error {
  readonly code: FileRefusal
  readonly data: RefusalData
  /** 1-based; null: about the whole file */
  readonly line: number | null

  constructor(code: FileRefusal, data: RefusalData = {}, line: number | null = null) {
    super(code)
    this.name = 'SourceProblem'
    this.code = code
    this.data = data
    this.line = line
  }
}
