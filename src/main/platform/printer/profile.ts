import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @returns a new, empty folder for one engine's own files. */
export function makeProfile(): string {
  return mkdtempSync(join(tmpdir(), 'percurso-print-'))
}

export function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 })
  } catch {
    // A helper process may hold a file for a moment longer; the system clears its temporary folder.
  }
}
