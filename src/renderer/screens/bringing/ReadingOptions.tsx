import { useTranslation } from 'react-i18next'
import { DATE_ORDERS, DECIMALS, ENCODINGS } from '../../../shared/domain/listening/sourceChoices.ts'
import type { SourcePreview } from '../../../shared/domain/listening/sourcePreview.ts'
import { Select } from '../../components/select/Select.tsx'
import { choose } from './bringing.ts'
import styles from './fields.module.css'

const SEPARATORS = { semicolon: ';', comma: ',', tab: '\t', pipe: '|' } as const
type SeparatorName = keyof typeof SEPARATORS
const separatorName = (mark: string | null): SeparatorName =>
  (Object.keys(SEPARATORS) as SeparatorName[]).find((name) => SEPARATORS[name] === mark) ?? 'semicolon'

/** What a file nearly always says by itself, for the one that does not. */
export function ReadingOptions({ preview }: { preview: SourcePreview }) {
  const { t } = useTranslation()
  const { choices, format, needs } = preview
  const { encoding, separator, decimal, dateOrder } = choices
  return (
    <details className={styles.more}>
      <summary>{t('bringing.read.more')}</summary>
      <div className={styles.pair}>
        {dateOrder && !needs.includes('dateOrder') && (
          <Select
            label={t('bringing.read.dateOrder', {
              example: preview.columns.find(({ role }) => role === 'date')?.examples[0] ?? '03/04/2026',
            })}
            value={dateOrder}
            choices={DATE_ORDERS.map((order) => ({ value: order, label: t(`bringing.read.orders.${order}`) }))}
            onChoose={(order) => void choose({ dateOrder: order })}
          />
        )}
        {format !== 'chat' && (
          <Select
            label={t('bringing.read.decimal')}
            value={decimal ?? 'auto'}
            choices={(['auto', ...DECIMALS] as const).map((one) => ({
              value: one,
              label: t(`bringing.read.decimals.${one}`),
            }))}
            onChoose={(one) => void choose({ decimal: one === 'auto' ? null : one })}
          />
        )}
        {format === 'text' && (
          <Select
            label={t('bringing.read.separator')}
            value={separatorName(separator)}
            choices={(Object.keys(SEPARATORS) as SeparatorName[]).map((name) => ({
              value: name,
              label: t(`bringing.read.separators.${name}`),
            }))}
            onChoose={(name) => void choose({ separator: SEPARATORS[name] })}
          />
        )}
        {encoding && (
          <Select
            label={t('bringing.read.encoding')}
            hint={t('bringing.read.encodingHint')}
            value={encoding}
            choices={ENCODINGS.map((name) => ({ value: name, label: name.toUpperCase() }))}
            onChoose={(name) => void choose({ encoding: name })}
          />
        )}
      </div>
    </details>
  )
}
