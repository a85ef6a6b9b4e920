import type { ErrorCode, ErrorData } from '../../../shared/ipc/errors.ts'

/** What a thread that works apart is told. */
export type ToApart = { readonly kind: 'work'; readonly call: number; readonly task: string; readonly input: unknown }

/** What it says. `part` may come often, then one of the others. */
export type FromApart =
  | { readonly kind: 'part'; readonly call: number; readonly part: unknown }
  | { readonly kind: 'done'; readonly call: number; readonly output: unknown }
  | { readonly kind: 'refused'; readonly call: number; readonly code: ErrorCode; readonly data: ErrorData }
  | { readonly kind: 'broke'; readonly call: number; readonly error: string }

/** Whole numbers that both threads see: Int32Array positions. */
export const SHARED = {
  /** grows while work goes on: what does not grow for long hangs */
  beats: 0,
  /** parts that may be sent before the other side has taken the next one */
  credits: 1,
  /** 1: waiting for the other side */
  waiting: 2,
} as const

export interface ApartThreadData {
  readonly shared: SharedArrayBuffer
}

/** Parts on their way: enough that neither side waits, few enough that memory does not grow with the file. */
export const CREDITS = 8
