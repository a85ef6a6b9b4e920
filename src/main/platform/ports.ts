/** What the backend needs of the world outside; each host passes its own. Nothing here knows Electron. */

/** The only source of time. */
export interface Clock {
  /** ISO 8601 in UTC with milliseconds. */
  now(): string
}

/** The only source of identity. */
export interface Ids {
  /** A new id, 21 characters of A–Z a–z 0–9 _ -. */
  next(): string
}

/** A page to be printed: a whole HTML document with everything inlined, one page per `.page`, sizes in millimetres. */
export interface PdfJob {
  readonly html: string
  readonly widthMm: number
  readonly heightMm: number
  readonly signal?: AbortSignal
}

/** A picture of one SVG document, fonts inlined. */
export interface PngJob {
  readonly svg: string
  /** CSS pixels of the drawing. */
  readonly width: number
  readonly height: number
  /** 1 to 4. */
  readonly scale: number
  readonly signal?: AbortSignal
}

/** Chromium's own engine. Rejects with AppError `PRINTER_MISSING`, `PRINT_FAILED` or `CANCELLED`. */
export interface Printer {
  pdf(job: PdfJob): Promise<Uint8Array>
  png(job: PngJob): Promise<Uint8Array>
  /** Ends the engine, if it was started. */
  close(): Promise<void>
}

export interface Log {
  info(message: string, data?: Readonly<Record<string, unknown>>): void
  warn(message: string, data?: Readonly<Record<string, unknown>>): void
  error(message: string, data?: Readonly<Record<string, unknown>>): void
}

export interface ApartJob {
  readonly task: string
  /** what threads can give each other: plain data and bytes */
  readonly input: unknown
  readonly signal?: AbortSignal
  /** Called for each piece of the result; the next ones wait for it, and where it throws the task is ended. */
  readonly onPart?: (part: unknown) => void
}

/**
 * Work on what strangers made, in a thread of its own, with limits of time and memory. Rejects with what the task was
 * refused for; with AppError `CANCELLED`; with `IMPORT_REFUSED` and the reason `READING_STUCK` after 30 s without a
 * sign of life, `READING_TOO_LARGE` where it takes too much memory.
 */
export interface Apart {
  run<Output>(job: ApartJob): Promise<Output>
  /** Ends all threads. */
  close(): Promise<void>
}

/** The folders of this installation, all below PERCURSO_HOME where that is set; absolute. */
export interface AppPaths {
  /** settings.json and window state */
  readonly home: string
  /** where a first workspace is made: local, never roaming or synchronised */
  readonly workspaces: string
  readonly backups: string
  readonly logs: string
  /** the app's own fonts, templates and icons */
  readonly resources: string
}

export interface Ports {
  readonly clock: Clock
  readonly ids: Ids
  readonly printer: Printer
  readonly log: Log
  readonly paths: AppPaths
  readonly apart: Apart
}
