import { FileText, LayoutGrid } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { QUESTION_KINDS, type QuestionKind } from '../../../shared/domain/kiosk/kiosk.ts'
import type { PaperOrder } from '../../../shared/ipc/routes/kiosk.ts'
import { Button } from '../../components/button/Button.tsx'
import { Group } from '../../components/field/Group.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { Select } from '../../components/select/Select.tsx'
import { bridge } from '../../ipc/bridge.ts'
import { request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { failureText, say } from '../../state/toasts.ts'
import { saveDownload } from '../exporting/saveDownload.ts'
import { useKiosks } from './kioskStore.ts'
import styles from './PaperPart.module.css'
import { NOWHERE, placeChoices } from './placeChoices.ts'
import { TallyForm } from './TallyForm.tsx'

/** Counting on paper: what is printed, and where the totals are entered. */
export function PaperPart() {
  const { t } = useTranslation()
  const language = useLanguage((s) => s.language)
  const places = useKiosks((s) => s.places)
  const [kind, setKind] = useState<QuestionKind>('csat')
  const [written, setWritten] = useState<string | null>(null)
  const [placeId, setPlaceId] = useState(NOWHERE)
  const [paper, setPaper] = useState<PaperOrder['paper']>('A4')
  const [printing, setPrinting] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const question = written ?? t(`kiosk.ask.${kind}`)
  const place = places.find(({ id }) => id === placeId)
  const print = async (what: PaperOrder['what']): Promise<void> => {
    let path: string | null = null
    if (bridge().info.kind === 'electron') {
      const name = t(what === 'tally' ? 'kiosk.print.tallyFile' : 'kiosk.print.cardsFile')
      path = await bridge().pickSave({ filter: 'export', extension: 'pdf', name })
      if (path === null) return
    }
    setPrinting(true)
    setProblem(null)
    const order = { what, paper, language, kind, question: question.trim(), place: place?.name.slice(0, 200) ?? '' }
    const reply = await request('paper.print', { ...order, path })
    setPrinting(false)
    if (!reply.ok) return setProblem(failureText(reply))
    const { bytes, file, fileName } = reply.data
    if (bytes) saveDownload(bytes, fileName, 'application/pdf')
    say({ text: t('kiosk.sheet.printed', { file: file ?? fileName }), look: 'gain' })
  }
  return (
    <div className={styles.paper}>
      <section className={styles.part} aria-label={t('kiosk.sheet.title')}>
        <h2 className={styles.title}>{t('kiosk.sheet.title')}</h2>
        <p className={styles.intro}>{t('kiosk.sheet.intro')}</p>
        <Select
          label={t('kiosk.field.kind')}
          value={kind}
          choices={QUESTION_KINDS.map((value) => ({ value, label: t(`kiosk.kinds.${value}`) }))}
          onChoose={setKind}
        />
        <TextField
          label={t('kiosk.sheet.question')}
          hint={t('kiosk.sheet.questionHint')}
          value={question}
          maxLength={200}
          onText={setWritten}
        />
        {places.length > 0 && (
          <Select
            label={t('kiosk.sheet.place')}
            value={placeId}
            choices={placeChoices(places, t('kiosk.field.aboutNone'))}
            onChoose={setPlaceId}
          />
        )}
        <h3 className={styles.small}>{t('kiosk.sheet.print')}</h3>
        <Group label={t('kiosk.sheet.size')}>
          <Segmented
            label={t('kiosk.sheet.size')}
            value={paper}
            choices={[
              { value: 'A4', label: 'A4' },
              { value: 'A5', label: 'A5' },
            ]}
            onChoose={setPaper}
          />
        </Group>
        <div className={styles.ways}>
          <Button icon={FileText} disabled={printing} onClick={() => void print('tally')}>
            {t('kiosk.sheet.printTally')}
          </Button>
          <Button icon={LayoutGrid} disabled={printing} onClick={() => void print('cards')}>
            {t('kiosk.sheet.printCards')}
          </Button>
        </div>
        {printing && <p role="status">{t('kiosk.sheet.printing')}</p>}
        {problem && <Notice look="trouble">{problem}</Notice>}
      </section>
      <TallyForm key={kind} kind={kind} question={question} touchpointId={place?.id ?? null} />
    </div>
  )
}
