import { useCallback, useRef, useState } from 'react'
import type { ImportKind } from '../../../shared/domain/draft/importPlan.ts'
import type { ErrorData } from '../../../shared/ipc/errors.ts'
import type { ImportPreview } from '../../../shared/ipc/routes/files.ts'
import { request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'

/** What is looked at: a file's bytes or a pasted text. */
export interface ImportSource {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}
export interface ImportFailure {
  readonly code: string
  readonly data: ErrorData
}

export interface ImportState {
  readonly source: ImportSource | null
  /** As which kind it is read; null: found out from the content. */
  readonly as: ImportKind | null
  readonly preview: ImportPreview | null
  readonly failure: ImportFailure | null
  readonly busy: boolean
}

const NOTHING: ImportState = { source: null, as: null, preview: null, failure: null, busy: false }
const LONGEST_NAME = 200

/** Looks at a text and says what it would become; writes nothing until `run`. */
export function useImportPlan() {
  const [state, setState] = useState(NOTHING)
  const language = useLanguage((store) => store.language)
  const asked = useRef(0)
  const input = useCallback(
    (source: ImportSource, as: ImportKind | null) => ({
      name: source.name.slice(0, LONGEST_NAME),
      bytes: source.bytes,
      language,
      ...(as ? { as } : {}),
    }),
    [language],
  )
  const look = useCallback(
    async (source: ImportSource, as: ImportKind | null = null): Promise<void> => {
      const mine = ++asked.current
      setState({ ...NOTHING, source, as, busy: true })
      const reply = await request('import.plan', input(source, as))
      if (mine !== asked.current) return
      setState({
        source,
        as,
        busy: false,
        preview: reply.ok ? reply.data : null,
        failure: reply.ok ? null : { code: reply.code, data: reply.data },
      })
    },
    [input],
  )
  const forget = useCallback(() => {
    asked.current++
    setState(NOTHING)
  }, [])
  const run = useCallback(
    async (source: ImportSource, as: ImportKind | null) => {
      setState((before) => ({ ...before, busy: true, failure: null }))
      const reply = await request('import.run', input(source, as))
      if (!reply.ok) {
        setState((before) => ({ ...before, busy: false, failure: { code: reply.code, data: reply.data } }))
      }
      return reply
    },
    [input],
  )
  return { state, look, forget, run }
}
