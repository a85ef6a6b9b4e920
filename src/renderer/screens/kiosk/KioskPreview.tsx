import { ChevronLeft, ChevronRight } from 'lucide-react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import type { KioskShown } from '../../../shared/ipc/routes/kiosk.ts'
import { IconButton } from '../../components/button/IconButton.tsx'
import { KioskFace } from './KioskFace.tsx'
import styles from './KioskPreview.module.css'
import { useKiosks } from './kioskStore.ts'
import { useI18nOf } from './useI18nOf.ts'
import { pagesOf } from './visit.ts'

interface KioskPreviewProps {
  readonly kiosk: KioskShown
  /** which of its screens */
  readonly at: number
  readonly onAt: (at: number) => void
}

const nothing = (): void => undefined
const NO_SCORES: ReadonlyMap<number, number> = new Map()

/** A screen of the kiosk as it will be, small, and the way to the others. */
export function KioskPreview({ kiosk, at, onAt }: KioskPreviewProps) {
  const { t } = useTranslation()
  const i18n = useI18nOf(kiosk.language)
  const places = useKiosks((s) => s.places)
  const pages = pagesOf(kiosk)
  const page = pages[at]
  if (!page) return null
  return (
    <figure className={styles.preview} aria-label={t('kiosk.preview.label')}>
      <div className={styles.frame}>
        <div className={styles.screen} inert>
          {i18n && (
            <I18nextProvider i18n={i18n}>
              <KioskFace
                kiosk={kiosk}
                page={page}
                visit={{ at, chosen: null, scores: NO_SCORES }}
                nameOf={(id) => places.find((place) => place.id === id)?.name ?? ''}
                onChoose={nothing}
                onScore={nothing}
                onComment={nothing}
                onBack={nothing}
                onOver={nothing}
              />
            </I18nextProvider>
          )}
        </div>
      </div>
      <figcaption className={styles.caption}>
        <IconButton
          icon={ChevronLeft}
          label={t('kiosk.preview.before')}
          disabled={at === 0}
          onClick={() => onAt(at - 1)}
        />
        <span aria-live="polite">{t('kiosk.preview.place', { number: at + 1, count: pages.length })}</span>
        <IconButton
          icon={ChevronRight}
          label={t('kiosk.preview.next')}
          disabled={at === pages.length - 1}
          onClick={() => onAt(at + 1)}
        />
      </figcaption>
    </figure>
  )
}
