import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { IMPORT_KINDS, type ImportKind } from '../../../shared/domain/draft/importPlan.ts'
import type { ImportPreview } from '../../../shared/ipc/routes/files.ts'
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts'
import { ScenePreview } from '../../components/scene/ScenePreview.tsx'
import { Select } from '../../components/select/Select.tsx'
import { useWords } from '../../state/words.ts'
import styles from './ImportPreviewPane.module.css'
import { ImportWarnings } from './ImportWarnings.tsx'

interface ImportPreviewPaneProps {
  readonly name: string
  readonly as: ImportKind | null
  readonly preview: ImportPreview
  readonly onKind: (kind: ImportKind | null) => void
}

/** What will be made, what was not understood, and how the first journey will look. */
export function ImportPreviewPane({ name, as, preview, onKind }: ImportPreviewPaneProps) {
  const { t } = useTranslation()
  const words = useWords()
  const scene = useMemo(
    () => preview.doc && layoutJourney(preview.doc, { density: 'compact', words }),
    [preview.doc, words],
  )
  const found = IMPORT_KINDS.find((kind) => kind === preview.source)
  const foundName = found ? t(`importDialog.source.${found}`) : preview.source
  return (
    <div className={styles.pane}>
      <div className={styles.facts}>
        <h3 className={styles.title}>{t('importDialog.journeys', { count: preview.journeys.length })}</h3>
        <ul className={styles.journeys}>
          {preview.journeys.map((journey, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a journey has no identity before it is made
            <li key={at} className={styles.journey}>
              <b className={styles.name}>{journey.name || t('home.card.unnamed')}</b>
              <span className={styles.counts}>
                {(['stages', 'steps', 'touchpoints', 'cards', 'personas'] as const)
                  .filter((kind) => journey[kind] > 0)
                  .map((kind) => t(`common.count.${kind}`, { count: journey[kind] }))
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
        <Select
          label={t('importDialog.readAs')}
          hint={name}
          value={as ?? 'auto'}
          choices={[
            { value: 'auto' as const, label: `${t('importDialog.auto')}: ${foundName}` },
            ...IMPORT_KINDS.map((kind) => ({ value: kind, label: t(`importDialog.source.${kind}`) })),
          ]}
          onChoose={(kind) => onKind(kind === 'auto' ? null : kind)}
        />
        <ImportWarnings warnings={preview.warnings} />
      </div>
      {scene && (
        <div className={styles.drawing}>
          <ScenePreview scene={scene} title={t('importDialog.preview')} />
        </div>
      )}
    </div>
  )
}
