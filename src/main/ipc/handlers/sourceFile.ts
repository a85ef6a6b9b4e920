import type { SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import type { Input } from '../../../shared/ipc/contract.ts'

/** A file as readers take it, and of the choices those that were made. */
export function sourceFile({ name, bytes, path, choices }: Input<'feedback.inspect'>) {
  const given = Object.entries(choices ?? {}).filter(([, value]) => value !== undefined)
  return {
    file: { name, ...(bytes ? { bytes } : {}), ...(path === undefined ? {} : { path }) },
    choices: Object.fromEntries(given) as Partial<SourceChoices>,
  }
}
