import { useTranslation } from 'react-i18next'
import styles from './ToolHelp.module.css'

const TOOLS = [
  'googleForms',
  'whatsapp',
  'googleReviews',
  'typeform',
  'surveyMonkey',
  'qualtrics',
  'hubspot',
  'zendesk',
  'pipedrive',
  'rdStation',
  'ga4',
  'mailchimp',
  'table',
] as const

/** Each known tool with the way to its file, in a sentence. */
export function ToolHelp({ open = false }: { open?: boolean }) {
  const { t } = useTranslation()
  return (
    <details className={open ? styles.wide : styles.help} open={open}>
      <summary>{t('files.tools')}</summary>
      <dl className={styles.tools}>
        {TOOLS.map((tool) => (
          <div key={tool} className={styles.tool}>
            <dt>{t(`files.how.${tool}.name`)}</dt>
            <dd>{t(`files.how.${tool}.how`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
