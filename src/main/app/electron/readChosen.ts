import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { failed, type Reply } from '../../../shared/ipc/envelope.ts'
import type { PathLedger } from '../window/pathLedger.ts'

const MAX_BYTES = 64 * 1024 * 1024

export type ChosenFile = { name: string; bytes: Uint8Array }

/**
 * The bytes of a file that the user chose, at most 64 MB. Answers FILE_NOT_ALLOWED, FILE_NOT_FOUND, FILE_IS_FOLDER,
 * TOO_LARGE or READ_FAILED.
 */
export async function readChosen(ledger: PathLedger, path: string): Promise<Reply<ChosenFile>> {
  const name = basename(path)
  if (!ledger.mayRead(path)) return failed('FILE_NOT_ALLOWED', { name })
  let file: FileHandle | null = null
  try {
    file = await open(path, 'r')
    const about = await file.stat()
    if (about.isDirectory()) return failed('FILE_IS_FOLDER', { name })
    if (about.size > MAX_BYTES) return failed('TOO_LARGE', { name, size: about.size, limit: MAX_BYTES })
    return { ok: true, data: { name, bytes: await file.readFile() } }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return failed('FILE_NOT_FOUND', { name })
    return failed(code === 'EISDIR' ? 'FILE_IS_FOLDER' : 'READ_FAILED', { name })
  } finally {
    await file?.close()
  }
}
