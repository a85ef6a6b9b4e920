import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SourceWays } from '../../components/source/SourceWays.tsx'
import { bridge } from '../../ipc/bridge.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { sizeText } from '../recovery/sizeText.ts'
import { takeFile, takeText } from './bringing.ts'
import { LARGEST } from './brought.ts'

/** A file of what customers say, or a list that was copied elsewhere. */
export function SourcePane() {
  const { t } = useTranslation()
  const language = useLanguage((state) => state.language)
  const [text, setText] = useState('')
  const take = (file: File): string | null => {
    const path = bridge().pathOf(file)
    if (path === null && file.size > LARGEST) {
      return t('bringing.tooLarge', { size: sizeText(file.size, language), limit: sizeText(LARGEST, language) })
    }
    if (path !== null) void takeFile({ name: file.name, path })
    else void file.arrayBuffer().then((bytes) => takeFile({ name: file.name, bytes: new Uint8Array(bytes) }))
    return null
  }
  return (
    <SourceWays
      words={{
        pick: t('bringing.pick'),
        drop: t('bringing.drop'),
        kinds: t('bringing.kinds'),
        label: t('bringing.paste.label'),
        hint: t('bringing.paste.hint'),
        placeholder: t('bringing.paste.placeholder'),
        read: t('bringing.paste.read'),
      }}
      accept=".csv,.tsv,.txt,.xlsx,.xls,.json,.zip,text/*,application/json,application/zip"
      text={text}
      onText={setText}
      onFile={take}
      onRead={(pasted) => void takeText(pasted)}
    />
  )
}
