import { Download, FileSpreadsheet, FileText, Printer, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TableAsked, TableFormat } from '../../../shared/ipc/routes/tables.ts'
import { Button } from '../../components/button/Button.tsx'
import { Menu } from '../../components/menu/Menu.tsx'
import { useTableExport } from './useTableExport.ts'

const ICONS = { csv: FileText, xlsx: FileSpreadsheet, pdf: Printer } as const
/** What most people want comes first; answers are too many for paper. */
const CHOICES: { readonly [W in TableAsked['what']]: readonly TableFormat[] } = {
  figures: ['pdf', 'xlsx', 'csv'],
  feedback: ['xlsx', 'csv'],
}

/** Saves what is looked at as a table; while that lasts, the button says how far it is and ends it. */
export function ExportTableMenu({ asked }: { readonly asked: () => TableAsked }) {
  const { t } = useTranslation()
  const { running, fraction, start, cancel } = useTableExport()
  const { what } = asked()
  const label = t(`tables.menu.${what}`)
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
          actions: CHOICES[what].map((format) => ({
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
