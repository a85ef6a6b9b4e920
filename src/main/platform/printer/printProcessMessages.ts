import type { ErrorCode, ErrorData } from '../../../shared/ipc/errors.ts'
import type { PdfJob, PngJob } from '../ports.ts'

/** What the command line asks of its printing process. */
export type PrintRequest =
  | { readonly id: number; readonly kind: 'pdf'; readonly job: Omit<PdfJob, 'signal'> }
  | { readonly id: number; readonly kind: 'png'; readonly job: Omit<PngJob, 'signal'> }
  | { readonly id: number; readonly kind: 'cancel' }

/** What it answers; bytes as base64. `ready` comes once, first. */
export type PrintAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly bytes: string }
  | { readonly kind: 'failed'; readonly id: number; readonly code: ErrorCode; readonly data: ErrorData }
