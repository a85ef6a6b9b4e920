/** Every expected failure, known to both sides; its sentence stands in i18n under `errors.<code>`. */
export const ERROR_CODES = [
  // the wire
  'BAD_REQUEST',
  'UNKNOWN_ROUTE',
  'FORBIDDEN_SENDER',
  'TOO_LARGE',
  'BUSY',
  'INTERNAL',
  'CANCELLED',
  // the model
  'NOT_FOUND',
  'JOURNEY_NOT_FOUND',
  'JOURNEY_AMBIGUOUS',
  'JOURNEY_NEEDED',
  'SEGMENT_NOT_FOUND',
  'SEGMENT_AMBIGUOUS',
  'IMPROVEMENT_NOT_FOUND',
  'IMPROVEMENT_AMBIGUOUS',
  'TOUCHPOINT_NOT_FOUND',
  'TOUCHPOINT_AMBIGUOUS',
  'INVALID_TARGET',
  'TOO_MANY_RECORDS',
  'IN_REFERENCE',
  'LAST_ONE',
  'NOTHING_TO_UNDO',
  'NOTHING_TO_REDO',
  'STEP_SEALED',
  'PERSON_TOO_SHORT',
  'TEMPLATE_NOT_FOUND',
  'ASSET_UNSUPPORTED',
  'ASSET_TOO_LARGE',
  // the workspace file
  'NO_WORKSPACE',
  'FILE_EXISTS',
  'FILE_NOT_FOUND',
  'FILE_IS_FOLDER',
  'FILE_NOT_PERCURSO',
  'FILE_EMPTY',
  'FILE_TRUNCATED',
  'FILE_DAMAGED',
  'FILE_NEWER',
  'FILE_NOT_ALLOWED',
  'IN_USE',
  'FILE_MOVED',
  'FILE_REPLACED',
  'DISK_FULL',
  'WRITE_FAILED',
  'READ_FAILED',
  'MIGRATION_FAILED',
  // backups
  'BACKUP_FAILED',
  'BACKUP_NOT_FOUND',
  'BACKUP_DAMAGED',
  // import
  'IMPORT_UNKNOWN_FORMAT',
  'IMPORT_EMPTY',
  'IMPORT_TOO_LARGE',
  'IMPORT_TOO_MANY_ROWS',
  'IMPORT_TOO_MANY_COLUMNS',
  'IMPORT_TOO_DEEP',
  'IMPORT_NOT_TEXT',
  'IMPORT_INVALID',
  'IMPORT_REFUSED',
  'IMPORT_CONTROL_CHARACTERS',
  'NEWER_FORMAT',
  'PDF_UNREADABLE',
  'PDF_WITHOUT_JOURNEY',
  // export
  'EXPORT_UNKNOWN_FORMAT',
  'EXPORT_OPTIONS',
  'TABLE_FORMAT',
  'TABLE_TOO_LONG',
  'PRINTER_MISSING',
  'PRINT_FAILED',
  'FOLDER_READ_ONLY',
  'FOLDER_NOT_FOUND',
  'FILE_OPEN_ELSEWHERE',
  'IMAGE_TOO_LARGE',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** Values for the sentence. */
export type ErrorData = Readonly<Record<string, string | number>>

/** An expected failure on its way to the user. Anything else that is thrown is a bug. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly data: ErrorData
  constructor(code: ErrorCode, data: ErrorData = {}, options?: { cause?: unknown }) {
    super(code, options)
    this.name = 'AppError'
    this.code = code
    this.data = data
  }
}
