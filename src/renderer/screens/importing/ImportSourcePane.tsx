import { FileInput } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { TextArea } from '../../components/field/TextArea.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { useLanguage } from '../../state/languageStore.ts'
import { sizeText } from '../recovery/sizeText.ts'
import styles from './ImportSourcePane.module.css'
import type { ImportSource } from './useImportPlan.ts'

/** Bytes; the importers refuse more, and so does the wire. */
const LIMIT = 20_000_000
const ROWS = 9

interface ImportSourcePaneProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly onSource: (source: ImportSource) => void
}

/** A file by picker or drop, or a text pasted here. */
export function ImportSourcePane({ text, onText, onSource }: ImportSourcePaneProps) {
  const { t } = useTranslation()
  const language = useLanguage((state) => state.language)
  const picker = useRef<HTMLInputElement>(null)
  const [tooLarge, setTooLarge] = useState<string | null>(null)
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    if (file.size > LIMIT) {
      const [size, limit] = [file.size, LIMIT].map((bytes) => sizeText(bytes, language)) as [string, string]
      setTooLarge(t('importDialog.tooLarge', { size, limit }))
      return
    }
    onSource({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return (
    <div className={styles.ways}>
      <section className={styles.file}>
        <EmptyLine />
        <input
          ref={picker}
          type="file"
          hidden
          accept=".md,.txt,.csv,.tsv,.mmd,.mermaid,.json,.pdf,text/*,application/json,application/pdf"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <Button look="primary" icon={FileInput} onClick={() => picker.current?.click()}>
          {t('importDialog.pick')}
        </Button>
        <p>{t('importDialog.dropHint')}</p>
        <p className={styles.kinds}>{t('importDialog.kinds')}</p>
        {tooLarge && <Notice look="trouble">{tooLarge}</Notice>}
      </section>
      <section className={styles.paste}>
        <TextArea
          label={t('importDialog.pasteLabel')}
          hint={t('importDialog.pasteHint')}
          placeholder={t('importDialog.pastePlaceholder')}
          rows={ROWS}
          value={text}
          onText={onText}
        />
        <Button
          disabled={text.trim() === ''}
          onClick={() => onSource({ name: t('importDialog.pasteName'), bytes: new TextEncoder().encode(text) })}
        >
          {t('importDialog.read')}
        </Button>
      </section>
    </div>
  )
}
