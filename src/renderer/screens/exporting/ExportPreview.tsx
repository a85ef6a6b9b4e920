import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { warningSentence } from '../../../shared/i18n/sentences.ts'
import type { ExportOptions } from '../../../shared/ipc/exportOptions.ts'
import { composePoster } from '../../../shared/layout/print/composePoster.ts'
import { Notice } from '../../components/notice/Notice.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { useWordsOf } from '../../state/words.ts'
import styles from './ExportPreview.module.css'
import { isDrawn } from './exportChoice.ts'
import { PageSheet } from './PageSheet.tsx'

interface ExportPreviewProps {
  readonly doc: JourneyDoc
  /** The journey that `options` lays under this one; null where there is none. */
  readonly overlay: JourneyDoc | null
  readonly options: ExportOptions
}

/** The page as it will be printed, drawn from the same marks. */
export function ExportPreview({ doc, overlay, options }: ExportPreviewProps) {
  const { t, i18n } = useTranslation()
  const [zoom, setZoom] = useState<'whole' | 'close'>('whole')
  // The dialog is there at once; a long map follows.
  const wanted = useDeferredValue<ExportOptions | null>(options, null)
  const words = useWordsOf((wanted ?? options).language, (wanted ?? options).touchpointWord)
  const poster = useMemo(() => {
    if (!wanted || !words || !isDrawn(wanted.format)) return null
    const date = new Intl.DateTimeFormat(wanted.language, { dateStyle: 'long' }).format(new Date())
    const { paper, orientation, marginMm, theme, titleBlock, legend } = wanted
    const under = overlay && wanted.overlayJourneyId === overlay.journey.id ? { overlay } : {}
    const poster = { paper, orientation, marginMm, theme, titleBlock, legend, date, ...under }
    return composePoster(doc, words, poster)
  }, [doc, overlay, wanted, words])
  if (!poster && isDrawn(options.format)) return <Loading text={t('common.loading')} />
  if (!poster) {
    return (
      <div className={styles.text}>
        <p>{t(`exportDialog.formatHint.${options.format}`)}</p>
      </div>
    )
  }
  const page = poster.pages[0]
  if (!page) return null
  const round = (mm: number): string => new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 0 }).format(mm)
  return (
    <section className={styles.preview} aria-label={t('exportDialog.preview')}>
      <header className={styles.head}>
        <h3 className={styles.title}>{t('exportDialog.preview')}</h3>
        <span className={styles.size}>
          {t('exportDialog.size', { width: round(page.widthMm), height: round(page.heightMm) })}
        </span>
        <Segmented
          label={t('exportDialog.zoom')}
          value={zoom}
          choices={[
            { value: 'whole', label: t('exportDialog.zoomWhole') },
            { value: 'close', label: t('exportDialog.zoomClose') },
          ]}
          onChoose={setZoom}
        />
      </header>
      {poster.warnings.map((warning) => (
        <Notice key={warning.code}>{warningSentence(i18n, 'exporting', warning)}</Notice>
      ))}
      {options.tile && <Notice>{t('exportDialog.tileNote', { size: options.tile })}</Notice>}
      <PageSheet page={page} theme={poster.theme} title={poster.title} close={zoom === 'close'} />
    </section>
  )
}
