import { useTranslation } from 'react-i18next'
import { SourceWays } from '../../components/source/SourceWays.tsx'
import { useLanguage } from '../../state/languageStore.ts'
import { sizeText } from '../recovery/sizeText.ts'
import type { ImportSource } from './useImportPlan.ts'

/** Bytes; the importers refuse more, and so does the wire. */
const LIMIT = 20_000_000

interface ImportSourcePaneProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly onSource: (source: ImportSource) => void
}

/** A journey's file, or a text pasted here. */
export function ImportSourcePane({ text, onText, onSource }: ImportSourcePaneProps) {
  const { t } = useTranslation()
  const language = useLanguage((state) => state.language)
  const take = (file: File): string | null => {
    if (file.size > LIMIT) {
      return t('importDialog.tooLarge', { size: sizeText(file.size, language), limit: sizeText(LIMIT, language) })
    }
    void file.arrayBuffer().then((bytes) => onSource({ name: file.name, bytes: new Uint8Array(bytes) }))
    return null
  }
  return (
    <SourceWays
      words={{
        pick: t('importDialog.pick'),
        drop: t('importDialog.dropHint'),
        kinds: t('importDialog.kinds'),
        label: t('importDialog.pasteLabel'),
        hint: t('importDialog.pasteHint'),
        placeholder: t('importDialog.pastePlaceholder'),
        read: t('importDialog.read'),
      }}
      accept=".md,.txt,.csv,.tsv,.mmd,.mermaid,.json,.pdf,text/*,application/json,application/pdf"
      text={text}
      onText={onText}
      onFile={take}
      onRead={(pasted) => onSource({ name: t('importDialog.pasteName'), bytes: new TextEncoder().encode(pasted) })}
    />
  )
}
