import { useEffect, useState } from 'react'
import type { SearchHit } from '../../../shared/ipc/routes/maps.ts'
import { request } from '../../ipc/connection.ts'

const PAUSE_MS = 60
const MOST = 40
const NOTHING: readonly SearchHit[] = []

/** What the whole workspace says of it. The last find stays until there is another, so that nothing flickers. */
export function useSearch(typed: string): readonly SearchHit[] {
  const text = typed.trim()
  const [hits, setHits] = useState(NOTHING)
  useEffect(() => {
    if (text.length < 2) {
      setHits(NOTHING)
      return
    }
    let wanted = true
    const timer = setTimeout(() => {
      void request('search.find', { text: text.slice(0, 500), limit: MOST }).then((reply) => {
        if (wanted) setHits(reply.ok ? reply.data : NOTHING)
      })
    }, PAUSE_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [text])
  return hits
}
