import { Download, FileSpreadsheet, FileText, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { TABLE_FORMATS, type TableAsked } from '../../../shared/ipc/routes/tables.ts'
import { Button } from '../../components/button/Button.tsx'
import { Menu } from '../../components/menu/Menu.tsx'
import { useTableExport } from './useTableExport.ts'

const ICONS = { csv: FileText, xlsx: FileSpreadsheet } as const
/** What most people want comes first. */
const CHOICES = TABLE_FORMATS.toReversed()

/** Saves what is looked at as a table; while that lasts, the button says how far it is and ends it. */
export function ExportTableMenu({ asked }: { readonly asked: () => TableAsked }) {
  const { t } = useTranslation()
  const { running, fraction, start, cancel } = useTableExport()
  const label = t(`tables.menu.${asked().what}`)
  if (running)
    return (
      <Button icon={X} title={t('tables.cancel')} onClick={cancel}>
        {fraction === null ? t('tables.running') : t('tables.runningPart', { percent: Math.floor(fraction * 100) })}
      </Button>
    )
  return (
    <Menu
      align="end"
      trigger={<Button icon={Download}>{t('tables.export')}</Button>}
      groups={[
        {
          label,
          actions: CHOICES.map((format) => ({
            id: format,
            label: t(`tables.format.${format}`),
            note: t(`tables.formatNote.${format}`),
            icon: ICONS[format],
            run: () => void start(asked(), format),
          })),
        },
      ]}
    />
  )
}
