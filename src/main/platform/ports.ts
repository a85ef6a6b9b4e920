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
}
