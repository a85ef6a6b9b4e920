import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { EXPORT_FORMATS, type ExportOptions, Paper } from '../../../shared/ipc/exportOptions.ts'
import { Check } from '../../components/check/Check.tsx'
import { Group } from '../../components/field/Group.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { Select } from '../../components/select/Select.tsx'
import styles from './ExportOptionsPane.module.css'
import { isDrawn } from './exportChoice.ts'

interface ExportOptionsPaneProps {
  readonly options: ExportOptions
  readonly disabled: boolean
  /** A journey that may be laid under this one; null where none was chosen on the map. */
  readonly overlay: JourneyDoc | null
  readonly onChange: (patch: Partial<ExportOptions>) => void
}

const MARGINS = [0, 5, 10, 15, 20, 30] as const
const SCALES = [1, 2, 3, 4] as const

/** Only what the chosen format knows. */
export function ExportOptionsPane({ options, disabled, overlay, onChange }: ExportOptionsPaneProps) {
  const { t } = useTranslation()
  const drawn = isDrawn(options.format)
  return (
    <fieldset className={styles.options} disabled={disabled}>
      <legend className={styles.legend}>{t('exportDialog.options')}</legend>
      <Select
        label={t('exportDialog.format')}
        hint={t(`exportDialog.formatHint.${options.format}`)}
        value={options.format}
        choices={EXPORT_FORMATS.map((format) => ({ value: format, label: t(`exportDialog.formats.${format}`) }))}
        onChoose={(format) => onChange({ format })}
      />
      {drawn && <PaperOptions options={options} onChange={onChange} />}
      {options.format === 'png' && (
        <Group label={t('exportDialog.scale')}>
          <Segmented
            wide
            label={t('exportDialog.scale')}
            value={String(options.scale)}
            choices={SCALES.map((scale) => ({ value: String(scale), label: t('exportDialog.scaleOf', { scale }) }))}
            onChoose={(scale) => onChange({ scale: Number(scale) as ExportOptions['scale'] })}
          />
        </Group>
      )}
      {drawn && (
        <>
          <Group label={t('exportDialog.theme')}>
            <Segmented
              wide
              label={t('exportDialog.theme')}
              value={options.theme}
              choices={[
                { value: 'light', label: t('exportDialog.themeLight') },
                { value: 'projector', label: t('exportDialog.themeProjector') },
              ]}
              onChoose={(theme) => onChange({ theme })}
            />
          </Group>
          <Check
            label={t('exportDialog.titleBlock')}
            checked={options.titleBlock}
            onCheck={(titleBlock) => onChange({ titleBlock })}
          />
          {overlay && (
            <Check
              label={t('exportDialog.overlay', { name: overlay.journey.name || t('home.card.unnamed') })}
              checked={options.overlayJourneyId === overlay.journey.id}
              onCheck={(on) => onChange({ overlayJourneyId: on ? overlay.journey.id : null })}
            />
          )}
          <Check label={t('exportDialog.legend')} checked={options.legend} onCheck={(legend) => onChange({ legend })} />
        </>
      )}
      <Group label={t('exportDialog.language')}>
        <Segmented
          wide
          label={t('exportDialog.language')}
          value={options.language}
          choices={[
            { value: 'pt-BR', label: t('settings.languages.pt-BR') },
            { value: 'en', label: t('settings.languages.en') },
            { value: 'es', label: t('settings.languages.es') },
          ]}
          onChoose={(language) => onChange({ language })}
        />
      </Group>
    </fieldset>
  )
}

function PaperOptions({ options, onChange }: Pick<ExportOptionsPaneProps, 'options' | 'onChange'>) {
  const { t } = useTranslation()
  const tiles = (['A4', 'A3'] as const).filter((tile) => tile !== options.paper)
  return (
    <>
      <Select
        label={t('exportDialog.paper')}
        value={options.paper}
        choices={Paper.options.map((paper) => ({
          value: paper,
          label: paper === 'fit' ? t('exportDialog.paperFit') : paper,
        }))}
        onChoose={(paper) => onChange({ paper })}
      />
      {options.paper !== 'fit' && (
        <Group label={t('exportDialog.orientation')}>
          <Segmented
            wide
            label={t('exportDialog.orientation')}
            value={options.orientation}
            choices={[
              { value: 'landscape', label: t('exportDialog.landscape') },
              { value: 'portrait', label: t('exportDialog.portrait') },
            ]}
            onChoose={(orientation) => onChange({ orientation })}
          />
        </Group>
      )}
      {options.format === 'pdf' && options.paper !== 'A4' && (
        <Select
          label={t('exportDialog.tile')}
          value={options.tile ?? 'none'}
          choices={[
            { value: 'none' as const, label: t('exportDialog.tileNone') },
            ...tiles.map((tile) => ({ value: tile, label: t('exportDialog.tileOf', { size: tile }) })),
          ]}
          onChoose={(tile) => onChange({ tile: tile === 'none' ? null : tile })}
        />
      )}
      <Select
        label={t('exportDialog.margins')}
        value={String(options.marginMm)}
        choices={MARGINS.map((mm) => ({ value: String(mm), label: `${mm} ${t('exportDialog.mm')}` }))}
        onChoose={(mm) => onChange({ marginMm: Number(mm) })}
      />
    </>
  )
}
