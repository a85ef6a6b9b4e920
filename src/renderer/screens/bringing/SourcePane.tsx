import { FileInput } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { TextArea } from '../../components/field/TextArea.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { bridge } from '../../ipc/bridge.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { sizeText } from '../recovery/sizeText.ts'
import { takeFile, takeText } from './bringing.ts'
import { LARGEST } from './brought.ts'
import styles from './SourcePane.module.css'

const ROWS = 9

/** A file by picker or drop, or what was copied elsewhere. */
export function SourcePane() {
  const { t } = useTranslation()
  const language = useLanguage((state) => state.language)
  const picker = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [tooLarge, setTooLarge] = useState<string | null>(null)
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const path = bridge().pathOf(file)
    if (path !== null) return takeFile({ name: file.name, path })
    if (file.size > LARGEST) {
      const [size, limit] = [file.size, LARGEST].map((bytes) => sizeText(bytes, language)) as [string, string]
      setTooLarge(t('bringing.tooLarge', { size, limit }))
      return
    }
    return takeFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return (
    <div className={styles.ways}>
      <section className={styles.file}>
        <EmptyLine />
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={t('bringing.pick')}
          accept=".csv,.tsv,.txt,.xlsx,.xls,.json,.zip,text/*,application/json,application/zip"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <Button look="primary" icon={FileInput} onClick={() => picker.current?.click()}>
          {t('bringing.pick')}
        </Button>
        <p>{t('bringing.drop')}</p>
        <p className={styles.kinds}>{t('bringing.kinds')}</p>
        {tooLarge && <Notice look="trouble">{tooLarge}</Notice>}
      </section>
      <section className={styles.paste}>
        <TextArea
          label={t('bringing.paste.label')}
          hint={t('bringing.paste.hint')}
          placeholder={t('bringing.paste.placeholder')}
          rows={ROWS}
          value={text}
          onText={setText}
        />
        <Button disabled={text.trim() === ''} onClick={() => void takeText(text)}>
          {t('bringing.paste.read')}
        </Button>
      </section>
    </div>
  )
}
