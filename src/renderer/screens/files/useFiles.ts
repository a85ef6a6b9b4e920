import { useEffect, useState } from 'react'
import type { ImportBatch } from '../../../shared/domain/listening/importBatch.ts'
import type { Recipe } from '../../../shared/domain/listening/recipe.ts'
import type { Became } from '../../../shared/ipc/routes/listening.ts'
import { bridge } from '../../ipc/bridge.ts'
import { request } from '../../ipc/connection.ts'
import { sayFailure } from '../../state/toasts.ts'

export interface Files {
  readonly batches: readonly ImportBatch[]
  readonly recipes: readonly Recipe[]
  /** by the import's id; none for one of which nothing is here */
  readonly contents: Readonly<Record<string, Became>>
}

/** Files that came in and recipes, kept up to date; null until they are there. */
export function useFiles(): Files | null {
  const [files, setFiles] = useState<Files | null>(null)
  useEffect(() => {
    let asked = 0
    const read = async (): Promise<void> => {
      const mine = ++asked
      const [batches, recipes, contents] = await Promise.all([
        request('batch.list', {}),
        request('recipe.list', {}),
        request('batch.contents', {}),
      ])
      if (mine !== asked) return
      if (!batches.ok) return sayFailure(batches)
      if (!recipes.ok) return sayFailure(recipes)
      if (!contents.ok) return sayFailure(contents)
      setFiles({ batches: batches.data, recipes: recipes.data, contents: contents.data })
    }
    void read()
    const stop = bridge().onEvent(({ event, data }) => {
      if (event === 'workspace.rewritten') void read()
      if (event !== 'document.changed' || !('changeSet' in data)) return
      if (data.changeSet.changes.some(({ kind }) => kind === 'importBatch' || kind === 'recipe')) void read()
    })
    return () => {
      asked++
      stop()
    }
  }, [])
  return files
}
