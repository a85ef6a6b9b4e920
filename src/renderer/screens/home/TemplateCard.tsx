import { useTranslation } from 'react-i18next'
import type { TemplateSummary } from '../../../shared/ipc/routes/files.ts'
import { NamedIcon } from '../../components/icon/NamedIcon.tsx'
import { Thumb } from '../../components/thumb/Thumb.tsx'
import { openSheet } from '../../state/navigationStore.ts'
import styles from './TemplateCard.module.css'

/** A trade and the line of its journey, hollow because it is a guess. `full` also says which journey it is. */
export function TemplateCard({ template, full }: { template: TemplateSummary; full: boolean }) {
  const { t } = useTranslation()
  return (
    <li className={styles.card}>
      <button
        type="button"
        className={styles.open}
        aria-label={t('home.templates.open', { name: template.name })}
        onClick={() => openSheet({ kind: 'template', templateId: template.id })}
      >
        <span className={styles.trade}>
          <NamedIcon name={template.icon} />
          <b className={styles.name}>{template.name}</b>
        </span>
        {full && <span className={styles.summary}>{template.summary}</span>}
        <span className={styles.line}>
          <Thumb line={template.line} size="small" on="paper" />
        </span>
      </button>
    </li>
  )
}
