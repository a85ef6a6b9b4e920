import type { ErrorCode, ErrorData } from './errors.ts'

// Apart from the envelope's schema: the window's first script answers and fails, but checks nothing.

export type Reply<T = unknown> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly data: ErrorData }

/** The router never throws across the wire, and neither does the window's client. */
export const failed = (code: ErrorCode, data: ErrorData = {}): Reply<never> => ({ ok: false, code, data })
