import { useTranslation } from 'react-i18next'
import type { SourcePreview } from '../../../shared/domain/listening/sourcePreview.ts'
import { Notice } from '../../components/notice/Notice.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { choose } from './bringing.ts'
import { useBringing } from './bringStore.ts'
import styles from './fields.module.css'

const ORDERS = ['dmy', 'mdy'] as const

/** Asked once for a file whose dates can be read in two ways, and remembered in its recipe. */
export function DateOrderField({ preview }: { preview: SourcePreview }) {
  const { t, i18n } = useTranslation()
  const chosen = useBringing((state) => state.choices.dateOrder)
  const example = preview.columns.find(({ role }) => role === 'date')?.examples[0] ?? '03/04/2026'
  return (
    <div className={styles.group}>
      <Notice>{t('bringing.read.dateOrderAsk', { example })}</Notice>
      <Segmented
        label={t('bringing.read.dateOrder', { example })}
        value={chosen ?? ''}
        choices={ORDERS.map((order) => ({
          value: order as string,
          label: dayAs(example, order, i18n.language) ?? t(`bringing.read.orders.${order}`),
        }))}
        onChoose={(order) => void choose({ dateOrder: ORDERS.find((one) => one === order) ?? null })}
      />
    </div>
  )
}

/** "3 de setembro": what an ambiguous date would be; null where it is written otherwise. */
function dayAs(example: string, order: (typeof ORDERS)[number], language: string): string | null {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-]/.exec(example)
  if (!parts) return null
  const [first, second] = [Number(parts[1]), Number(parts[2])]
  const [day, month] = order === 'dmy' ? [first, second] : [second, first]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return format.format(Date.UTC(2024, month - 1, day))
}
