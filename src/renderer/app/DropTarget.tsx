import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFacts } from '../commands/facts.ts'
import { EmptyLine } from '../components/emptyLine/EmptyLine.tsx'
import { bridge } from '../ipc/bridge.ts'
import { openSheet } from '../state/navigationStore.ts'
import { openWorkspace } from '../state/workspaceStore.ts'
import styles from './DropTarget.module.css'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/** A file may be dropped anywhere on the window: a workspace is opened, anything else is looked at for a journey. */
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
  const bytes = new Uint8Array(await file.arrayBuffer())
  openSheet({ kind: 'import', file: { name: file.name, bytes } })
}
