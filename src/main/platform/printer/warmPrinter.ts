import type { Printer } from '../ports.ts'

/** A Printer that can be started before its first job is known. */
export interface WarmPrinter extends Printer {
  /** Starts the engine in the background; failures are told by the first job. */
  warm(): void
}
