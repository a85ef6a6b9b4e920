import type { EventMessage } from '../../../shared/ipc/contract.ts'
import type { Reply } from '../../../shared/ipc/envelope.ts'
import type { ErrorCode, ErrorData } from '../../../shared/ipc/errors.ts'
import type { PdfJob, PngJob } from '../../platform/ports.ts'

/** What the store is to open: `file` left out means the last one, or a first one. */
export interface OpenRequest {
  readonly file?: string
  readonly mode: 'window' | 'cli'
  /** The first journey stands for home: the window is measured from outside. */
  readonly atMap?: boolean
}

export interface StoreThreadData {
  readonly open: OpenRequest
}

/** A job of the printer, which only the host can run; sizes as in `Printer`. */
export type PrintTask =
  | { readonly what: 'pdf'; readonly job: Omit<PdfJob, 'signal'> }
  | { readonly what: 'png'; readonly job: Omit<PngJob, 'signal'> }
export type PrintResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: ErrorCode; readonly data: ErrorData }

/** Owner → thread. Numbers pair questions with answers; they are not the envelopes' ids. */
export type ToThread =
  | { readonly kind: 'request'; readonly call: number; readonly envelope: unknown }
  | { readonly kind: 'printed'; readonly call: number; readonly result: PrintResult }
  | { readonly kind: 'close' }

/** Thread → owner. */
export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reply'; readonly call: number; readonly reply: Reply }
  | { readonly kind: 'event'; readonly message: EventMessage }
  | { readonly kind: 'print'; readonly call: number; readonly task: PrintTask }
  | { readonly kind: 'cancelPrint'; readonly call: number }
  | { readonly kind: 'closed' }
