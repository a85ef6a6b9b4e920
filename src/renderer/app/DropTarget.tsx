import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFacts } from '../commands/facts.ts'
import { EmptyLine } from '../components/emptyLine/EmptyLine.tsx'
import { bridge } from '../ipc/bridge.ts'
import { request } from '../ipc/connection.ts'
import { type GivenFile, openSheet, useNavigation } from '../state/navigationStore.ts'
import { openWorkspace } from '../state/workspaceStore.ts'
import styles from './DropTarget.module.css'

const LONGEST_NAME = 1_000

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/**
 * A file may be dropped anywhere on the window: a workspace is opened; whether anything else is a journey or what
 * customers say is told by its content.
 */
export function DropTarget() {
  const { t } = useTranslation()
  const { fileOpen } = useFacts()
  const [over, setOver] = useState(false)
  useEffect(() => {
    let depth = 0
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      depth++
    }
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const hold = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      // A part of the screen may have taken it for itself: the map takes pictures.
      setOver(!event.defaultPrevented)
      event.preventDefault()
    }
    const drop = (event: DragEvent): void => {
      depth = 0
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (!file || event.defaultPrevented) return
      event.preventDefault()
      void take(file, fileOpen)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', hold)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', hold)
      window.removeEventListener('drop', drop)
    }
  }, [fileOpen])
  if (!over) return null
  return (
    <div className={styles.veil}>
      <div className={styles.sheet}>
        <EmptyLine />
        <p className={styles.title}>{t('home.dropHere.title')}</p>
        <p>{t('home.dropHere.text')}</p>
      </div>
    </div>
  )
}

async function take(file: File, fileOpen: boolean): Promise<void> {
  const path = bridge().pathOf(file)
  if (path !== null && file.name.toLowerCase().endsWith('.percurso')) {
    await openWorkspace(path)
    return
  }
  if (!fileOpen) return
  const given: GivenFile =
    path === null ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : { name: file.name, path }
  // Where somebody is already bringing in something, the next file is of the same.
  const { sheet } = useNavigation.getState()
  if (sheet?.kind === 'bringIn' || sheet?.kind === 'import') return openSheet({ kind: sheet.kind, file: given })
  const { bytes } = given
  const told = await request('feedback.tell', {
    name: file.name.slice(0, LONGEST_NAME),
    ...(bytes ? { bytes } : { path: path ?? '' }),
  })
  openSheet({ kind: told.ok && told.data === 'feedback' ? 'bringIn' : 'import', file: given })
}
